package org.thetascope.figure;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.thetascope.parameter.FaultException;

/**
 * Charts side by side as one picture.
 *
 * @param charts from left to right
 * @param width of the whole at 1×, in pixels
 * @param height of the whole at 1×, in pixels
 */
public record Picture(List<JFreeChart> charts, int width, int height) {
  /** The most pixels that a picture may have. */
  public static final long MAX_PIXELS = 100_000_000;

  /** Keeps a copy of the charts. */
  public Picture {
    charts = List.copyOf(charts);
  }

  /**
   * Draws the picture.
   *
   * @param scale pixels of the image for one of the chart, such as 2
   * @throws FaultException if it would be larger than {@link #MAX_PIXELS}
   */
  public BufferedImage image(int scale) {
    long pixels = (long) width * scale * height * scale;
    if (pixels > MAX_PIXELS || width < 1 || height < 1) {
      throw new FaultException(
          "fault.pictureSize", (long) width * scale, (long) height * scale, MAX_PIXELS);
    }
    BufferedImage image =
        new BufferedImage(width * scale, height * scale, BufferedImage.TYPE_INT_RGB);
    Graphics2D g2 = image.createGraphics();
    try {
      g2.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      g2.setRenderingHint(
          RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
      g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      g2.scale(scale, scale);
      draw(g2);
    } finally {
      g2.dispose();
    }
    return image;
  }

  /** Draws the charts on anything that can be drawn on, at 1×. */
  public void draw(Graphics2D g2) {
    double each = (double) width / charts.size();
    for (int i = 0; i < charts.size(); i++) {
      charts.get(i).draw(g2, new Rectangle2D.Double(i * each, 0, each, height));
    }
  }
}
