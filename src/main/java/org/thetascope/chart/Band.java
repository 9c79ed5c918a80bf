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
    int n = x.size();
    if (n == 0) {
      return;
    }
    Path2D path = new Path2D.Double();
    path.moveTo(at.x(x.get(0)), at.y(high.get(0)));
    for (int k = 1; k < n; k++) {
      path.lineTo(at.x(x.get(k)), at.y(high.get(k)));
    }
    for (int k = n - 1; k >= 0; k--) {
      path.lineTo(at.x(x.get(k)), at.y(low.get(k)));
    }
    path.closePath();
    Color line = theme.line(series);
    g2.setPaint(new Color(line.getRed(), line.getGreen(), line.getBlue(), ALPHA));
    g2.fill(path);
  }

  @Override
  public DoubleStream extent() {
    return DoubleStream.concat(DoubleStream.of(low.toArray()), DoubleStream.of(high.toArray()));
  }
}
