package org.thetascope.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/**
 * Thin lines across a plot that fill whole pixels. They are filled as rectangles: window and files
 * round strokes differently, and the window takes a hundred times as long for a stroke.
 */
final class Hairlines {
  private final Graphics2D g2;
  private final Rectangle2D area;
  private final double width;

  /** Lines of a width through an area; the colour is set by others. */
  Hairlines(Graphics2D g2, Rectangle2D area, double width) {
    this.g2 = g2;
    this.area = area;
    this.width = Math.max(1, Math.rint(width));
  }

  void across(double y) {
    g2.fill(new Rectangle2D.Double(area.getMinX(), edge(y), area.getWidth(), width));
  }

  void upright(double x) {
    g2.fill(new Rectangle2D.Double(edge(x), area.getMinY(), width, area.getHeight()));
  }

  private double edge(double middle) {
    return Math.rint(middle - width / 2);
  }
}
