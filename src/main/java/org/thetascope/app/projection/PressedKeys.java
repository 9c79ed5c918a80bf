package org.thetascope.app.projection;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.thetascope.app.shortcut.KeyNames;
import org.thetascope.app.shortcut.Keys;
import org.thetascope.text.Text;

/** Shows a class which key was pressed last, where that is wanted. */
final class PressedKeys extends Label {
  private final KeyNames names;
  private boolean on;

  /** Listens to the keys of a node and all that is in it. */
  PressedKeys(Node listened, Text text) {
    names = new KeyNames(text);
    setId("stage-keys");
    getStyleClass().add("stage-keys");
    setMinWidth(USE_PREF_SIZE);
    managedProperty().bind(visibleProperty());
    setVisible(false);
    listened.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  private void press(KeyEvent key) {
    KeyCode code = key.getCode();
    // a sign of another alphabet or a dead key comes without a key of its own
    boolean named = code != KeyCode.UNDEFINED && !code.isModifierKey();
    if (named && !Keys.typing(key)) {
      setText(names.of(key));
      setVisible(on);
    }
  }

  /** Shows keys from now on, or shows them no more. */
  void toggle() {
    on = !on;
    setVisible(on && !getText().isEmpty());
  }
}
