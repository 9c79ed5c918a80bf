package org.thetascope.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jfree.data.Range;
import org.thetascope.parameter.DoubleVector;

/**
 * How a guessed curve stands to one of a chart.
 *
 * @param name of that curve
 * @param distance at the last place of both, in units of the vertical axis as drawn
 * @param parted the first place where they are further apart than a tenth of the axis; NaN for none
 */
public record GuessComparison(String name, double distance, double parted) {
  private static final double TENTH = 0.1;

  /**
   * Compares a guess with every named curve that has a place in common with it, the closest first.
   *
   * @param x of the guess from left to right, as drawn
   * @param y of the guess, as drawn
   * @param range what the vertical axis spans, as drawn
   */
  public static List<GuessComparison> of(
      ChartContent content, DoubleVector x, DoubleVector y, Range range) {
    return content.marks().stream()
        .filter(mark -> mark instanceof Mark.Curved curved && curved.named() && x.size() > 0)
        .map(mark -> measure((Mark.Curved) mark, x, y, range))
        .filter(Objects::nonNull)
        .sorted(Comparator.comparingDouble(Measured::mean))
        .map(Measured::comparison)
        .toList();
  }

  /** A comparison and how far apart the two are on average. */
  private record Measured(GuessComparison comparison, double mean) {}

  private static Measured measure(Mark.Curved mark, DoubleVector x, DoubleVector y, Range range) {
    Curve curve = mark.curve();
    double sum = 0;
    int count = 0;
    double last = Double.NaN;
    double parted = Double.NaN;
    for (int i = curve.first(); i < curve.end(); i++) {
      double place = curve.x(i);
      boolean within = place >= x.get(0) && place <= x.get(x.size() - 1);
      if (within && Double.isFinite(curve.value(i))) {
        last = Math.abs(curve.value(i) - at(place, x, y));
        sum += last;
        count++;
        if (Double.isNaN(parted) && last > TENTH * range.getLength()) {
          parted = place;
        }
      }
    }
    String name = mark.series().label();
    return count == 0 ? null : new Measured(new GuessComparison(name, last, parted), sum / count);
  }

  /** The guess between two of its points. */
  private static double at(double place, DoubleVector x, DoubleVector y) {
    int i = 1;
    while (i < x.size() - 1 && x.get(i) < place) {
      i++;
    }
    if (x.size() == 1 || x.get(i) == x.get(i - 1)) {
      return y.get(Math.min(i, x.size() - 1));
    }
    double part = (place - x.get(i - 1)) / (x.get(i) - x.get(i - 1));
    return y.get(i - 1) + part * (y.get(i) - y.get(i - 1));
  }
}
