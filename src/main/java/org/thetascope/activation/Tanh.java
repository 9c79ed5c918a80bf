package org.thetascope.activation;

import org.thetascope.expression.Curves;
import org.thetascope.expression.Operator;
import org.thetascope.expression.Term;
import org.thetascope.expression.Terms;
import org.thetascope.parameter.ExtendedDouble;

/** The hyperbolic tangent. */
public final class Tanh implements Activation {
  /** Below this magnitude tanh z is z to the last digit. */
  private static final double SMALL = 1e-9;

  /** Below this magnitude 1 − e^(−2z) cancels. */
  private static final double MIDDLE = 0.5;

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
    return 4 * Curves.bell(2 * z);
  }

  @Override
  public Term term(Term z) {
    return Terms.apply(Operator.TANH, z);
  }

  @Override
  public ExtendedDouble value(ExtendedDouble z) {
    double x = z.toDouble();
    if (Math.abs(x) < SMALL) {
      return z;
    }
    if (Math.abs(x) < MIDDLE) {
      return ExtendedDouble.of(Math.tanh(x));
    }
    ExtendedDouble e = z.magnitude().times(-2).exp();
    double small = e.toDouble();
    double difference = 1 - small;
    double lost = (1 - difference) - small;
    return ExtendedDouble.of(difference, lost).times(Sigmoid.shrink(e)).times(z.sign());
  }

  @Override
  public ExtendedDouble derivative(ExtendedDouble z) {
    return Sigmoid.bell(z.magnitude().times(-2).exp()).times(4);
  }
}
