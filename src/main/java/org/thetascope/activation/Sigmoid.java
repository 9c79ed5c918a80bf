package org.thetascope.activation;

import org.thetascope.parameter.Scaled;

/** The logistic function σ(z) = 1/(1+e⁻ᶻ). */
public final class Sigmoid implements Activation {
  /** Below this e^z is no normal double any more. */
  private static final double DEEP = -700;

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
  public Scaled value(Scaled z) {
    double x = z.toDouble();
    return x < DEEP ? Scaled.exp(clamped(x)) : Scaled.of(sigma(x));
  }

  @Override
  public Scaled derivative(Scaled z) {
    Scaled e = Scaled.exp(-Math.abs(clamped(z.toDouble())));
    double sum = 1 + e.toDouble();
    return e.times(1 / (sum * sum));
  }

  /** Keeps the exponent of e^x a whole number that a long holds. */
  private static double clamped(double x) {
    return Math.max(-1e18, Math.min(1e18, x));
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

  /** ln(1+eᶻ), without overflow for any z. */
  public static double softplus(double z) {
    return Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
  }
}
