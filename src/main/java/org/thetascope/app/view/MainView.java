package org.thetascope.app.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.thetascope.app.controller.FigureActions;
import org.thetascope.app.controller.FileActions;
import org.thetascope.app.model.Appearance;
import org.thetascope.app.model.Notices;
import org.thetascope.app.model.ScenarioModel;
import org.thetascope.figure.Figure;
import org.thetascope.text.Text;

/** The window's content: labs as tabs, actions beside them, the status line at the foot. */
public final class MainView {
  private final ScenarioModel model;
  private final Appearance appearance;
  private final FigureActions figures;
  private final FileMenu fileMenu;
  private final ExportDialog exportDialog;
  private final Text text;
  private final Map<String, Lab> labs = new HashMap<>();
  private final TabPane tabs = new TabPane();
  private final BorderPane root = new BorderPane();

  /** Puts the labs into tabs. */
  public MainView(
      ScenarioModel model,
      Appearance appearance,
      FigureActions figures,
      FileActions files,
      Notices notices,
      LabContext context) {
    this.model = model;
    this.appearance = appearance;
    this.figures = figures;
    text = context.rows().text();
    fileMenu = new FileMenu(files, text);
    exportDialog = new ExportDialog(text, figures);
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    for (Labs.Entry entry : Labs.ALL) {
      tabs.getTabs().add(tab(entry, context));
    }
    HBox actions = actions();
    StackPane top = new StackPane(tabs, actions);
    StackPane.setAlignment(actions, Pos.TOP_RIGHT);
    root.setCenter(top);
    root.setBottom(new StatusLine(notices));
    root.getStyleClass().add("main");
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
              labs.get(entry.id()).setShowing(is);
            });
    return tab;
  }

  /** The root of the scene. */
  public Parent root() {
    return root;
  }

  /** Binds the keys that work everywhere in the window. */
  public void bindKeys() {
    fileMenu.acceptDrops(root.getScene());
    key(KeyCode.E, this::export, KeyCombination.SHORTCUT_DOWN);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::copy);
    key(KeyCode.Z, model::undo, KeyCombination.SHORTCUT_DOWN);
    key(KeyCode.Z, model::redo, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    for (int i = 0; i < tabs.getTabs().size(); i++) {
      int index = i;
      key(
          KeyCode.getKeyCode(Integer.toString(i + 1)),
          () -> tabs.getSelectionModel().select(index),
          KeyCombination.SHORTCUT_DOWN);
    }
  }

  private void key(KeyCode code, Runnable action, KeyCombination.Modifier... modifiers) {
    root.getScene().getAccelerators().put(new KeyCodeCombination(code, modifiers), action);
  }

  private HBox actions() {
    Button undo = button("undo", model::undo);
    undo.disableProperty().bind(model.canUndoProperty().not());
    Button redo = button("redo", model::redo);
    redo.disableProperty().bind(model.canRedoProperty().not());
    HBox box =
        new HBox(
            fileMenu,
            undo,
            redo,
            button("reset", model::reset),
            button("theme", appearance::toggle),
            button("export", this::export));
    box.getStyleClass().add("actions");
    box.setPickOnBounds(false);
    box.setMaxSize(HBox.USE_PREF_SIZE, HBox.USE_PREF_SIZE);
    return box;
  }

  private Button button(String id, Runnable action) {
    Button button = new Button(text.get("action." + id));
    button.setId(id);
    button.getStyleClass().add("flat");
    button.setTooltip(new Tooltip(text.get("action." + id + ".help")));
    button.setAccessibleText(text.get("action." + id + ".name"));
    button.setOnAction(click -> action.run());
    return button;
  }

  private void export() {
    String id = Labs.ALL.get(tabs.getSelectionModel().getSelectedIndex()).id();
    Lab lab = labs.get(id);
    if (lab.export().isPresent()) {
      lab.export().get().run();
      return;
    }
    Optional<ChartPane> pointed = lab.charts().stream().filter(Node::isHover).findFirst();
    exportDialog
        .ask(
            root.getScene().getWindow(),
            lab.charts(),
            pointed.map(List::of).orElse(lab.charts()),
            model.scenario())
        .ifPresent(wanted -> export(id, wanted));
  }

  private void export(String lab, ExportDialog.Wanted wanted) {
    String what = wanted.charts().size() == 1 ? wanted.charts().get(0).getId() : lab;
    figures.export(
        root.getScene().getWindow(),
        wanted.figure(),
        wanted.format(),
        model.scenario().title() + " " + what);
  }

  /** Copies the chart that has the focus: its picture, or with Shift its numbers. */
  private void copy(KeyEvent key) {
    if (key.getCode() != KeyCode.C
        || !key.isShortcutDown()
        || !(root.getScene().getFocusOwner() instanceof ChartPane pane)) {
      return;
    }
    Figure figure = exportDialog.last().figure(List.of(pane), model.scenario());
    if (key.isShiftDown()) {
      figures.copyData(figure);
    } else {
      figures.copyPicture(root.getScene().getWindow(), figure);
    }
    key.consume();
  }
}
