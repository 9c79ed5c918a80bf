package org.thetascope.chart;

import org.thetascope.parameter.DoubleVector;

/**
 * What some numbers span. Numbers that are not finite do not count, but a −∞, which is an exact
 * zero on a log axis, is remembered.
 *
 * @param low the least finite number; +∞ where there is none
 * @param high the greatest finite number; −∞ where there is none
 * @param zero whether an exact zero of a log axis is among them
 */
public record Extent(double low, double high, boolean zero) {
  /** Nothing. */
  public static final Extent NONE =
      new Extent(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, false);

  /** What some numbers span. */
  public static Extent of(double... values) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    boolean zero = false;
    for (double value : values) {
      if (Double.isFinite(value)) {
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
      zero |= value == Double.NEGATIVE_INFINITY;
    }
    return new Extent(low, high, zero);
  }

  /** What the numbers of a vector span. */
  public static Extent of(DoubleVector values) {
    return of(values.toArray());
  }

  /** What the values of a curve span; its pyramid is asked where that says enough. */
  static Extent of(Curve curve) {
    if (curve.first() >= curve.end()) {
      return NONE;
    }
    double low = curve.min(curve.first(), curve.end());
    double high = curve.max(curve.first(), curve.end());
    if (Double.isFinite(low) && Double.isFinite(high)) {
      return new Extent(low, high, false);
    }
    double[] values = new double[curve.end() - curve.first()];
    for (int i = 0; i < values.length; i++) {
      values[i] = curve.value(curve.first() + i);
    }
    return of(values);
  }

  /** What both span. */
  public Extent and(Extent other) {
    return new Extent(Math.min(low, other.low), Math.max(high, other.high), zero || other.zero);
  }

  /** Whether no finite number is among them. */
  public boolean isEmpty() {
    return low > high;
  }
}
