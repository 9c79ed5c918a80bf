package org.thetascope.app.window;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.thetascope.app.shortcut.KeyNames;
import org.thetascope.app.shortcut.Keys;
import org.thetascope.text.Text;

/** What the window looks like: projected or not, its theme and language, and whether it moves. */
final class ViewMenu extends Menu {
  private final Appearance appearance;
  private final ShortcutItems items;
  private final Text text;

  ViewMenu(Appearance appearance, Keys keys, Text text) {
    this.appearance = appearance;
    items = new ShortcutItems(keys, new KeyNames(text), "view");
    this.text = text;
    setId("view");
    setText(text.get("view.menu"));
    CheckMenuItem side = new CheckMenuItem();
    side.selectedProperty().bindBidirectional(appearance.sideShownProperty());
    CheckMenuItem motion = new CheckMenuItem();
    motion.selectedProperty().bindBidirectional(appearance.reducedMotionProperty());
    Shortcuts.LABS.forEach(
        (key, lab) -> getItems().add(items.item(key.id(), text.get(lab.titleKey()))));
    getItems()
        .addAll(
            new SeparatorMenuItem(),
            item("project"),
            items.named(side, "side", words("side")),
            items.lettered("maximise", words("maximise"), text),
            item("paneOn"),
            item("paneBack"),
            new SeparatorMenuItem(),
            item("larger"),
            item("smaller"),
            item("usualSize"),
            themes(),
            languages(),
            items.named(motion, "motion", words("motion")));
  }

  private MenuItem item(String id) {
    return items.item(id, words(id));
  }

  private String words(String id) {
    return text.get("shortcut." + id);
  }

  private Menu themes() {
    Menu menu = new Menu(text.get("view.theme"));
    menu.setId("view-theme");
    for (String id : Appearance.CHOICES) {
      String words = text.get("view.theme." + (id.equals(Appearance.SYSTEM) ? "system" : id));
      menu.getItems()
          .add(choice(id, words, appearance.chosenThemeProperty(), () -> appearance.show(id)));
    }
    return menu;
  }

  private Menu languages() {
    Menu menu = new Menu(text.get("view.language"));
    menu.setId("view-language");
    for (Locale language : Text.LANGUAGES) {
      // each language calls itself what its readers call it
      String words = language.getDisplayLanguage(language);
      menu.getItems()
          .add(
              choice(
                  language,
                  words,
                  appearance.languageProperty(),
                  () -> appearance.languageProperty().set(language)));
    }
    return menu;
  }

  /** An item that is marked while its choice is the present one. */
  private static <T> RadioMenuItem choice(
      T choice, String words, ObservableValue<T> present, Runnable choose) {
    RadioMenuItem item = new RadioMenuItem(words);
    item.setSelected(choice.equals(present.getValue()));
    present.addListener((value, was, is) -> item.setSelected(choice.equals(is)));
    item.setOnAction(
        click -> {
          // a click on the present choice does not unmark it
          item.setSelected(true);
          choose.run();
        });
    return item;
  }
}
