package org.thetascope.chart;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.title.TextTitle;
import org.thetascope.expression.SignRun;

/** A title at the left above a chart, in which signs have their indices. */
final class SignTitle extends TextTitle {
  private static final long serialVersionUID = 1L;

  @Override
  protected void drawHorizontal(Graphics2D g2, Rectangle2D area) {
    if (!SignRun.in(getText())) {
      super.drawHorizontal(g2, area);
      return;
    }
    g2.setPaint(getPaint());
    FontMetrics metrics = g2.getFontMetrics(getFont());
    double line = area.getY() + metrics.getAscent();
    for (SignText text : SignText.lines(getText(), getFont(), area.getWidth())) {
      text.draw(g2, area.getX(), line);
      line += metrics.getHeight();
    }
  }
}
