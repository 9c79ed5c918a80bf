package org.thetascope.app.window;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.thetascope.app.chart.ChartEvent;
import org.thetascope.app.chart.ChartPane;
import org.thetascope.app.control.MaximisedChart;
import org.thetascope.app.document.DescriptionDialog;
import org.thetascope.app.document.RecoveryBar;
import org.thetascope.app.document.ScenarioModel;
import org.thetascope.app.export.ChartExport;
import org.thetascope.app.lab.Lab;
import org.thetascope.app.lab.LabContext;
import org.thetascope.app.lab.LabEntry;
import org.thetascope.app.lab.Labs;
import org.thetascope.app.lecture.OverviewHost;
import org.thetascope.app.lecture.OverviewPane;
import org.thetascope.app.shortcut.Keys;
import org.thetascope.app.shortcut.SceneHandlers;
import org.thetascope.scenario.LabOutline;
import org.thetascope.text.Text;

/** The window's content: labs as tabs, actions beside them, the status line at the foot. */
public final class MainView {
  private static final PseudoClass STILL = PseudoClass.getPseudoClass("still");

  private static final double NARROW = 1100;

  private final Window window;
  private final AppState appState;
  private final Appearance appearance;
  private final Keys keys;
  private final Path configuration;
  private final FileMenu fileMenu;
  private final ChartExport export;
  private final ChartMenu chartMenu;
  private final OverviewHost overview;
  private final Text text;
  private final Map<String, Lab> labs = new HashMap<>();
  private final TabPane tabs = new TabPane();
  private final BorderPane pane = new BorderPane();
  private final StackPane root = new StackPane(pane);
  private final MaximisedChart maximised = new MaximisedChart();
  private boolean narrow;

  /**
   * Puts the labs into tabs, and says what the keys of the window do.
   *
   * @param window whose dialogs these are, also while the stage stands in it instead
   */
  MainView(Window window, AppActions actions, Path configuration) {
    this.window = window;
    this.configuration = configuration;
    keys = actions.keys();
    LabContext context = actions.context();
    appState = context.appState();
    appearance = appState.appearance();
    text = context.rows().text();
    export = new ChartExport(appState, actions.figures(), text);
    chartMenu = new ChartMenu(export, this::front, keys, text);
    chartMenu.listen(root);
    bind(appState.scenario());
    fileMenu = new FileMenu(actions.files(), appState.recent(), keys, window, text);
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    String last = appearance.labProperty().get();
    Labs.ALL.forEach(entry -> tabs.getTabs().add(tab(entry, context)));
    appearance.labProperty().addListener(change -> select(appearance.labProperty().get()));
    select(last);
    pane.setTop(
        new VBox(top(appState), new RecoveryBar(appState.recoverable(), actions.recovery(), text)));
    StackPane center = new StackPane(tabs);
    pane.setCenter(center);
    overview = new OverviewHost(center, context, actions.lectures());
    PageKeys.putFirst(appState, keys);
    pane.setBottom(new Footer(appState, actions.figures().queue(), keys, text));
    pane.getStyleClass().add("main");
    appearance.reducedMotionProperty().addListener(change -> still());
    still();
    root.widthProperty().addListener(change -> foldWhereNarrow());
    root.addEventHandler(KeyEvent.KEY_PRESSED, export::copy);
    root.addEventHandler(ChartEvent.MAXIMISE, asked -> maximise((ChartPane) asked.getTarget()));
    LabOutline.ALL.forEach(
        lab -> appState.choices().part(lab.id()).addListener(change -> maximised.restore()));
  }

  /** Puts something above what stands at the foot. */
  void addAtFoot(Node bar) {
    Node foot = pane.getBottom();
    pane.setBottom(null);
    pane.setBottom(new VBox(bar, foot));
  }

  private HBox top(AppState appState) {
    MenuBar menus =
        new MenuBar(
            fileMenu,
            new EditMenu(appState.scenario(), keys, text),
            new ViewMenu(appearance, keys, text),
            new LectureMenu(appState.lecture(), keys, text),
            new HelpMenu(keys, () -> new AboutDialog(configuration, text).show(window), text));
    menus.setUseSystemMenuBar(true);
    menus.setMinWidth(Region.USE_PREF_SIZE);
    keys.bind("menu", this::openMenu);
    Toolbar toolbar = new Toolbar(appState, keys, text);
    HBox.setHgrow(toolbar, Priority.ALWAYS);
    HBox top = new HBox(menus, toolbar);
    top.getStyleClass().add("top");
    return top;
  }

  /** There are no menus on the stage. */
  private void openMenu() {
    if (root.getScene() != null) {
      fileMenu.show();
    }
  }

  /** A narrow window has no room for controls and charts at once; a key brings them back. */
  private void foldWhereNarrow() {
    boolean now =
        root.getWidth() * Appearance.USUAL_ZOOM / appearance.zoomProperty().get() < NARROW;
    if (now != narrow && !appearance.projectingProperty().get()) {
      narrow = now;
      appearance.sideShownProperty().set(!now);
    }
  }

