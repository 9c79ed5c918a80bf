package org.thetascope.simulation;

import java.math.BigDecimal;
import java.math.MathContext;
import org.thetascope.expression.Decimals;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.Settings;

/**
 * The learning rate from which on an optimizer does not settle.
 *
 * @param optimizer its id
 * @param enabled whether its curve is shown
 * @param epsilon the border
 * @param grows whether it grows beyond; otherwise it only finds no rest in the minimum
 * @param sentence what the border is, under border.*
 */
public record EpsilonBorder(
    String optimizer, boolean enabled, double epsilon, boolean grows, Fault sentence) {

  /**
   * The border on a quadratic, as the double next to it; infinite where it does not curve upwards.
   *
   * @param curvature the greatest eigenvalue of the Hessian between the roots of P
   */
  static double epsilon(Optimizer optimizer, Settings settings, double curvature) {
    return epsilon(optimizer, settings, curvature, BigDecimal.ONE);
  }

  /**
   * The same with what divides the gradient, the same number for all components. As the limit is
   * linear in ε, a − bε, the border is where ε·λ = P·(a − bε).
   */
  static double epsilon(Optimizer optimizer, Settings settings, double curvature, BigDecimal p) {
    if (!(curvature > 0) || curvature == Double.POSITIVE_INFINITY) {
      return Double.POSITIVE_INFINITY;
    }
    BigDecimal a = optimizer.limit(settings.with("epsilon", 0));
    BigDecimal b = a.subtract(optimizer.limit(settings.with("epsilon", 1)));
    return a.multiply(p)
        .divide(Decimals.of(curvature).add(b.multiply(p)), MathContext.DECIMAL128)
        .doubleValue();
  }
}
