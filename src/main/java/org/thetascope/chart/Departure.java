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
   * @param mark the curve with its note
   * @param from the first index that is asked for
   * @param to one more than the last that is asked for
   * @param range of the vertical axis
   */
  static int of(Mark.Curved mark, int from, int to, Range range) {
    if (from >= to) {
      return to;
    }
    double last = mark.curve().value(to - 1);
    boolean far = Math.abs(last - range.getCentralValue()) > FAR * range.getLength();
    boolean lost = !mark.note().isEmpty() || far && last != Double.NEGATIVE_INFINITY;
    return lost ? Math.min(to, lastInside(mark.curve(), from, to, range) + 2) : to;
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
