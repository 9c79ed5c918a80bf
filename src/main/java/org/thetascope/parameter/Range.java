package org.thetascope.parameter;

/**
 * An interval of the real line.
 *
 * @param low the lower end
 * @param lowOpen whether {@code low} itself is left out
 * @param high the upper end
 * @param highOpen whether {@code high} itself is left out
 */
public record Range(double low, boolean lowOpen, double high, boolean highOpen) {
  /** Every finite number. */
  public static final Range FINITE =
      new Range(Double.NEGATIVE_INFINITY, true, Double.POSITIVE_INFINITY, true);

  /** low ≤ x ≤ high. */
  public static Range closed(double low, double high) {
    return new Range(low, false, high, false);
  }

  /** low &lt; x ≤ high. */
  public static Range over(double low, double high) {
    return new Range(low, true, high, false);
  }

  /** low ≤ x &lt; high. */
  public static Range below(double low, double high) {
    return new Range(low, false, high, true);
  }

  /** Whether x lies inside; false for NaN. */
  public boolean contains(double x) {
    return (lowOpen ? x > low : x >= low) && (highOpen ? x < high : x <= high);
  }
}
