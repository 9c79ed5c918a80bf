package org.thetascope.optimizer;

/**
 * 1 − ρᵏ for k = 1, 2, …, to within an ulp at every k.
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

  BiasCorrection(double rho) {
    this.rho = rho;
  }

  /** Advances k by one. */
  double next() {
    if (high < NOTHING) {
      return 1;
    }
    double product = high * rho;
    double rest = Math.fma(high, rho, -product) + low * rho;
    high = product + rest;
    low = rest - (high - product);
    double difference = 1 - high;
    return difference + ((1 - difference - high) - low);
  }
}
