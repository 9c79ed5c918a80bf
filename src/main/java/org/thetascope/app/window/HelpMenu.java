package org.thetascope.app.window;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.thetascope.app.shortcut.KeyNames;
import org.thetascope.app.shortcut.Keys;
import org.thetascope.text.Text;

/** The keys, the first steps, and what the program is. */
final class HelpMenu extends Menu {
  HelpMenu(Keys keys, Runnable about, Text text) {
    super(text.get("help.menu"));
    setId("help");
    ShortcutItems items = new ShortcutItems(keys, new KeyNames(text), "help");
    MenuItem aboutItem = new MenuItem(text.get("about.item"));
    aboutItem.setId("help-about");
    aboutItem.setOnAction(click -> about.run());
    getItems()
        .addAll(
            items.item("keys", text.get("shortcut.keys")),
            items.item("lectureGallery", text.get("lecture.menu.lectureGallery")),
            new SeparatorMenuItem(),
            aboutItem);
  }
}
