package org.thetascope.figure;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.thetascope.storage.WholeFile;

/** Writes a picture as PNG, whole or not at all. */
public final class PngFile {
  private PngFile() {}

  /**
   * Draws and writes.
   *
   * @throws org.thetascope.parameter.FaultException naming the target and the reason
   */
  public static void write(Path target, Picture picture, int scale) {
    BufferedImage image = picture.image(scale);
    WholeFile.write(
        target,
        out -> {
          if (!ImageIO.write(image, "png", out)) {
            throw new IOException("png");
          }
        });
  }
}
