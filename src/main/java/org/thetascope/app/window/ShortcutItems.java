package org.thetascope.app.window;

import javafx.scene.control.MenuItem;
import org.thetascope.app.shortcut.KeyNames;
import org.thetascope.app.shortcut.Keys;
import org.thetascope.text.Text;

/**
 * Menu items that do what shortcuts of the window do, and show them.
 *
 * @param keys what the shortcuts do
 * @param names what the keys are called
 * @param menu the name of the menu, with which the ids of its items begin
 */
record ShortcutItems(Keys keys, KeyNames names, String menu) {
  /** An item that does what a shortcut does. */
  MenuItem item(String shortcut, String words) {
    MenuItem item = new MenuItem();
    item.setOnAction(click -> keys.run(shortcut));
    return named(item, shortcut, words);
  }

  /** An item whose key is a letter: it is said beside it, and fires while nobody types. */
  MenuItem lettered(String shortcut, String words, Text text) {
    MenuItem item = new MenuItem();
    item.setOnAction(click -> keys.run(shortcut));
    item.setId(menu + "-" + shortcut);
    String key = new KeyNames(text).of(keys.shortcut(shortcut));
    item.setText(text.get("action.withKeys", words, key));
    return item;
  }

  /** An item that does the same in its own way. */
  MenuItem named(MenuItem item, String shortcut, String words) {
    item.setText(words);
    item.setId(menu + "-" + shortcut);
    item.setAccelerator(names.accelerator(keys.shortcut(shortcut)));
    return item;
  }
}
