package org.thetascope.app.window;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.thetascope.app.control.SideSplit;
import org.thetascope.app.shortcut.KeyNames;
import org.thetascope.app.shortcut.Keys;
import org.thetascope.text.Text;

/** What can be done with the whole window, beside the tabs. */
final class Toolbar extends HBox {
  private final Keys keys;
  private final Text text;
  private final KeyNames names;

  Toolbar(FileMenu fileMenu, AppState appState, Keys keys, Text text) {
    this.keys = keys;
    this.text = text;
    names = new KeyNames(text);
    Button undo = button("undo");
    undo.disableProperty().bind(appState.scenario().canUndoProperty().not());
    Button redo = button("redo");
    redo.disableProperty().bind(appState.scenario().canRedoProperty().not());
    ViewMenu viewMenu = new ViewMenu(appState.appearance(), keys, text);
    Button theme = button("theme");
    Button export = button("export");
    List.of(fileMenu, viewMenu, theme, export)
        .forEach(node -> node.getStyleClass().add(SideSplit.NOT_PROJECTED));
    getChildren()
        .addAll(fileMenu, viewMenu, undo, redo, button("reset"), theme, button("project"), export);
    getStyleClass().add("actions");
    setPickOnBounds(false);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  /** A button that does what a shortcut of the window does. */
  private Button button(String id) {
    Button button = new Button(text.get("action." + id));
    button.setId(id);
    button.getStyleClass().add("flat");
    String help = text.get("action." + id + ".help");
    button.setTooltip(new Tooltip(text.get("action.withKeys", help, names.of(keys.shortcut(id)))));
    button.setAccessibleText(text.get("action." + id + ".name"));
    button.setOnAction(click -> keys.run(id));
    return button;
  }
}
