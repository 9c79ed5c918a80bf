package org.thetascope.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.stream.DoubleStream;
import org.thetascope.parameter.DoubleVector;

/**
 * Upright intervals with a foot and a head, such as confidence intervals.
 *
 * @param series whose colour they have
 * @param x from left to right
 * @param low the lower end at each x
 * @param high the upper end at each x
 */
record Intervals(String series, DoubleVector x, DoubleVector low, DoubleVector high)
    implements Decoration {
  /** Pixels between two intervals, so that they stay apart. */
  private static final double APART = 7;

  @Override
  public void paint(Graphics2D g2, CurvePainter at, Theme theme) {
    g2.setPaint(theme.line(series));
    g2.setStroke(SeriesStyle.of(0).stroke(theme.thinLine(0.7)));
    double half = 1.5 * theme.lineWidth();
    double before = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < x.size(); k++) {
      double at0 = at.x(x.get(k));
      boolean drawable = !Double.isNaN(low.get(k)) && Double.isFinite(high.get(k));
      if (at0 - before < APART || !drawable) {
        continue;
      }
      before = at0;
      double bottom = at.y(low.get(k));
      double top = at.y(high.get(k));
      g2.draw(new Line2D.Double(at0, bottom, at0, top));
      g2.draw(new Line2D.Double(at0 - half, bottom, at0 + half, bottom));
      g2.draw(new Line2D.Double(at0 - half, top, at0 + half, top));
    }
  }

  @Override
  public DoubleStream extent() {
    // an interval that reaches down to zero is cut off on a log axis
    return DoubleStream.concat(DoubleStream.of(low.toArray()), DoubleStream.of(high.toArray()))
        .filter(Double::isFinite);
  }

  @Override
  public boolean over() {
    return true;
  }
}
