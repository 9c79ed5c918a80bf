package org.thetascope.app.shortcut;

import java.util.List;
import javafx.scene.input.KeyEvent;

/**
 * A place in the window with the keys that work there. Whoever handles the keys declares the scope;
 * the help lists them all.
 *
 * @param titleKey the key of the words that name the place
 * @param shortcuts the keys, each with what it does
 */
public record KeyScope(String titleKey, List<Shortcut> shortcuts) {
  /** Copies the list. */
  public KeyScope {
    shortcuts = List.copyOf(shortcuts);
  }

  /**
   * A place whose words stand under "shortcuts.where." and its id.
   *
   * @param id such as slider
   */
  public static KeyScope of(String id, Shortcut... shortcuts) {
    return new KeyScope("shortcuts.where." + id, List.of(shortcuts));
  }

  /**
   * The whole of a lab, which is named as its tab is.
   *
   * @param lab the id of the lab
   */
  public static KeyScope ofLab(String lab, Shortcut... shortcuts) {
    return new KeyScope("lab." + lab + ".title", List.of(shortcuts));
  }

  /** The id of what a key does here, or an empty string. */
  public String id(KeyEvent key) {
    return shortcuts.stream()
        .filter(shortcut -> shortcut.matches(key))
        .map(Shortcut::id)
        .findFirst()
        .orElse("");
  }

  /**
   * The shortcut of an action.
   *
   * @throws IllegalArgumentException if there is none here
   */
  public Shortcut shortcut(String id) {
    return shortcuts.stream()
        .filter(shortcut -> shortcut.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(id));
  }
}
