package org.thetascope.figure;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.thetascope.parameter.FaultException;

/**
 * Charts together as one picture.
 *
 * @param charts in their order
 * @param layout where they stand
 * @param width of the whole at 1×, in pixels
 * @param height of the whole at 1×, in pixels
 */
public record Picture(List<JFreeChart> charts, FigureLayout layout, double width, double height) {
  /** The most pixels that a picture may have. */
  public static final long MAX_PIXELS = 100_000_000;

  /**
   * Keeps a copy of the charts.
   *
   * @throws FaultException if it would be larger than {@link #MAX_PIXELS}
   */
  public Picture {
    charts = List.copyOf(charts);
    check(Math.round(width), Math.round(height));
  }

  /** Charts in rows that give each a good shape. */
  public Picture(List<JFreeChart> charts, double width, double height) {
    this(
        charts,
        new FigureLayout(Optional.empty(), FigureLayout.cells(charts.size(), width, height, 0)),
        width,
        height);
  }

  /**
   * Refuses a size.
   *
   * @throws FaultException if it is empty or larger than {@link #MAX_PIXELS}
   */
  static void check(long width, long height) {
    // each alone first: the product of two large numbers may be small again
    if (Math.max(width, height) > MAX_PIXELS
        || width * height > MAX_PIXELS
        || Math.min(width, height) < 1) {
      throw new FaultException("fault.pictureSize", width, height, MAX_PIXELS);
    }
  }

  /**
   * Draws the picture.
   *
   * @param scale pixels of the image for one of the chart, such as 2
   * @throws FaultException if it would be larger than {@link #MAX_PIXELS}
   */
  public BufferedImage image(double scale) {
    long wide = Math.round(width * scale);
    long high = Math.round(height * scale);
    check(wide, high);
    BufferedImage image = new BufferedImage((int) wide, (int) high, BufferedImage.TYPE_INT_RGB);
    Graphics2D g2 = image.createGraphics();
    try {
      g2.scale(wide / width, high / height);
      draw(g2);
    } finally {
      g2.dispose();
    }
    return image;
  }

  /** Draws the charts on anything that can be drawn on, at 1×. */
  public void draw(Graphics2D g2) {
    g2.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g2.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    // places that rows of charts leave empty are as the charts' ground
    g2.setPaint(charts.get(0).getBackgroundPaint());
    g2.fill(new Rectangle2D.Double(0, 0, width, height));
    for (int i = 0; i < charts.size(); i++) {
      charts.get(i).draw(g2, layout.cells().get(i));
    }
    layout.legend().ifPresent(legend -> legend.draw(g2, width));
  }
}
