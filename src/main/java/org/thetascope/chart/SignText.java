package org.thetascope.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words with signs such as w_x on one line, the letter after the underscore as an index: smaller
 * and lower. On every kind of canvas it stays text.
 */
final class SignText {
  /** A single letter or digit is an index; delta_theta would be a name. */
  private static final Pattern INDEX =
      Pattern.compile("(?<=[\\p{L}\\p{M}])_([\\p{L}\\p{N}])(?![\\p{L}\\p{N}])");

  private static final float SMALLER = 0.72f;

  /** How far an index stands below the line, in font sizes. */
  private static final float LOWER = 0.18f;

  /** Words of one size. */
  private record Run(String text, boolean index) {}

  private final Font font;
  private final List<Run> runs = new ArrayList<>();

  SignText(String text, Font font) {
    this.font = font;
    Matcher found = INDEX.matcher(text);
    int from = 0;
    while (found.find()) {
      runs.add(new Run(text.substring(from, found.start()), false));
      runs.add(new Run(found.group(1), true));
      from = found.end();
    }
    if (from < text.length()) {
      runs.add(new Run(text.substring(from), false));
    }
  }

  /** Whether some of it is an index. */
  static boolean hasIndex(String text) {
    return text != null && INDEX.matcher(text).find();
  }

  private Font font(Run run) {
    return run.index() ? font.deriveFont(SMALLER * font.getSize2D()) : font;
  }

  /** Its width in pixels. */
  double width(Graphics2D g2) {
    return runs.stream().mapToDouble(run -> width(g2, run)).sum();
  }

  private double width(Graphics2D g2, Run run) {
    return g2.getFontMetrics(font(run)).getStringBounds(run.text(), g2).getWidth();
  }

  /** Draws it in the colour that is set, standing on a line. */
  void draw(Graphics2D g2, double x, double y) {
    double at = x;
    for (Run run : runs) {
      g2.setFont(font(run));
      double line = y + (run.index() ? LOWER * font.getSize2D() : 0);
      g2.drawString(run.text(), (float) at, (float) line);
      at += width(g2, run);
    }
    g2.setFont(font);
  }
}
