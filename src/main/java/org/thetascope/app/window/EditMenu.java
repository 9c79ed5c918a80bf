package org.thetascope.app.window;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.thetascope.app.document.ScenarioModel;
import org.thetascope.app.shortcut.KeyNames;
import org.thetascope.app.shortcut.Keys;
import org.thetascope.text.Text;

/** What changes the present scenario or takes changes back. */
final class EditMenu extends Menu {
  EditMenu(ScenarioModel model, Keys keys, Text text) {
    super(text.get("edit.menu"));
    setId("edit");
    ShortcutItems items = new ShortcutItems(keys, new KeyNames(text), "edit");
    MenuItem undo = items.item("undo", text.get("action.undo.name"));
    undo.disableProperty().bind(model.canUndoProperty().not());
    MenuItem redo = items.item("redo", text.get("action.redo.name"));
    redo.disableProperty().bind(model.canRedoProperty().not());
    getItems()
        .addAll(
            undo,
            redo,
            items.item("reset", text.get("shortcut.reset")),
            new SeparatorMenuItem(),
            items.item("describe", text.get("file.describe")));
  }
}
