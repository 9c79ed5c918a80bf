package org.thetascope.optimizer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.Map;
import org.thetascope.Exact;
import org.thetascope.parameter.Settings;

/**
 * One step of one component by the contract's update rules, to 70 digits. Hyperparameters and state
 * are the doubles that they are.
 */
public final class ExactStep {
  private static final MathContext MC = Exact.DIGITS_70.context();

  private final String optimizer;
  private final Settings settings;

  /** The rules of one optimizer with its settings. */
  public ExactStep(String optimizer, Settings settings) {
    this.optimizer = optimizer;
    this.settings = settings;
  }

  /**
   * What step k makes of a state.
   *
   * @param theta θ before the step
   * @param s the first moment before the step; any where there is none
   * @param r the second moment before the step; any where there is none
   * @param g the gradient at θ
   */
  public Map<Quantity, BigDecimal> step(
      int k, BigDecimal theta, BigDecimal s, BigDecimal r, BigDecimal g) {
    Map<Quantity, BigDecimal> values = new EnumMap<>(Quantity.class);
    values.put(Quantity.G, g);
    BigDecimal step =
        switch (optimizer) {
          case "sgd" -> g;
          case "adagrad" -> {
            values.put(Quantity.R, r.add(g.pow(2)));
            yield ratio(g, values.get(Quantity.R));
          }
          case "rmsprop" -> {
            values.put(Quantity.R, faded("rho", r, g.pow(2)));
            yield ratio(g, values.get(Quantity.R));
          }
          case "adam" -> adam(values, k, s, r, g);
          default -> throw new IllegalArgumentException("no rule is written for " + optimizer);
        };
    BigDecimal deltaTheta = step.multiply(setting("epsilon"), MC).negate();
    values.put(Quantity.DELTA_THETA, deltaTheta);
    values.put(Quantity.THETA, theta.add(deltaTheta));
    return values;
  }

  private BigDecimal adam(
      Map<Quantity, BigDecimal> values, int k, BigDecimal s, BigDecimal r, BigDecimal g) {
    BigDecimal newS = faded("rho1", s, g);
    BigDecimal newR = faded("rho2", r, g.pow(2));
    BigDecimal correction1 = BigDecimal.ONE.subtract(setting("rho1").pow(k, MC));
    BigDecimal correction2 = BigDecimal.ONE.subtract(setting("rho2").pow(k, MC));
    values.put(Quantity.S, newS);
    values.put(Quantity.R, newR);
    values.put(Quantity.S_HAT, newS.divide(correction1, MC));
    values.put(Quantity.R_HAT, newR.divide(correction2, MC));
    if (place().equals("uncorrected")) {
      BigDecimal rate = correction2.sqrt(MC).divide(correction1, MC);
      return rate.multiply(newS).divide(newR.sqrt(MC).add(setting("delta")), MC);
    }
    return ratio(values.get(Quantity.S_HAT), values.get(Quantity.R_HAT));
  }

  private BigDecimal ratio(BigDecimal numerator, BigDecimal r) {
    BigDecimal delta = setting("delta");
    BigDecimal root = place().equals("inside") ? r.add(delta).sqrt(MC) : r.sqrt(MC).add(delta);
    return numerator.divide(root, MC);
  }

  private BigDecimal faded(String decay, BigDecimal old, BigDecimal fresh) {
    BigDecimal rho = setting(decay);
    return rho.multiply(old).add(BigDecimal.ONE.subtract(rho).multiply(fresh));
  }

  private BigDecimal setting(String id) {
    return new BigDecimal(settings.number(id));
  }

  private String place() {
    return settings.choice(Stabiliser.FIELD);
  }
}
