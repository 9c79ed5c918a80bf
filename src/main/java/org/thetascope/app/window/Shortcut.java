package org.thetascope.app.window;

import java.util.List;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * A key and what it does.
 *
 * @param id of the action; its words stand under "shortcut.id"
 * @param where the key works
 * @param keys that do the same; the first one is shown in menus
 */
public record Shortcut(String id, Where where, List<KeyCombination> keys) {
  /** Where a key works. */
  public enum Where {
    /** Everywhere in the window. */
    WINDOW,
    /** In the first lab, where the focused control does not use the key itself. */
    PLAYBACK,
    /** On a focused slider. */
    SLIDER,
    /** In a field that is typed into. */
    FIELD,
    /** On a focused chart. */
    CHART,
    /** On the focused chart of weights. */
    WEIGHTS,
    /** In the overview of a lecture. */
    OVERVIEW,
    /** In the lab of worked solutions. */
    WORKSHEET,
    /** In the table of a worked solution. */
    SHEET,
    /** In the lab of gradient chains. */
    CHAINS,
    /** In the lab of variance. */
    VARIANCE
  }

  /** Keeps a copy of the keys. */
  public Shortcut {
    keys = List.copyOf(keys);
  }

  static Shortcut of(String id, Where where, String... keys) {
    return new Shortcut(
        id, where, List.of(keys).stream().map(KeyCombination::keyCombination).toList());
  }

  /** Whether an event is one of the keys: pressed, or typed where the key is a character. */
  public boolean matches(KeyEvent event) {
    return keys.stream().anyMatch(key -> matches(key, event));
  }

  private static boolean matches(KeyCombination key, KeyEvent event) {
    // which key has a character differs between keyboards
    if (key instanceof KeyCharacterCombination character) {
      return event.getEventType() == KeyEvent.KEY_TYPED
          && event.getCharacter().equals(character.getCharacter());
    }
    return event.getEventType() == KeyEvent.KEY_PRESSED && key.match(event);
  }
}
