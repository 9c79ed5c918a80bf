package org.thetascope.app.lab.plane;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.thetascope.app.chart.ChartPane;
import org.thetascope.app.chart.Playback;
import org.thetascope.app.control.ButtonKeys;
import org.thetascope.app.control.Layouts;
import org.thetascope.app.control.OptimizerPane;
import org.thetascope.app.control.ProblemPane;
import org.thetascope.app.control.RowContext;
import org.thetascope.app.control.ScenarioRows;
import org.thetascope.app.control.SideSplit;
import org.thetascope.app.control.StartPane;
import org.thetascope.app.document.NotesView;
import org.thetascope.app.document.QuestionView;
import org.thetascope.app.lab.Lab;
import org.thetascope.app.lab.LabContext;
import org.thetascope.app.shortcut.KeyScope;
import org.thetascope.app.shortcut.Keys;
import org.thetascope.app.shortcut.Shortcut;
import org.thetascope.text.Text;

/** Paths on the loss, the loss over all learning rates, and how sharp every step is. */
public final class PlaneLab implements Lab {
  /** The keys of this lab, where the focused control does not use the key itself. */
  public static final KeyScope KEYS =
      KeyScope.ofLab(
          "plane",
          Shortcut.titled("partPlane", "part.plane", "Alt+1"),
          Shortcut.titled("partSweep", "part.sweep", "Alt+2"),
          Shortcut.titled("partStability", "part.stability", "Alt+3"),
          Shortcut.of("play", "Space"),
          Shortcut.of("stepOn", "Right"),
          Shortcut.of("stepBack", "Left"),
          Shortcut.of("stepStart", "Home"),
          Shortcut.of("planeLog", "L"),
          Shortcut.of("planeArrows", "G"));

  private static final double SIDE_WIDTH = 358;

  /** All places in it that have keys of their own. */
  public static final List<KeyScope> KEY_SCOPES = List.of(KEYS, StartEditor.KEYS, SweepPart.KEYS);

  private final LabContext context;
  private final Text text;
  private final SideSplit all;
  private final HBox switcher = new HBox();
  private final ScrollPane side;
  private final ButtonKeys keys;
  private PlanePart front;
  private boolean showing;

  /** The lab on the context's scenario. */
  public PlaneLab(LabContext context) {
    this.context = context;
    RowContext rows = context.rows();
    text = rows.text();
    side = side(rows);
    all = new SideSplit(context, "plane", SIDE_WIDTH);
    Map<String, PlanePart> parts = new LinkedHashMap<>();
    parts.put("plane", new PathsPart(context));
    parts.put("sweep", new SweepPart(context));
    parts.put("stability", new StabilityPart(context));
    switchBetween(parts);
    keys =
        new ButtonKeys(
            all,
            KEYS,
            Map.of(
                "partPlane", "part-plane",
                "partSweep", "part-sweep",
                "partStability", "part-stability",
                "planeLog", "plane-log",
                "planeArrows", "plane-arrows"));
  }

  private ScrollPane side(RowContext rows) {
    VBox column =
        new VBox(
            new QuestionView(rows, context.projecting()),
            switcher,
            Layouts.heading(text.get("heading.problem")),
            new ProblemPane(context),
            Layouts.heading(text.get("heading.optimizers")),
            new OptimizerPane(context),
            new NotesView(rows, context.projecting()));
    column.getStyleClass().add("controls");
    ScrollPane scroll = Layouts.scrolling(column);
    // long notes wrap; they do not widen the side
    scroll.setPrefWidth(SIDE_WIDTH - 4);
    return scroll;
  }

  private void switchBetween(Map<String, PlanePart> parts) {
    StringProperty chosen = context.appState().choices().part("plane");
    ToggleGroup group = new ToggleGroup();
    Map<String, ToggleButton> buttons = new LinkedHashMap<>();
    parts.forEach(
        (id, part) -> {
          ToggleButton button = new ToggleButton(text.get("part." + id));
          button.setId("part-" + id);
          button.setTooltip(new Tooltip(text.get("part." + id + ".help")));
          button.setToggleGroup(group);
          // one of them is always on
          button.setOnAction(click -> chosen.set(id));
          button.setUserData(part);
          buttons.put(id, button);
          switcher.getChildren().add(button);
        });
    switcher.getStyleClass().add("switcher");
    Runnable follow =
        () -> {
          group.selectToggle(buttons.get(chosen.get()));
          bring(parts.get(chosen.get()));
        };
    chosen.addListener(change -> follow.run());
    group
        .selectedToggleProperty()
        .addListener(change -> group.selectToggle(buttons.get(chosen.get())));
    follow.run();
  }

  private void bring(PlanePart part) {
    if (front != null) {
      front.setShowing(false);
    }
    front = part;
    VBox own = new VBox();
    own.getStyleClass().add("rows");
    own.getChildren().addAll(part.rows());
    new ScenarioRows(context.rows()).of("steps").ifPresent(own.getChildren()::add);
    HBox rows = new HBox(own, new StartPane(context.rows()));
    rows.getStyleClass().add("plane-rows");
    rows.getChildren().forEach(column -> HBox.setHgrow(column, Priority.ALWAYS));
    VBox below = new VBox(part.sentence(), rows);
    below.getStyleClass().addAll("rows", "plane-below");
    VBox right = new VBox(part.center(), below);
    VBox.setVgrow(part.center(), Priority.ALWAYS);
    all.put(side, right);
    part.setShowing(showing);
  }

  @Override
  public void press(KeyEvent key) {
    keys.press(key);
    if (!key.isConsumed() && !Keys.typing(key)) {
      play(key);
    }
  }

  private void play(KeyEvent key) {
    Playback playback = context.appState().playback();
    int steps = context.rows().model().scenario().takenSteps();
    switch (KEYS.id(key)) {
      case "play" -> playback.toggle(steps);
      case "stepOn" -> playback.goTo(playback.step() + 1, steps);
      case "stepBack" -> playback.goTo(playback.step() - 1, steps);
      case "stepStart" -> playback.goTo(0, steps);
      default -> {
        return;
      }
    }
    key.consume();
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
  public boolean plays() {
    return true;
  }

  @Override
  public List<Node> controls() {
    RowContext rows = context.rows();
    List<Node> made = new ArrayList<>();
    made.add(Layouts.heading(text.get("heading.problem")));
    made.add(new ProblemPane(context));
    made.add(new StartPane(rows));
    made.add(Layouts.heading(text.get("heading.optimizers")));
    made.add(new OptimizerPane(context));
    new ScenarioRows(rows).of("steps").ifPresent(made::add);
    return made;
  }

  @Override
  public void setShowing(boolean shown) {
    showing = shown;
    front.setShowing(shown);
  }
}
