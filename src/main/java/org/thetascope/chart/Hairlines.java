package org.thetascope.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/**
 * Thin lines across a plot that fill whole pixels. Window and files round strokes differently, so
 * that here they are round already.
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
    g2.setStroke(new BasicStroke((float) this.width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
  }

  void across(double y) {
    g2.draw(new Line2D.Double(area.getMinX(), middle(y), area.getMaxX(), middle(y)));
  }

  void upright(double x) {
    g2.draw(new Line2D.Double(middle(x), area.getMinY(), middle(x), area.getMaxY()));
  }

  private double middle(double at) {
    return Math.rint(at - width / 2) + width / 2;
  }
}
