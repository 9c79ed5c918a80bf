package org.thetascope.activation;

import org.thetascope.parameter.ExtendedDouble;

/** The logistic function σ(z) = 1/(1+e⁻ᶻ). */
public final class Sigmoid implements Activation {
  @Override
  public String id() {
    return "sigmoid";
  }

  @Override
  public String name() {
    return "sigmoid";
  }

  @Override
  public double value(double z) {
    return sigma(z);
  }

  @Override
  public double derivative(double z) {
    return slope(z);
  }

  @Override
  public ExtendedDouble value(ExtendedDouble z) {
    ExtendedDouble e = z.magnitude().times(-1).exp();
    return z.sign() >= 0 ? shrink(e) : e.times(shrink(e));
  }

  @Override
  public ExtendedDouble derivative(ExtendedDouble z) {
    return bell(z.magnitude().times(-1).exp());
  }

  /** e/(1+e)² for 0 ≤ e ≤ 1. */
  static ExtendedDouble bell(ExtendedDouble e) {
    return e.times(shrink(e)).times(shrink(e));
  }

  /** 1/(1+e) for 0 ≤ e ≤ 1, with the digits that a double near 1 loses. */
  static ExtendedDouble shrink(ExtendedDouble e) {
    double small = e.toDouble();
    double sum = 1 + small;
    double lost = small - (sum - 1);
    double quotient = 1 / sum;
    double rest = -Math.fma(quotient, sum, -1) - quotient * lost;
    return ExtendedDouble.of(quotient, rest * quotient);
  }

  /** σ(z), without overflow for any z. */
  public static double sigma(double z) {
    if (z >= 0) {
      return 1 / (1 + Math.exp(-z));
    }
    double e = Math.exp(z);
    return e / (1 + e);
  }

  /**
   * σ′(z) = e/(1+e)² with e = exp(−|z|). The textbook's σ(1−σ) is 0 in doubles from z = 37 on; this
   * form is right to z = 745.
   */
  public static double slope(double z) {
    double e = Math.exp(-Math.abs(z));
    return e / ((1 + e) * (1 + e));
  }

  /** σ(z) − t without cancellation where t is 1 and σ(z) close to it. */
  public static double residual(double z, double t) {
    return z > 0 ? (1 - t) - sigma(-z) : sigma(z) - t;
  }

  /**
   * (σ(z) − t)·σ′(z): {@link #residual} times {@link #slope} with one exponential instead of two.
   */
  public static double residualTimesSlope(double z, double t) {
    double e = Math.exp(-Math.abs(z));
    double tail = e / (1 + e);
    return (z > 0 ? (1 - t) - tail : tail - t) * (e / ((1 + e) * (1 + e)));
  }

  /** ln(1+eᶻ), without overflow for any z. */
  public static double softplus(double z) {
    return Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
  }
}
