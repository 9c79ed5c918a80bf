package org.thetascope.app.control;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** Content that may be larger than its room. */
public final class PanScroll extends ScrollPane {
  public PanScroll(Node content) {
    super(content);
    getStyleClass().add("edge-to-edge");
    setPannable(true);
    setMinHeight(0);
  }

  /** Scrolls to where a part of the content begins. */
  public void reveal(Node part) {
    getContent().applyCss();
    layout();
    ((Parent) getContent()).layout();
    double room = getContent().getBoundsInLocal().getHeight() - getViewportBounds().getHeight();
    double top = part.getBoundsInParent().getMinY();
    setVvalue(room <= 0 ? 0 : Math.min(1, top / room));
  }
}
