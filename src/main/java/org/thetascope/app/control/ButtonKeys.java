package org.thetascope.app.control;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyEvent;
import org.thetascope.app.shortcut.KeyScope;
import org.thetascope.app.shortcut.Keys;

/** Fires a lab's buttons by keys. */
public final class ButtonKeys {
  private final Node lab;
  private final KeyScope scope;
  private final Map<String, String> buttons;

  /**
   * For the buttons of a lab.
   *
   * @param buttons the id of a button for the id of each shortcut
   */
  public ButtonKeys(Node lab, KeyScope scope, Map<String, String> buttons) {
    this.lab = lab;
    this.scope = scope;
    this.buttons = buttons;
  }

  /** A key that no control has taken. */
  public void press(KeyEvent key) {
    String button = buttons.get(scope.id(key));
    if (button != null && !Keys.typing(key)) {
      lab.lookupAll("#" + button).stream()
          .filter(node -> node instanceof ButtonBase && !node.isDisabled() && shown(node))
          .findFirst()
          .ifPresent(node -> ((ButtonBase) node).fire());
      key.consume();
    }
  }

  private static boolean shown(Node node) {
    return node == null || node.isVisible() && shown(node.getParent());
  }
}
