package org.thetascope.app.shortcut;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.thetascope.text.Text;

/** Keys as they are called in a language: Ctrl+Shift+Z, Page Up. */
public final class KeyNames {
  private final Text text;

  public KeyNames(Text text) {
    this.text = text;
  }

  /** All keys of a shortcut, separated by commas. */
  public String of(Shortcut shortcut) {
    return shortcut.keys().stream().map(this::of).collect(Collectors.joining(", "));
  }

  /** A key that is pressed, with those that are held down with it. */
  public String of(KeyEvent key) {
    return of(
        new KeyCodeCombination(
            key.getCode(),
            down(key.isShiftDown()),
            KeyCombination.ModifierValue.ANY,
            down(key.isAltDown()),
            KeyCombination.ModifierValue.ANY,
            down(key.isShortcutDown())));
  }

  /** The first key of a shortcut, as a menu shows it. */
  public KeyCombination accelerator(Shortcut shortcut) {
    KeyCombination first = shortcut.keys().get(0);
    return new NamedKey(first, of(first));
  }

  private static KeyCombination.ModifierValue down(boolean held) {
    return held ? KeyCombination.ModifierValue.DOWN : KeyCombination.ModifierValue.UP;
  }

  private String of(KeyCombination key) {
    List<String> parts = new ArrayList<>();
    if (key.getShortcut() == KeyCombination.ModifierValue.DOWN) {
      // the platform's own: Ctrl, or ⌘ on a Mac
      boolean command = KeyCombination.keyCombination("Shortcut+A").getDisplayText().contains("⌘");
      parts.add(command ? "⌘" : text.get("key.control"));
    }
    if (key.getAlt() == KeyCombination.ModifierValue.DOWN) {
      parts.add(text.get("key.alt"));
    }
    if (key.getShift() == KeyCombination.ModifierValue.DOWN) {
      parts.add(text.get("key.shift"));
    }
    if (key instanceof KeyCharacterCombination character) {
      parts.add(character.getCharacter());
    } else if (key instanceof KeyCodeCombination code) {
      String name = "key.named." + code.getCode().name();
      parts.add(text.has(name) ? text.get(name) : code.getCode().getName());
    }
    return String.join("+", parts);
  }
}
