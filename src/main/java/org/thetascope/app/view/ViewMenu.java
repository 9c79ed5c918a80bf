package org.thetascope.app.view;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.thetascope.app.controller.Keys;
import org.thetascope.app.controller.Shortcuts;
import org.thetascope.app.model.Appearance;
import org.thetascope.text.Text;

/** What the window looks like: projected or not, its theme and language, and whether it moves. */
final class ViewMenu extends MenuButton {
  ViewMenu(Appearance appearance, Keys keys, Text text) {
    setId("view");
    setText(text.get("view.menu"));
    setAccessibleText(text.get("view.menu"));
    setTooltip(new Tooltip(text.get("view.menu.help")));
    getStyleClass().add("flat");
    CheckMenuItem motion = new CheckMenuItem();
    motion.selectedProperty().bindBidirectional(appearance.reducedMotionProperty());
    getItems()
        .addAll(
            item("project", keys, text),
            item("theme", keys, text),
            item("language", keys, text),
            named(motion, "motion", text),
            item("keys", keys, text));
  }

  /** An item that does what a shortcut of the window does. */
  private static MenuItem item(String id, Keys keys, Text text) {
    MenuItem item = new MenuItem();
    item.setOnAction(click -> keys.run(id));
    return named(item, id, text);
  }

  private static MenuItem named(MenuItem item, String id, Text text) {
    item.setText(text.get("shortcut." + id));
    item.setId("view-" + id);
    item.setAccelerator(Shortcuts.of(id).keys().get(0));
    return item;
  }
}
