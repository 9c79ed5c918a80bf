package org.thetascope.app.shortcut;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** A key that a menu shows as it is called in the language: Strg+N. The toolkit says Ctrl+N. */
final class NamedKey extends KeyCombination {
  private final KeyCombination key;
  private final String name;

  NamedKey(KeyCombination key, String name) {
    super(key.getShift(), key.getControl(), key.getAlt(), key.getMeta(), key.getShortcut());
    this.key = key;
    this.name = name;
  }

  @Override
  public boolean match(KeyEvent event) {
    return key.match(event);
  }

  @Override
  public String getName() {
    return key.getName();
  }

  @Override
  public String getDisplayText() {
    return name;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NamedKey named && named.key.equals(key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }
}
