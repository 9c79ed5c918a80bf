package org.thetascope.app.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ScrollPaneSkin;

/**
 * The column of controls at a lab's left. Its content is painted as it is, not by way of an image:
 * the skin keeps one, and paints it anew as a whole whenever a slider's thumb moves by a pixel.
 */
final class SideScroll extends ScrollPane {
  /** The style of the side with the controls. */
  static final String STYLE = "side";

  SideScroll(Node column) {
    super(column);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add(STYLE);
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    ScrollPaneSkin skin = new ScrollPaneSkin(this);
    lookup(".viewport").setCache(false);
    return skin;
  }
}
