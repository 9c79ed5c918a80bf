package org.thetascope.app.lecture;

import javafx.scene.input.KeyEvent;
import org.thetascope.app.window.Shortcut;
import org.thetascope.app.window.Shortcuts;

/** The keys of the cards in a lecture's overview. */
final class OverviewKeys {
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
    switch (Shortcuts.id(Shortcut.Where.OVERVIEW, key)) {
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
