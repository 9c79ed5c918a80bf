package org.thetascope.app.view;

import java.awt.image.BufferedImage;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Pictures of AWT as pictures of JavaFX; on any thread. */
final class FxImages {
  private FxImages() {}

  static Image of(BufferedImage drawn) {
    int width = drawn.getWidth();
    int height = drawn.getHeight();
    WritableImage image = new WritableImage(width, height);
    int[] pixels = drawn.getRGB(0, 0, width, height, null, 0, width);
    image
        .getPixelWriter()
        .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return image;
  }
}
