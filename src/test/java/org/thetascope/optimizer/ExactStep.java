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
   * @param v the velocity before the step; any where there is none
   * @param g the gradient at {@link #point}
   */
  public Map<Quantity, BigDecimal> step(
      int k, BigDecimal theta, BigDecimal s, BigDecimal r, BigDecimal v, BigDecimal g) {
    Map<Quantity, BigDecimal> values = new EnumMap<>(Quantity.class);
    values.put(Quantity.G, g);
    BigDecimal rate = setting("epsilon");
    BigDecimal deltaTheta =
        switch (optimizer) {
          case "sgd" -> rate.multiply(g).negate();
          case "adagrad" -> {
            values.put(Quantity.R, r.add(g.pow(2)));
            yield rate.multiply(ratio(g, values.get(Quantity.R)), MC).negate();
          }
          case "rmsprop" -> {
            values.put(Quantity.R, faded("rho", r, g.pow(2)));
            yield rate.multiply(ratio(g, values.get(Quantity.R)), MC).negate();
          }
          case "adam" -> rate.multiply(adam(values, k, s, r, g), MC).negate();
          case "adamw" -> {
            BigDecimal adam = rate.multiply(adam(values, k, s, r, g), MC).negate();
            BigDecimal decay = setting("lambda").multiply(theta);
            boolean plain = settings.choice("decay").equals("plain");
            yield adam.subtract(plain ? decay : rate.multiply(decay));
          }
          case "momentum" -> {
            if (settings.choice("form").equals("averaged")) {
              values.put(Quantity.V, faded("alpha", v, g));
              yield rate.multiply(values.get(Quantity.V)).negate();
            }
            values.put(Quantity.V, setting("alpha").multiply(v).subtract(rate.multiply(g)));
            yield values.get(Quantity.V);
          }
          case "nesterov" -> {
            values.put(Quantity.V, setting("alpha").multiply(v).subtract(rate.multiply(g)));
            yield settings.choice("form").equals("look-ahead")
                ? values.get(Quantity.V)
                : setting("alpha").multiply(values.get(Quantity.V)).subtract(rate.multiply(g));
          }
          default -> throw new IllegalArgumentException("no rule is written for " + optimizer);
        };
    values.put(Quantity.DELTA_THETA, deltaTheta);
    values.put(Quantity.THETA, theta.add(deltaTheta));
    return values;
  }

  /** Where the gradient of a step is asked for. */
  public BigDecimal point(BigDecimal theta, BigDecimal v) {
    boolean ahead = optimizer.equals("nesterov") && settings.choice("form").equals("look-ahead");
    return ahead ? theta.add(setting("alpha").multiply(v)) : theta;
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
