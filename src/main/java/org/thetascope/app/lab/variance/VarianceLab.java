package org.thetascope.app.lab.variance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.thetascope.app.chart.ChartPane;
import org.thetascope.app.control.ButtonKeys;
import org.thetascope.app.control.Layouts;
import org.thetascope.app.control.SideSplit;
import org.thetascope.app.document.NotesView;
import org.thetascope.app.document.QuestionView;
import org.thetascope.app.lab.Lab;
import org.thetascope.app.lab.LabContext;
import org.thetascope.app.shortcut.KeyScope;
import org.thetascope.app.shortcut.Shortcut;
import org.thetascope.text.Text;

/** What layers do to the variance, and what initialisation does about it. */
public final class VarianceLab implements Lab {
  /** The keys of this lab. */
  public static final KeyScope KEYS =
      KeyScope.ofLab(
          "variance",
          Shortcut.of("varianceLayers", "Alt+1"),
          Shortcut.of("variancePresets", "Alt+2"),
          Shortcut.of("varianceProducts", "Alt+3"),
          Shortcut.of("varianceSeed", "S"),
          Shortcut.of("varianceLog", "L"));

  private final LabContext context;
  private final SideSplit all;
  private final NotesView notes;
  private final QuestionView question;
  private final HBox switcher = new HBox();
  private VarianceView front;
  private boolean showing;
  private final ButtonKeys keys;

  /** The lab on the context's scenario. */
  public VarianceLab(LabContext context) {
    this.context = context;
    Text text = context.rows().text();
    notes = new NotesView(context.rows(), context.projecting());
    question = new QuestionView(context.rows(), context.projecting());
    all = new SideSplit(context, "variance", 0.25);
    Map<String, VarianceView> views = new LinkedHashMap<>();
    views.put("layers", new LayersView(context));
    views.put("presets", new PresetsView(context));
    views.put("products", new ProductsView(context));
    StringProperty chosen = context.appState().choices().part("variance");
    Map<String, ToggleButton> buttons = new LinkedHashMap<>();
    ToggleGroup group = new ToggleGroup();
    views.forEach(
        (id, view) -> {
          ToggleButton button = new ToggleButton(text.get("view." + id));
          button.setId("variance-" + id);
          button.setTooltip(new Tooltip(text.get("view." + id + ".help")));
          button.setToggleGroup(group);
          // one of them is always on
          button.setOnAction(click -> group.selectToggle(button));
          button.setUserData(view);
          switcher.getChildren().add(button);
          buttons.put(id, button);
        });
    switcher.getStyleClass().add("switcher");
    group
        .selectedToggleProperty()
        .addListener(
            (selected, was, is) -> {
              if (is != null && is.getUserData() != front) {
                bring((VarianceView) is.getUserData());
                buttons.forEach((id, button) -> choose(button == is, id, chosen));
              }
            });
    group.selectToggle(buttons.get(chosen.get()));
    chosen.addListener(change -> group.selectToggle(buttons.get(chosen.get())));
    keys =
        new ButtonKeys(
            all,
            KEYS,
            Map.of(
                "varianceLayers", "variance-layers",
                "variancePresets", "variance-presets",
                "varianceProducts", "variance-products",
                "varianceSeed", "network-newSeed",
                "varianceLog", "network-log"));
  }

  private static void choose(boolean is, String id, StringProperty chosen) {
    if (is) {
      chosen.set(id);
    }
  }

  private void bring(VarianceView view) {
    if (front != null) {
      front.setShowing(false);
    }
    front = view;
    List<Node> side = new ArrayList<>();
    side.add(question);
    side.add(switcher);
    side.addAll(view.side());
    side.add(notes);
    all.put(Layouts.side(side.toArray(Node[]::new)), view.center());
    view.setShowing(showing);
  }

  @Override
  public void press(KeyEvent key) {
    keys.press(key);
  }

  @Override
  public Node view() {
    return all;
  }

  @Override
  public List<ChartPane> charts() {
    return front.charts();
  }

  @Override
  public List<Node> controls() {
    return List.of(new VariancePane(context.rows(), front instanceof PresetsView));
  }

  @Override
  public void setShowing(boolean shown) {
    showing = shown;
    front.setShowing(shown);
  }
}
