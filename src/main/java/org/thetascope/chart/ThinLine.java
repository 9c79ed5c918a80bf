package org.thetascope.chart;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.stream.DoubleStream;
import org.thetascope.parameter.DoubleVector;

/**
 * A thin line without markers, such as a median in its band.
 *
 * @param series whose colour it has
 * @param x from left to right
 * @param y at each x
 */
record ThinLine(String series, DoubleVector x, DoubleVector y) implements Decoration {
  @Override
  public void paint(Graphics2D g2, CurvePainter at, Theme theme) {
    Path2D path = new Path2D.Double();
    for (int k = 0; k < x.size(); k++) {
      // no line leads from a value to a zero: on a log axis there is none
      if (k == 0 || zero(k) != zero(k - 1)) {
        path.moveTo(at.x(x.get(k)), at.y(y.get(k)));
      } else {
        path.lineTo(at.x(x.get(k)), at.y(y.get(k)));
      }
    }
    g2.setPaint(theme.line(series));
    g2.setStroke(SeriesStyle.of(0).stroke(theme.thinLine(0.6)));
    g2.draw(path);
  }

  private boolean zero(int k) {
    return y.get(k) == Double.NEGATIVE_INFINITY;
  }

  @Override
  public DoubleStream extent() {
    return DoubleStream.of(y.toArray());
  }
}
