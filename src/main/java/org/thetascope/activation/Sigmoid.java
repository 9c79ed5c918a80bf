package org.thetascope.activation;

import org.thetascope.expression.Curves;
import org.thetascope.expression.Operator;
import org.thetascope.expression.Term;
import org.thetascope.expression.Terms;
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
    return Curves.sigmoid(z);
  }

  @Override
  public double derivative(double z) {
    return Curves.bell(z);
  }

  @Override
  public Term term(Term z) {
    return Terms.apply(Operator.SIGMOID, z);
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

  /** σ(z) − t without cancellation where t is 1 and σ(z) close to it. */
  public static double residual(double z, double t) {
    return z > 0 ? (1 - t) - Curves.sigmoid(-z) : Curves.sigmoid(z) - t;
  }

  /** (σ(z) − t)·σ′(z): {@link #residual} times σ′(z) with one exponential instead of two. */
  public static double residualTimesSlope(double z, double t) {
    double e = Math.exp(-Math.abs(z));
    double tail = e / (1 + e);
    return (z > 0 ? (1 - t) - tail : tail - t) * (e / ((1 + e) * (1 + e)));
  }
}
