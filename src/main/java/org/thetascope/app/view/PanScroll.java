package org.thetascope.app.view;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Content that may be larger than its room. */
final class PanScroll extends ScrollPane {
  PanScroll(Node content) {
    super(content);
    getStyleClass().add("edge-to-edge");
    setPannable(true);
    setMinHeight(0);
  }
}
