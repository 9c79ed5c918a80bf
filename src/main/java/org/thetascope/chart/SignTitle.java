package org.thetascope.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.title.TextTitle;

/** A title at the left above a chart, in which signs have their indices. */
final class SignTitle extends TextTitle {
  private static final long serialVersionUID = 1L;

  @Override
  protected void drawHorizontal(Graphics2D g2, Rectangle2D area) {
    SignText text = new SignText(getText(), getFont());
    // what is wrapped has places of its own
    if (!SignText.hasIndex(getText()) || text.width(g2) > area.getWidth()) {
      super.drawHorizontal(g2, area);
      return;
    }
    g2.setPaint(getPaint());
    text.draw(g2, area.getX(), area.getY() + g2.getFontMetrics(getFont()).getAscent());
  }
}
