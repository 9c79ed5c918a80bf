package org.thetascope.app.shortcut;

import java.util.List;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * A key and what it does.
 *
 * @param id of the action
 * @param titleKey the key of the words that say what it does
 * @param keys that do the same; the first one is shown in menus
 */
public record Shortcut(String id, String titleKey, List<KeyCombination> keys) {
  /** Copies the keys. */
  public Shortcut {
    keys = List.copyOf(keys);
  }

  /** A shortcut whose words stand under "shortcut.id". */
  public static Shortcut of(String id, String... keys) {
    return titled(id, "shortcut." + id, keys);
  }

  /** A shortcut whose words stand under a key of their own. */
  public static Shortcut titled(String id, String titleKey, String... keys) {
    return new Shortcut(
        id, titleKey, List.of(keys).stream().map(KeyCombination::keyCombination).toList());
  }

  /** Whether an event is one of the keys: pressed, or typed where the key is a character. */
  public boolean matches(KeyEvent event) {
    return keys.stream().anyMatch(key -> matches(key, event));
  }

  private static boolean matches(KeyCombination key, KeyEvent event) {
    // which key has a character differs between keyboards
    if (key instanceof KeyCharacterCombination character) {
      return event.getEventType() == KeyEvent.KEY_TYPED
          && !event.isShortcutDown()
          && event.getCharacter().equals(character.getCharacter());
    }
    return event.getEventType() == KeyEvent.KEY_PRESSED && key.match(event);
  }
}
