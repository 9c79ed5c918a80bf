package org.thetascope.app.lecture;

import javafx.scene.input.KeyEvent;
import org.thetascope.app.shortcut.KeyScope;
import org.thetascope.app.shortcut.Shortcut;

/** The keys of the cards in a lecture's overview. */
public final class OverviewKeys {
  /** The keys of the overview of a lecture. */
  public static final KeyScope KEYS =
      KeyScope.of(
          "overview",
          Shortcut.of("cardNext", "Right"),
          Shortcut.of("cardBefore", "Left"),
          Shortcut.of("cardBelow", "Down"),
          Shortcut.of("cardAbove", "Up"),
          Shortcut.of("cardFirst", "Home"),
          Shortcut.of("cardLast", "End"),
          Shortcut.of("cardGo", "Enter", "Space"),
          Shortcut.of("cardEarlier", "Alt+Up", "Alt+Left"),
          Shortcut.of("cardLater", "Alt+Down", "Alt+Right"),
          Shortcut.of("cardRetitle", "F2"),
          Shortcut.of("cardRemove", "Delete"),
          Shortcut.of("cardAdd", "Insert"),
          Shortcut.of("cardFile", "Shift+Insert"),
          Shortcut.of("overviewUndo", "Shortcut+Z"),
          Shortcut.of("overviewRedo", "Shortcut+Shift+Z", "Shortcut+Y"),
          Shortcut.of("overviewClose", "Esc"));

  private final OverviewGrid grid;

  OverviewKeys(OverviewGrid grid) {
    this.grid = grid;
    grid.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
  }

  private void press(KeyEvent key) {
    // while a title is typed the keys are the field's
    if (!(key.getTarget() instanceof OverviewCard)) {
      return;
    }
    int at = grid.selected();
    switch (KEYS.id(key)) {
      case "cardNext" -> grid.focus(at + 1);
      case "cardBefore" -> grid.focus(at - 1);
      case "cardBelow" -> grid.focus(at + grid.columns());
      case "cardAbove" -> grid.focus(at - grid.columns());
      case "cardFirst" -> grid.focus(0);
      case "cardLast" -> grid.focus(grid.size() - 1);
      case "cardGo" -> grid.go(at);
      case "cardEarlier" -> grid.moveBy(-1);
      case "cardLater" -> grid.moveBy(1);
      case "cardRetitle" -> grid.retitle();
      case "cardRemove" -> grid.remove();
      case "cardAdd" -> grid.addShown();
      default -> {
        return;
      }
    }
    key.consume();
  }
}
