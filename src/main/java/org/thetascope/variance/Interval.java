package org.thetascope.variance;

/**
 * A 95 % confidence interval.
 *
 * @param low its lower end
 * @param high its upper end, not below the lower
 */
public record Interval(double low, double high) {
  /** Whether x lies in it; false for NaN. */
  public boolean contains(double x) {
    return low <= x && x <= high;
  }

  /** The smallest interval that holds both. */
  public Interval hull(Interval other) {
    return new Interval(Math.min(low, other.low), Math.max(high, other.high));
  }

  /** The same, widened to hold a number. */
  public Interval holding(double x) {
    return hull(new Interval(x, x));
  }
}
