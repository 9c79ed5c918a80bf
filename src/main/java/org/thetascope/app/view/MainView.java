package org.thetascope.app.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.thetascope.app.controller.ExportQueue;
import org.thetascope.app.controller.FigureActions;
import org.thetascope.app.controller.FileActions;
import org.thetascope.app.controller.Keys;
import org.thetascope.app.controller.RecoveryActions;
import org.thetascope.app.model.Appearance;
import org.thetascope.app.model.Desk;
import org.thetascope.app.model.ScenarioModel;
import org.thetascope.text.Text;

/** The window's content: labs as tabs, actions beside them, the status line at the foot. */
public final class MainView {
  private final Appearance appearance;
  private final Keys keys;
  private final FileMenu fileMenu;
  private final ChartExport export;
  private final Text text;
  private final Map<String, Lab> labs = new HashMap<>();
  private final TabPane tabs = new TabPane();
  private final BorderPane root = new BorderPane();

  /** Puts the labs into tabs, and says what the keys of the window do. */
  public MainView(
      Desk desk,
      Keys keys,
      FigureActions figures,
      FileActions files,
      RecoveryActions recovery,
      LabContext context) {
    this.keys = keys;
    appearance = desk.appearance();
    text = context.rows().text();
    export = new ChartExport(desk, figures, text);
    bind(desk.scenario());
    fileMenu = new FileMenu(files, desk.recent(), keys, text);
    String front = appearance.labProperty().get();
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    Labs.ALL.forEach(entry -> tabs.getTabs().add(tab(entry, context)));
    tabs.getTabs().stream()
        .filter(tab -> tab.getId().equals("tab-" + front))
        .forEach(tab -> tabs.getSelectionModel().select(tab));
    ViewMenu viewMenu = new ViewMenu(appearance, text);
    Toolbar toolbar = new Toolbar(fileMenu, viewMenu, desk.scenario(), keys, text);
    StackPane top = new StackPane(tabs, toolbar);
    StackPane.setAlignment(toolbar, Pos.TOP_RIGHT);
    root.setTop(new RecoveryBar(desk.left(), recovery, text));
    root.setCenter(top);
    root.setBottom(foot(new StatusLine(desk.notices()), figures.queue()));
    root.getStyleClass().add("main");
    root.addEventHandler(KeyEvent.KEY_PRESSED, export::copy);
  }

  /** A tab whose lab is made when it is first shown. */
  private Tab tab(Labs.Entry entry, LabContext context) {
    Tab tab = new Tab(text.get("lab." + entry.id() + ".title"));
    tab.setId("tab-" + entry.id());
    tab.setTooltip(new Tooltip(text.get("lab." + entry.id() + ".help")));
    tab.selectedProperty()
        .addListener(
            (selected, was, is) -> {
              if (is && !labs.containsKey(entry.id())) {
                Lab lab = entry.make().apply(context);
                labs.put(entry.id(), lab);
                tab.setContent(lab.view());
              }
              if (is) {
                appearance.labProperty().set(entry.id());
              }
              labs.get(entry.id()).setShowing(is);
            });
    return tab;
  }

  private HBox foot(StatusLine status, ExportQueue queue) {
    BusyBar writing =
        new BusyBar(
            "export-busy",
            queue.busyProperty(),
            queue.progressProperty(),
            queue::cancel,
            "export.stop.help",
            text);
    HBox.setHgrow(status, Priority.ALWAYS);
    return new HBox(status, writing);
  }

  /** The root of the scene. */
  public Parent root() {
    return root;
  }

  private void bind(ScenarioModel model) {
    keys.bind("undo", model::undo);
    keys.bind("redo", model::redo);
    keys.bind("reset", model::reset);
    keys.bind("describe", () -> new DescriptionDialog(model, text).show(window()));
    keys.bind("theme", appearance::toggle);
    keys.bind("language", appearance::nextLanguage);
    keys.bind("export", this::export);
    keys.bind("keys", () -> new ShortcutSheet(text).show(window()));
    List<Labs.Entry> all = Labs.ALL;
    for (int i = 0; i < all.size(); i++) {
      int index = i;
      keys.bind("lab" + (i + 1), () -> tabs.getSelectionModel().select(index));
    }
  }

  private Window window() {
    return root.getScene().getWindow();
  }

  /** Takes keys and dropped files. */
  public void listen(Scene scene) {
    keys.listen(scene);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, key -> front().press(key));
    // the keys of playback and of the chart work from the start
    front().charts().stream().findFirst().ifPresent(ChartPane::requestFocus);
    fileMenu.acceptDrops(scene);
  }

  private Lab front() {
    return labs.get(appearance.labProperty().get());
  }

  private void export() {
    export.export(root.getScene(), appearance.labProperty().get(), front());
  }
}
