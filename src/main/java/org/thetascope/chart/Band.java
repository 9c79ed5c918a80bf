package org.thetascope.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.stream.DoubleStream;
import org.thetascope.parameter.DoubleVector;

/**
 * The area between two curves that belong to a series.
 *
 * @param series whose colour it has
 * @param x from left to right
 * @param low the lower edge at each x
 * @param high the upper edge at each x
 */
record Band(String series, DoubleVector x, DoubleVector low, DoubleVector high)
    implements Decoration {
  private static final int ALPHA = 48;

  @Override
  public void paint(Graphics2D g2, CurvePainter at, Theme theme) {
    Path2D path = new Path2D.Double();
    int n = x.size();
    int from = 0;
    while (from < n) {
      int to = from + 1;
      while (to < n && zero(to) == zero(from)) {
        to++;
      }
      if (!zero(from)) {
        outline(path, at, from, to);
      }
      from = to;
    }
    Color line = theme.line(series);
    g2.setPaint(new Color(line.getRed(), line.getGreen(), line.getBlue(), ALPHA));
    g2.fill(path);
  }

  private boolean zero(int k) {
    return high.get(k) == Double.NEGATIVE_INFINITY;
  }

  /** A stretch that is not all zeros, which have no place in common with others on a log axis. */
  private void outline(Path2D path, CurvePainter at, int from, int to) {
    path.moveTo(at.x(x.get(from)), at.y(high.get(from)));
    for (int k = from + 1; k < to; k++) {
      path.lineTo(at.x(x.get(k)), at.y(high.get(k)));
    }
    for (int k = to - 1; k >= from; k--) {
      path.lineTo(at.x(x.get(k)), at.y(low.get(k)));
    }
    path.closePath();
  }

  @Override
  public DoubleStream extent() {
    return DoubleStream.concat(DoubleStream.of(low.toArray()), DoubleStream.of(high.toArray()));
  }
}
