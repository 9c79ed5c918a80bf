package org.thetascope.app.control;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.thetascope.app.document.ScenarioModel;

/** Makes what a key does while it is held down one step to undo, however often it repeats. */
public final class KeyGesture {
  private KeyGesture() {}

  /** Follows the keys of a node that change the scenario. */
  public static void follow(Node node, ScenarioModel model) {
    KeyGesture held = new KeyGesture();
    node.addEventFilter(KeyEvent.KEY_PRESSED, press -> held.press(press, model));
    node.addEventFilter(KeyEvent.KEY_RELEASED, release -> held.release(model));
    // the release of a key goes elsewhere once the focus has moved
    node.focusedProperty().addListener(change -> held.release(model));
  }

  private boolean down;

  private void press(KeyEvent press, ScenarioModel model) {
    if (!down && !press.isShortcutDown() && !press.getCode().isModifierKey()) {
      down = true;
      model.beginGesture();
    }
  }

  private void release(ScenarioModel model) {
    if (down) {
      down = false;
      model.endGesture();
    }
  }
}
