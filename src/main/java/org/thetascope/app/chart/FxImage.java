package org.thetascope.app.chart;

import java.awt.image.BufferedImage;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;

/** A picture drawn by AWT as the window's toolkit has it; on any thread. */
public final class FxImage {
  private FxImage() {}

  /** A copy of all pixels at once. */
  public static Image of(BufferedImage drawn) {
    return SwingFXUtils.toFXImage(drawn, null);
  }
}
