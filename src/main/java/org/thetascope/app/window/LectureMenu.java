package org.thetascope.app.window;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.thetascope.app.lecture.LectureModel;
import org.thetascope.app.shortcut.KeyNames;
import org.thetascope.app.shortcut.Keys;
import org.thetascope.text.Text;

/** What can be done with a lecture; saving is the File menu's. */
final class LectureMenu extends Menu {
  private final ShortcutItems items;
  private final Text text;

  LectureMenu(LectureModel model, Keys keys, Text text) {
    items = new ShortcutItems(keys, new KeyNames(text), "lecture-menu");
    this.text = text;
    setId("lecture");
    setText(text.get("lecture.menu"));
    ObservableBooleanValue closed =
        Bindings.createBooleanBinding(() -> !model.isOpen(), model.stateProperty());
    getItems()
        .addAll(
            item("lectureOpen"),
            item("lectureFolder"),
            item("lectureGallery"),
            item("lectureNew"),
            new SeparatorMenuItem(),
            item("pageOn", closed),
            item("pageBack", closed),
            item("overview", closed),
            item("take", closed),
            item("lectureAlone", closed),
            item("lectureClose", closed),
            new SeparatorMenuItem(),
            items.lettered("predict", text.get("shortcut.predict"), text));
  }

  private MenuItem item(String id, ObservableBooleanValue disabled) {
    MenuItem item = item(id);
    item.disableProperty().bind(disabled);
    return item;
  }

  private MenuItem item(String id) {
    return items.item(id, text.get("lecture.menu." + id));
  }
}
