package org.thetascope.chart;

import java.util.ArrayList;
import java.util.List;
import org.jfree.data.Range;

/** Which stretch of the vertical axis shows the curves. */
final class Fit {
  private static final double PADDING = 0.05;

  /** How many times the others' stretch a growing curve may have before it is cut. */
  private static final double MOST = 10;

  /** Beyond this an axis has no room for its own ends. */
  private static final double LARGEST = Double.MAX_VALUE / 1e8;

  private Fit() {}

  /**
   * The stretch that fits the marks. On a linear axis a curve that grows without end is fitted up
   * to ten times the others' stretch, and leaves the plot from there on.
   */
  static Range of(ChartContent content) {
    return of(content, List.of());
  }

  /** The stretch that fits the marks and those that are drawn pale behind them. */
  static Range of(ChartContent content, List<Mark> behind) {
    if (content.y().span() != null) {
      return content.y().span();
    }
    Extent settled = content.y().least();
    Extent growing = Extent.NONE;
    List<Mark> marks = new ArrayList<>(content.marks());
    marks.addAll(behind);
    for (Mark mark : marks) {
      if (!content.logarithmic() && mark instanceof Mark.Curved curved && grows(curved, content)) {
        growing = growing.and(mark.reach());
      } else {
        settled = settled.and(mark.reach());
      }
    }
    Extent all = growing.isEmpty() ? settled : cut(settled, growing, content);
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

  private static boolean grows(Mark.Curved curved, ChartContent content) {
    Extent reach = curved.reach();
    boolean beyond = Math.max(reach.high(), -reach.low()) > LARGEST;
    // layers are few and all shown, as long as an axis has room for them
    return beyond
        || content.overSteps() && (!curved.annotation().isEmpty() || grows(curved.curve()));
  }

  /** Whether a curve's last quarter has most of its stretch, and twice the quarter's before. */
  static boolean grows(Curve curve) {
    int length = curve.end() - curve.first();
    if (length < 8) {
      return false;
    }
    double whole = stretch(curve, curve.first(), curve.end());
    double last = stretch(curve, curve.end() - length / 4, curve.end());
    double before = stretch(curve, curve.end() - length / 2, curve.end() - length / 4);
    return last > whole / 2 && last > 2 * before;
  }

  private static double stretch(Curve curve, int from, int end) {
    return curve.max(from, end) - curve.min(from, end);
  }

  private static Extent cut(Extent settled, Extent growing, ChartContent content) {
    if (settled.isEmpty()) {
      boolean diverged =
          content.curves().stream().anyMatch(curved -> !curved.annotation().isEmpty());
      return diverged || growing.high() > LARGEST || growing.low() < -LARGEST ? settled : growing;
    }
    double others = settled.high() - settled.low();
    if (others == 0) {
      others = settled.low() == 0 ? 1 : Math.abs(settled.low());
    }
    double beyond = (MOST - 1) / 2 * others;
    double low = Math.max(growing.low(), settled.low() - beyond);
    double high = Math.min(growing.high(), settled.high() + beyond);
    return settled.and(new Extent(low, high, false));
  }

  /** The present stretch where it still serves: nothing leaves it and over a third is filled. */
  static Range held(Range present, Range wanted) {
    boolean inside =
        wanted.getLowerBound() >= present.getLowerBound()
            && wanted.getUpperBound() <= present.getUpperBound();
    return inside && wanted.getLength() >= present.getLength() / 3 ? present : wanted;
  }

  private static Range nothingStays(ChartContent content) {
    if (content.logarithmic()) {
      return new Range(-10, 1);
    }
    Extent starts =
        Extent.of(
            content.curves().stream()
                .map(Mark.Curved::curve)
                .filter(curve -> curve.first() < curve.end())
                .mapToDouble(curve -> curve.value(curve.first()))
                .toArray());
    if (starts.isEmpty()) {
      return new Range(-10, 10);
    }
    double most = 10 * (1 + Math.max(starts.high(), -starts.low()));
    return most < LARGEST
        ? new Range(-most, most)
        : new Range(Math.min(0, starts.low()), Math.max(0, starts.high()));
  }
}
