package org.thetascope.chart;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The names of curves at their right ends, pushed apart where they would collide. */
final class EndLabels {
  private static final double GAP = 6;

  /** As wide as most values; wider ones are written smaller. */
  private static final String WIDEST_VALUE = "−0.00000";

  /** A name that wants to stand at a height. */
  private record Label(Series series, double wanted) {}

  private final List<Label> labels = new ArrayList<>();

  /** Adds a name at the height of its curve's last point. */
  void add(Series series, double y) {
    labels.add(new Label(series, y));
  }

  /** The names for which room is kept, whether they stand there or not. */
  static List<String> names(List<Mark> marks) {
    return marks.stream()
        .filter(
            mark -> mark instanceof Mark.Curved curved && (curved.named() || hasAnnotation(curved)))
        .map(mark -> mark.series().label())
        .toList();
  }

  /** The room that the values of curves at the cursor need there; none where nothing is read. */
  static double valueWidth(Graphics2D g2, Font font, List<Mark> marks) {
    boolean read = marks.stream().anyMatch(mark -> !mark.series().label().isEmpty());
    return read ? g2.getFontMetrics(font).stringWidth(WIDEST_VALUE) + 2 * GAP : 0;
  }

  private static boolean hasAnnotation(Mark.Curved mark) {
    return !mark.annotation().isEmpty();
  }

  /** The room that names need to the right of a plot. */
  static double width(Graphics2D g2, Font font, List<Mark> marks) {
    FontMetrics metrics = g2.getFontMetrics(font);
    return names(marks).stream().mapToInt(metrics::stringWidth).max().orElse(0) + 2 * GAP;
  }

  /** The names to the right of the plot. */
  List<PlotWord> words(Font font, Rectangle2D plot) {
    labels.sort(Comparator.comparingDouble(Label::wanted));
    double height = font.getSize2D() * 1.25;
    double[] y = new double[labels.size()];
    for (int i = 0; i < y.length; i++) {
      y[i] = Math.max(plot.getMinY(), Math.min(plot.getMaxY(), labels.get(i).wanted()));
      if (i > 0) {
        y[i] = Math.max(y[i], y[i - 1] + height);
      }
    }
    // what was pushed out at the foot pushes back upwards
    double limit = plot.getMaxY();
    for (int i = y.length - 1; i >= 0; i--) {
      y[i] = Math.min(y[i], limit);
      limit = y[i] - height;
    }
    List<PlotWord> words = new ArrayList<>();
    for (int i = 0; i < y.length; i++) {
      Series series = labels.get(i).series();
      double line = y[i] + font.getSize2D() * 0.35;
      words.add(new PlotWord(series, series.label(), plot.getMaxX() + GAP, line, null));
    }
    return words;
  }
}
