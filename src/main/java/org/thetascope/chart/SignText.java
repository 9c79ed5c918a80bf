package org.thetascope.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;
import org.thetascope.expression.SignRun;

/**
 * Words with signs such as w_x on one line, with their indices smaller and lower. On every kind of
 * canvas it stays text.
 */
final class SignText {
  /** Every kind of canvas would measure words a little differently, and break them elsewhere. */
  private static final FontRenderContext MEASURED = new FontRenderContext(null, true, true);

  private final Font font;
  private final List<SignRun> runs;

  SignText(String text, Font font) {
    this.font = font;
    runs = SignRun.of(text);
  }

  /** The lines of words that are broken at spaces where they are wider than a room. */
  static List<SignText> lines(String words, Font font, double room) {
    List<SignText> lines = new ArrayList<>();
    String line = "";
    for (String word : words.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && new SignText(longer, font).width() > room) {
        lines.add(new SignText(line, font));
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(new SignText(line, font));
    return lines;
  }

  private Font font(SignRun run) {
    return run.index() ? font.deriveFont((float) SignRun.SIZE * font.getSize2D()) : font;
  }

  /** Its width in pixels, the same on every canvas. */
  double width() {
    return runs.stream()
        .mapToDouble(run -> font(run).getStringBounds(run.text(), MEASURED).getWidth())
        .sum();
  }

  /** Its width in pixels as a canvas measures it. */
  double width(Graphics2D g2) {
    return runs.stream().mapToDouble(run -> width(g2, run)).sum();
  }

  private double width(Graphics2D g2, SignRun run) {
    return g2.getFontMetrics(font(run)).getStringBounds(run.text(), g2).getWidth();
  }

  /** Draws it in the colour that is set, standing on a line. */
  void draw(Graphics2D g2, double x, double y) {
    double at = x;
    for (SignRun run : runs) {
      g2.setFont(font(run));
      double line = y + (run.index() ? SignRun.LOWER * font.getSize2D() : 0);
      g2.drawString(run.text(), (float) at, (float) line);
      at += runs.size() == 1 ? 0 : width(g2, run);
    }
    g2.setFont(font);
  }
}
