package org.thetascope.optimizer;

/**
 * 1 − ρᵏ for k = k₀ + 1, k₀ + 2, …, to within an ulp at every k.
 *
 * <p>The power is carried as an unevaluated sum of two doubles (Dekker 1971), so that a million
 * multiplications lose nothing; 1 − Math.pow(ρ, k) would lose up to five digits where ρᵏ is near 1.
 */
final class BiasCorrection {
  /** What is less is lost beside 1; going on would end in slow subnormal numbers. */
  private static final double NOTHING = 0x1p-60;

  private final double rho;
  private double high = 1;
  private double low;

  /**
   * Stands at k₀.
   *
   * @param before k₀
   */
  BiasCorrection(double rho, int before) {
    this.rho = rho;
    // by squaring, from the highest binary digit of k₀ on
    for (int bit = Integer.highestOneBit(before); bit > 0 && high >= NOTHING; bit >>= 1) {
      times(high, low);
      if ((before & bit) != 0) {
        times(rho, 0);
      }
    }
  }

  /** Advances k by one. */
  double next() {
    if (high < NOTHING) {
      return 1;
    }
    times(rho, 0);
    double difference = 1 - high;
    return difference + ((1 - difference - high) - low);
  }

  /** Multiplies the power by a number that is the sum of two. */
  private void times(double factor, double rest) {
    double product = high * factor;
    double error = Math.fma(high, factor, -product) + low * factor + high * rest;
    high = product + error;
    low = error - (high - product);
  }
}
