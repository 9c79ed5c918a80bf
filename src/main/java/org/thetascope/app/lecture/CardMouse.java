package org.thetascope.app.lecture;

import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** What the mouse does with a card: click to show, double-click to retitle, drag to move. */
final class CardMouse {
  private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
  private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("drop-before");
  private static final PseudoClass AFTER = PseudoClass.getPseudoClass("drop-after");

  private final OverviewGrid grid;
  private final OverviewCard card;
  private final int index;
  private int target = -1;

  CardMouse(OverviewGrid grid, OverviewCard card, int index) {
    this.grid = grid;
    this.card = card;
    this.index = index;
    card.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> card.requestFocus());
    card.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    card.addEventHandler(MouseEvent.MOUSE_RELEASED, release -> drop());
    card.frame().setOnMouseClicked(this::clickPicture);
    card.title().setOnMouseClicked(this::clickTitle);
  }

  private void clickPicture(MouseEvent click) {
    if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
      grid.go(index);
    }
  }

  private void clickTitle(MouseEvent click) {
    if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
      grid.retitle();
    }
  }

  private void drag(MouseEvent drag) {
    if (drag.isStillSincePress()) {
      return;
    }
    mark(false);
    target = at(grid.sceneToLocal(drag.getSceneX(), drag.getSceneY()));
    mark(true);
  }

  private void drop() {
    int to = target;
    mark(false);
    target = -1;
    grid.move(index, to);
  }

  /** The card whose place a point is in; −1 for none. */
  private int at(Point2D point) {
    for (int i = 0; i < grid.size(); i++) {
      if (grid.card(i).getBoundsInParent().contains(point)) {
        return i;
      }
    }
    return -1;
  }

  /** Shows what is dragged, and on which side of which card it would go. */
  private void mark(boolean on) {
    card.pseudoClassStateChanged(DRAGGED, on);
    if (target >= 0 && target != index) {
      Node over = grid.card(target);
      over.pseudoClassStateChanged(target < index ? BEFORE : AFTER, on);
    }
  }
}
