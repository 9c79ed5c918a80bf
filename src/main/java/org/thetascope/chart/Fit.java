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

  /** The stretch that fits the marks; curves that diverged or run away do not count. */
  static Range of(ChartContent content) {
    if (content.y().span() != null) {
      return content.y().span();
    }
    double limit = limit(content);
    Extent all = content.y().least();
    for (Mark mark : content.marks()) {
      Extent extent = mark.reach();
      boolean runsAway = extent.high() > limit || !content.logarithmic() && extent.low() < -limit;
      boolean lost = mark instanceof Mark.Curved curved && (runsAway || !curved.note().isEmpty());
      all = lost ? all : all.and(extent);
    }
    if (all.isEmpty()) {
      return nothingStays(content);
    }
    double low = all.low();
    double high = all.high();
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

  private static double limit(ChartContent content) {
    List<Double> starts =
        content.curves().stream()
            .map(Mark.Curved::curve)
            .filter(curve -> curve.first() < curve.end())
            .map(curve -> curve.value(curve.first()))
            .toList();
    // layers, which start at 1, are few and all shown; an infinite value has no place
    if (!content.overSteps()) {
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
        content.curves().stream()
            .map(Mark.Curved::curve)
            .filter(curve -> curve.first() < curve.end())
            .mapToDouble(curve -> Math.abs(curve.value(curve.first())))
            .filter(Double::isFinite)
            .max()
            .orElse(0);
    return new Range(-10 * (1 + start), 10 * (1 + start));
  }
}
