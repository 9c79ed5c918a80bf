package org.thetascope.chart;

import java.util.List;
import org.jfree.data.Range;

/** Which stretch of the vertical axis shows the curves. */
final class Fit {
  private static final double PADDING = 0.05;

  /** A curve that leaves this many times the others' start is running away. */
  private static final double RUNAWAY = 1000;

  /** The most decades that an ordinary curve climbs on a log axis. */
  private static final double RUNAWAY_DECADES = 6;

  private Fit() {}

  /** The stretch that fits the curves; those that diverged or run away do not count. */
  static Range of(ChartContent content) {
    double limit = limit(content);
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (CurveSeries series : content.series()) {
      Curve curve = series.curve();
      double min = min(curve, content.logarithmic());
      double max = curve.max(curve.first(), curve.end());
      boolean runsAway = max > limit || !content.logarithmic() && min < -limit;
      if (series.note().isEmpty() && !runsAway && min <= max) {
        low = Math.min(low, min);
        high = Math.max(high, max);
      }
    }
    for (Decoration decoration : content.decorations()) {
      for (double y : decoration.extent().filter(Double::isFinite).toArray()) {
        low = Math.min(low, y);
        high = Math.max(high, y);
      }
    }
    if (low > high) {
      return nothingStays(content);
    }
    double room = PADDING * (high - low);
    if (room == 0 || !(low + room > low)) {
      room = content.logarithmic() ? 1 : low == 0 ? 1 : Math.abs(low) / 4;
    }
    return new Range(low - room, high + room);
  }

  /** The present stretch where it still serves: nothing leaves it and over a third is filled. */
  static Range held(Range present, Range wanted) {
    boolean inside =
        wanted.getLowerBound() >= present.getLowerBound()
            && wanted.getUpperBound() <= present.getUpperBound();
    return inside && wanted.getLength() >= present.getLength() / 3 ? present : wanted;
  }

  /** On a log axis exact zeros have a row of their own and do not count. */
  private static double min(Curve curve, boolean logarithmic) {
    double min = curve.min(curve.first(), curve.end());
    if (!logarithmic || min > Double.NEGATIVE_INFINITY) {
      return min;
    }
    double least = Double.POSITIVE_INFINITY;
    for (int i = curve.first(); i < curve.end(); i++) {
      double value = curve.value(i);
      least = value > Double.NEGATIVE_INFINITY ? Math.min(least, value) : least;
    }
    return least;
  }

  private static double limit(ChartContent content) {
    List<Double> starts =
        content.series().stream()
            .map(CurveSeries::curve)
            .filter(curve -> curve.first() < curve.end())
            .map(curve -> curve.value(curve.first()))
            .toList();
    // layers, which start at 1, are few and all shown; an infinite value has no place
    if (content.domain().getLowerBound() > 0) {
      return Double.MAX_VALUE / 1e8;
    }
    if (content.logarithmic()) {
      double start = starts.stream().mapToDouble(v -> v).max().orElse(0);
      return Math.max(0, start) + RUNAWAY_DECADES;
    }
    double start = starts.stream().mapToDouble(Math::abs).max().orElse(0);
    return RUNAWAY * (1 + start);
  }

  private static Range nothingStays(ChartContent content) {
    if (content.logarithmic()) {
      return new Range(-10, 1);
    }
    double start =
        content.series().stream()
            .map(CurveSeries::curve)
            .filter(curve -> curve.first() < curve.end())
            .mapToDouble(curve -> Math.abs(curve.value(curve.first())))
            .filter(Double::isFinite)
            .max()
            .orElse(0);
    return new Range(-10 * (1 + start), 10 * (1 + start));
  }
}
