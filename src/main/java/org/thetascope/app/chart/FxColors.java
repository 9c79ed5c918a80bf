package org.thetascope.app.chart;

import javafx.scene.paint.Color;

/** The colours of a theme for what JavaFX draws. */
public final class FxColors {
  private FxColors() {}

  /** The same colour, opaque. */
  public static Color of(java.awt.Color color) {
    return Color.rgb(color.getRed(), color.getGreen(), color.getBlue());
  }
}
