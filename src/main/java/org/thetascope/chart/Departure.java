package org.thetascope.chart;

import org.jfree.data.Range;

/**
 * Where a curve that is lost leaves the plot: it is drawn until then, for what swings beyond hides
 * the others.
 */
final class Departure {
  /** Plot heights from its middle beyond which a curve does not come back. */
  private static final double FAR = 100;

  private Departure() {}

  /**
   * One more than the last index that is drawn.
   *
   * @param mark the curve with its annotation
   * @param from the first index that is asked for
   * @param to one more than the last that is asked for
   * @param range of the vertical axis
   */
  static int of(Mark.Curved mark, int from, int to, Range range) {
    if (from >= to) {
      return to;
    }
    boolean lost = !mark.annotation().isEmpty() || leaves(mark.curve(), from, to, range);
    return lost ? Math.min(to, lastInside(mark.curve(), from, to, range) + 2) : to;
  }

  /** Whether a curve goes out of the plot and does not come back. */
  static boolean leaves(Curve curve, int from, int to, Range range) {
    if (from >= to || curve.value(to - 1) == Double.NEGATIVE_INFINITY) {
      return false;
    }
    double last = curve.value(to - 1);
    double away = Math.abs(last - range.getCentralValue());
    return away > FAR * range.getLength() || away > range.getLength() / 2 && Fit.grows(curve);
  }

  /** The last index whose value stands inside the plot, or the first where none does. */
  static int lastInside(Curve curve, int from, int to, Range range) {
    for (int i = to - 1; i > from; i--) {
      double value = curve.value(i);
      if (value >= range.getLowerBound() && value <= range.getUpperBound()) {
        return i;
      }
    }
    return from;
  }
}
