package org.thetascope.problem;

/**
 * G(x) = ∫₀ˣ v/(1+eᵛ) dv, the incomplete Fermi-Dirac integral of order 1 (NIST DLMF 25.12), to a
 * few ulps for every x.
 */
final class FermiIntegral {
  private static final double LIMIT = Math.PI * Math.PI / 12;
  private static final int TERMS = 44;
  private static final double[] TANH = tanhOfHalf();

  private FermiIntegral() {}

  static double of(double x) {
    if (Math.abs(x) <= 1) {
      return nearZero(x);
    }
    // for x < 0: 1/(1+e^−u) = 1 − 1/(1+e^u)
    return x > 0 ? LIMIT - tail(x) : x * x / 2 - LIMIT + tail(-x);
  }

  /** v/(1+eᵛ) = v/2 − (v/2)·tanh(v/2), integrated term by term. */
  private static double nearZero(double x) {
    double sum = 0;
    for (int n = TERMS - 1; n >= 1; n -= 2) {
      sum = sum * x * x + TANH[n] / (n + 2);
    }
    return x * x / 4 - x * x * x * sum / 2;
  }

  /** ∫ₓ^∞ v/(1+eᵛ) dv = Σ (−1)ᵏ⁺¹ e⁻ᵏˣ (x/k + 1/k²) for x ≥ 1. */
  private static double tail(double x) {
    double sum = 0;
    for (int k = TERMS; k >= 1; k--) {
      double term = Math.exp(-k * x) * (x / k + 1.0 / k / k);
      sum += k % 2 == 1 ? term : -term;
    }
    return sum;
  }

  /** Taylor coefficients of y = tanh(v/2), from y′ = ½(1−y²). */
  private static double[] tanhOfHalf() {
    double[] a = new double[TERMS];
    for (int n = 0; n + 1 < TERMS; n++) {
      double square = 0;
      for (int i = 0; i <= n; i++) {
        square += a[i] * a[n - i];
      }
      a[n + 1] = ((n == 0 ? 1 : 0) - square) / 2 / (n + 1);
    }
    return a;
  }
}