  private void still() {
    pane.pseudoClassStateChanged(STILL, appearance.reducedMotionProperty().get());
  }

  /** Gives the chart that is worked with all the room, or brings the others back. */
  void maximise() {
    List<ChartPane> seen =
        front().charts().stream().filter(pane -> pane.getScene() != null).toList();
    Stream.<Predicate<ChartPane>>of(Node::isFocused, Node::isHover, pane -> true)
        .flatMap(sign -> seen.stream().filter(sign))
        .findFirst()
        .ifPresent(this::maximise);
  }

  private void maximise(ChartPane chart) {
    if (maximised.isOn()) {
      maximised.restore();
    } else {
      maximised.maximise(chart, front().view());
    }
  }

  /** What opens over charts. */
  ChartMenu chartMenu() {
    return chartMenu;
  }

  private void select(String lab) {
    tabs.getTabs().stream()
        .filter(tab -> tab.getId().equals("tab-" + lab))
        .forEach(tab -> tabs.getSelectionModel().select(tab));
  }

  /** A tab whose lab is made when it is first shown. */
  private Tab tab(LabEntry entry, LabContext context) {
    Tab tab = new Tab(text.get(entry.titleKey()));
    tab.setId("tab-" + entry.id());
    tab.setTooltip(new Tooltip(text.get(entry.helpKey())));
    tab.selectedProperty()
        .addListener(
            (selected, was, is) -> {
              if (is && !labs.containsKey(entry.id())) {
                Lab lab = entry.maker().apply(context);
                labs.put(entry.id(), lab);
                tab.setContent(lab.view());
              }
              maximised.restore();
              if (is) {
                appearance.labProperty().set(entry.id());
              }
              labs.get(entry.id()).setShowing(is);
            });
    return tab;
  }

  /** The root of the scene. */
  public Parent root() {
    return root;
  }

  /** Shows the overview of the open lecture, or takes it away. */
  public void toggleOverview() {
    overview.toggle();
  }

  private void bind(ScenarioModel model) {
    keys.bind("undo", model::undo);
    keys.bind("redo", model::redo);
    keys.bind("reset", model::reset);
    keys.bind("describe", this::describe);
    keys.bind("theme", appearance::toggle);
    keys.bind("language", appearance::nextLanguage);
    keys.bind("motion", appearance::toggleMotion);
    keys.bind("export", this::export);
    keys.bind("print", () -> export.print(window, front()));
    keys.bind("side", this::foldSide);
    keys.bind("paneOn", () -> PaneKeys.go(window.getScene(), 1));
    keys.bind("paneBack", () -> PaneKeys.go(window.getScene(), -1));
    keys.bind("larger", () -> appearance.zoomBy(1));
    keys.bind("smaller", () -> appearance.zoomBy(-1));
    keys.bind("usualSize", () -> appearance.zoom(Appearance.USUAL_ZOOM));
    keys.bind("quit", this::quit);
    keys.bind("keys", () -> new ShortcutHelp(text).show(window));
    Shortcuts.LABS.forEach(
        (shortcut, lab) ->
            keys.bind(shortcut.id(), () -> tabs.getSelectionModel().select(Labs.ALL.indexOf(lab))));
  }

  /** Asks to close, as the window's own button does. */
  private void quit() {
    window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
  }

  private void describe() {
    Runnable described = () -> appState.lecture().edits().describe();
    new DescriptionDialog(appState.scenario(), appState.view()::present, described, text)
        .show(window);
  }

  /** Takes keys and dropped files. */
  public void listen(SceneHandlers scene) {
    keys.listen(scene);
    scene.scene().addPostLayoutPulseListener(new FirstFocus(scene.scene()));
    fileMenu.acceptDrops(scene);
  }

  /** The keys of playback and of the chart work from the start, once there is a chart to focus. */
  private final class FirstFocus implements Runnable {
    private final Scene scene;

    FirstFocus(Scene scene) {
      this.scene = scene;
    }

    @Override
    public void run() {
      scene.removePostLayoutPulseListener(this);
      front().charts().stream().findFirst().ifPresent(ChartPane::requestFocus);
    }
  }

  /** The keys of a lab work wherever the focus is, but not while it is covered. */
  void pressInLab(KeyEvent key) {
    if (!OverviewPane.has(key.getTarget())) {
      front().press(key);
    }
  }

  /** The lab at the front; null before there is one. */
  Lab front() {
    return labs.get(appearance.labProperty().get());
  }

  private void export() {
    export.export(window, appearance.labProperty().get(), front());
  }

  /**
   * Folds or unfolds the side; on the stage there is none, and what is not in a scene is not
   * dressed.
   */
  private void foldSide() {
    if (!appearance.projectingProperty().get()) {
      appearance.sideShownProperty().set(!appearance.sideShownProperty().get());
    }
  }
}
