package org.thetascope.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/**
 * A pale column at the layer that was chosen.
 *
 * @param layer the layer
 */
record ChosenLayer(int layer) implements Decoration {
  private static final int ALPHA = 40;
  private static final double LEAST_WIDTH = 5;
  private static final double MOST_WIDTH = 14;

  @Override
  public void paint(Graphics2D g2, CurvePainter at, Theme theme) {
    Rectangle2D area = at.area();
    double width = Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, Math.abs(at.x(1) - at.x(0))));
    Color color = theme.color("cursor");
    g2.setPaint(new Color(color.getRed(), color.getGreen(), color.getBlue(), ALPHA));
    g2.fill(new Rectangle2D.Double(at.x(layer) - width / 2, area.getY(), width, area.getHeight()));
  }
}
