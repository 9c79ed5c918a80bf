package org.thetascope.activation;

import org.thetascope.expression.Operator;
import org.thetascope.expression.Term;
import org.thetascope.expression.Terms;
import org.thetascope.parameter.ExtendedDouble;

/**
 * z for z &gt; 0 and slope · z elsewhere: ReLU, leaky ReLU and the identity.
 *
 * @param id the name in JSON and CSV
 * @param name the name people use
 * @param slope the slope on the negative side, 0 to 1; at z = 0 the derivative is this slope
 */
record PiecewiseLinear(String id, String name, double slope) implements Activation {
  @Override
  public double value(double z) {
    // 0 times an infinity would be NaN
    return z > 0 ? z : slope == 0 ? 0 : slope * z;
  }

  @Override
  public double derivative(double z) {
    return z > 0 ? 1 : slope;
  }

  @Override
  public Term term(Term z) {
    if (slope == 1) {
      return z;
    }
    return Terms.apply(slope == 0 ? Operator.RELU : Operator.LEAKY_RELU, z);
  }

  @Override
  public ExtendedDouble value(ExtendedDouble z) {
    return z.sign() > 0 ? z : z.times(slope);
  }

  @Override
  public ExtendedDouble derivative(ExtendedDouble z) {
    return z.sign() > 0 ? ExtendedDouble.ONE : ExtendedDouble.of(slope);
  }

  @Override
  public boolean positivelyHomogeneous() {
    return true;
  }
}
