package org.thetascope.chart;

import java.awt.Graphics2D;

/**
 * A ring about one point of a curve, such as its largest value.
 *
 * @param series whose colour it has
 * @param x where it stands
 * @param y where it stands
 * @param lane which of several rings at one place this is; each is a little larger
 */
record Ring(String series, double x, double y, int lane) implements Decoration {
  @Override
  public void paint(Graphics2D g2, CurvePainter at, Theme theme) {
    double radius = (3.4 + 0.9 * lane) * theme.lineWidth();
    g2.setPaint(theme.label(series));
    g2.setStroke(SeriesStyle.of(0).stroke(theme.lineWidth()));
    g2.draw(Marker.CIRCLE.at(at.x(x), at.y(y), radius));
  }

  @Override
  public boolean over() {
    return true;
  }
}
