package org.thetascope.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.function.DoubleUnaryOperator;

/**
 * Draws the intervals of a curve as upright lines with caps.
 *
 * @param g2 with colour and stroke set
 * @param area of the plot; what ends outside is cut off there
 * @param toX pixels of an index
 * @param toY pixels of a value
 * @param cap half the width of a cap in pixels
 */
record Whiskers(
    Graphics2D g2, Rectangle2D area, DoubleUnaryOperator toX, DoubleUnaryOperator toY, double cap) {
  void paint(Curve curve, int from, int to) {
    for (int i = from; i < to; i++) {
      double low = curve.low(i);
      double high = curve.high(i);
      if (low < high) {
        paint(
            toX.applyAsDouble(i), inside(toY.applyAsDouble(low)), inside(toY.applyAsDouble(high)));
      }
    }
  }

  private double inside(double y) {
    return Math.max(area.getMinY(), Math.min(area.getMaxY(), y));
  }

  private void paint(double x, double foot, double head) {
    g2.draw(new Line2D.Double(x, foot, x, head));
    g2.draw(new Line2D.Double(x - cap, foot, x + cap, foot));
    g2.draw(new Line2D.Double(x - cap, head, x + cap, head));
  }
}
