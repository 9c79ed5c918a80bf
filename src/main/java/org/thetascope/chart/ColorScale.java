package org.thetascope.chart;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.text.NumberText;

/** The colours of a heat map beside its plot, with the numbers that part them. */
final class ColorScale {
  private static final double GAP = 8;

  /** The width of the colours in font sizes. */
  private static final double BAR = 1.2;

  private final Graphics2D g2;
  private final Font font;
  private final Rectangle2D plot;
  private final Theme theme;
  private final NumberText numbers;

  ColorScale(Graphics2D g2, Font font, Rectangle2D plot, Theme theme, NumberText numbers) {
    this.g2 = g2;
    this.font = font;
    this.plot = plot;
    this.theme = theme;
    this.numbers = numbers;
  }

  /** The room that the colours of a heat map need to the right of a plot; 0 without one. */
  static double width(Graphics2D g2, Font font, List<Mark> marks) {
    FontMetrics metrics = g2.getFontMetrics(font);
    return marks.stream()
        .filter(Mark.HeatMap.class::isInstance)
        .map(mark -> ((Mark.HeatMap) mark).bounds())
        .mapToDouble(bounds -> 3 * GAP + BAR * font.getSize2D() + widest(bounds, metrics))
        .max()
        .orElse(0);
  }

  private static double widest(DoubleVector bounds, FontMetrics metrics) {
    double widest = 0;
    for (double bound : bounds.toArray()) {
      widest = Math.max(widest, metrics.stringWidth(label(bound, NumberText.PLAIN)));
    }
    return widest;
  }

  /** The number at a bound. */
  static String label(double bound, NumberText numbers) {
    return numbers.rounded(bound, 4).replace('-', '−');
  }

  /** Draws the colours from the foot of the plot to its head. */
  void draw(List<Mark> marks) {
    for (Mark mark : marks) {
      if (mark instanceof Mark.HeatMap map) {
        draw(map.bounds());
      }
    }
  }

  private void draw(DoubleVector bounds) {
    int colors = bounds.size() + 1;
    double height = plot.getHeight() / colors;
    double left = plot.getMaxX() + GAP;
    double width = BAR * font.getSize2D();
    int every = (int) Math.ceil(1.3 * font.getSize2D() / height);
    g2.setFont(font);
    for (int i = 0; i < colors; i++) {
      double head = plot.getMaxY() - (i + 1) * height;
      g2.setPaint(theme.heat(i, bounds.size()));
      g2.fill(new Rectangle2D.Double(left, head, width, height));
      if (i < bounds.size() && i % every == every / 2) {
        g2.setPaint(theme.color("muted"));
        g2.drawString(
            label(bounds.get(i), numbers),
            (float) (left + width + GAP),
            (float) (head + font.getSize2D() * 0.35));
      }
    }
  }
}
