package org.thetascope.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.stream.DoubleStream;

/**
 * The line y = 0 with room about it.
 *
 * @param below how far down the axis reaches at least
 * @param above how far up the axis reaches at least
 */
record ZeroLine(double below, double above) implements Decoration {
  @Override
  public void paint(Graphics2D g2, CurvePainter at, Theme theme) {
    g2.setPaint(theme.color("axis"));
    g2.setStroke(new BasicStroke(theme.fontSize() / 12));
    g2.draw(new Line2D.Double(at.area().getMinX(), at.y(0), at.area().getMaxX(), at.y(0)));
  }

  @Override
  public DoubleStream extent() {
    return DoubleStream.of(below, above);
  }
}
