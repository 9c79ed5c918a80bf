package org.thetascope.activation;

import org.thetascope.parameter.Scaled;

/** The hyperbolic tangent. */
public final class Tanh implements Activation {
  /** Below this magnitude tanh z is z to the last digit. */
  private static final double SMALL = 1e-9;

  @Override
  public String id() {
    return "tanh";
  }

  @Override
  public String name() {
    return "tanh";
  }

  @Override
  public double value(double z) {
    return Math.tanh(z);
  }

  /** 4e/(1+e)² with e = exp(−2|z|), which unlike 1 − tanh² does not cancel. */
  @Override
  public double derivative(double z) {
    return 4 * Sigmoid.slope(2 * z);
  }

  @Override
  public Scaled value(Scaled z) {
    double x = z.toDouble();
    return Math.abs(x) < SMALL ? z : Scaled.of(Math.tanh(x));
  }

  @Override
  public Scaled derivative(Scaled z) {
    double x = Math.max(-1e17, Math.min(1e17, z.toDouble()));
    Scaled e = Scaled.exp(-2 * Math.abs(x));
    double sum = 1 + e.toDouble();
    return e.times(4 / (sum * sum));
  }
}
