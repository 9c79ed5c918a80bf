package org.thetascope.app.window;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.thetascope.app.shortcut.KeyNames;
import org.thetascope.app.shortcut.Keys;
import org.thetascope.text.Text;

/** Buttons for what is done most often with the whole window; those without room are in a menu. */
final class Toolbar extends ToolBar {
  private final Keys keys;
  private final Text text;
  private final KeyNames names;

  Toolbar(AppState appState, Keys keys, Text text) {
    this.keys = keys;
    this.text = text;
    names = new KeyNames(text);
    ToggleButton side = named(new ToggleButton(), "side", Feather.SIDEBAR);
    side.selectedProperty().bindBidirectional(appState.appearance().sideShownProperty());
    Button undo = button("undo", Feather.CORNER_UP_LEFT);
    undo.disableProperty().bind(appState.scenario().canUndoProperty().not());
    Button redo = button("redo", Feather.CORNER_UP_RIGHT);
    redo.disableProperty().bind(appState.scenario().canRedoProperty().not());
    getItems()
        .addAll(
            side,
            undo,
            redo,
            button("reset", Feather.ROTATE_CCW),
            button("theme", Feather.SUN),
            button("export", Feather.DOWNLOAD),
            button("project", Feather.MONITOR));
    getStyleClass().add("actions");
  }

  /** A button that does what a shortcut of the window does. */
  private Button button(String id, Feather icon) {
    Button button = named(new Button(), id, icon);
    button.setOnAction(click -> keys.run(id));
    return button;
  }

  private <B extends ButtonBase> B named(B button, String id, Feather icon) {
    button.setId(id);
    button.setText(text.get("action." + id));
    button.setGraphic(new FontIcon(icon));
    button.getStyleClass().add("flat");
    String help = text.get("action." + id + ".help");
    button.setTooltip(new Tooltip(text.get("action.withKeys", help, names.of(keys.shortcut(id)))));
    button.setAccessibleText(text.get("action." + id + ".name"));
    return button;
  }
}
