package org.thetascope.optimizer;

import static org.thetascope.expression.Terms.difference;
import static org.thetascope.expression.Terms.product;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thetascope.expression.Decimals;
import org.thetascope.expression.Term;
import org.thetascope.parameter.ChoiceField;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Range;
import org.thetascope.parameter.Settings;

/**
 * AdamW (Loshchilov and Hutter 2019): Adam's step, and beside it a decay of θ that its moments know
 * nothing of, which is not what an L2 penalty in the loss does. At the rate ελ as PyTorch and Keras
 * have it, or at λ alone as the paper with its schedule at 1.
 */
public final class AdamW implements Optimizer {
  private static final String RATE = "rate";
  private static final ChoiceField DECAY =
      new ChoiceField("decay", "λ", List.of(RATE, "plain"), RATE).since(2);
  private static final Parameter LAMBDA =
      Parameter.logarithmic("lambda", "λ", Range.closed(0, 1), 1e-6, 1, 0.01).since(2);

  private final Adam adam = new Adam();

  @Override
  public String id() {
    return "adamw";
  }

  @Override
  public String name() {
    return "AdamW";
  }

  @Override
  public int since() {
    return 2;
  }

  /** Adam's, with the decay before the place of δ. */
  @Override
  public List<Field> fields() {
    List<Field> fields = new ArrayList<>();
    for (Field field : adam.fields()) {
      if (field.id().equals(Stabiliser.FIELD)) {
        fields.addAll(List.of(LAMBDA, DECAY));
      }
      fields.add(field);
    }
    return List.copyOf(fields);
  }

  @Override
  public Settings under(String convention, Settings settings) {
    return adam.under(convention, settings).with(DECAY.id(), RATE);
  }

  @Override
  public List<Rule> state(Settings settings) {
    return adam.state(settings);
  }

  @Override
  public Term step(Settings settings) {
    Term lambda = Letters.of(LAMBDA);
    Term theta = Letters.before(Quantity.THETA);
    Term decay = rate(settings) ? product(Letters.EPSILON, lambda, theta) : product(lambda, theta);
    return difference(adam.step(settings), decay);
  }

  @Override
  public Term divisor(Settings settings) {
    return adam.divisor(settings);
  }

  @Override
  public BigDecimal limit(Settings settings) {
    BigDecimal two = BigDecimal.valueOf(2);
    BigDecimal lambda = Decimals.of(settings.number("lambda"));
    BigDecimal rate = rate(settings) ? Decimals.of(settings.number("epsilon")) : BigDecimal.ONE;
    return adam.limit(settings).multiply(two.subtract(rate.multiply(lambda))).divide(two);
  }

  /** Where θ decays, a run rests beside the minimum, where g is not 0. */
  @Override
  public Optional<BigDecimal> divisorAtRest(Settings settings) {
    return settings.number("lambda") == 0 ? adam.divisorAtRest(settings) : Optional.empty();
  }

  /** The part of θ that every step takes away. */
  private static double decay(Settings settings) {
    double lambda = settings.number("lambda");
    return rate(settings) ? settings.number("epsilon") * lambda : lambda;
  }

  private static boolean rate(Settings settings) {
    return settings.choice(DECAY.id()).equals(RATE);
  }

  @Override
  public OptimizerState start(Settings settings, int dimension) {
    double decay = decay(settings);
    OptimizerState moments = adam.start(settings, dimension);
    return new OptimizerState() {
      @Override
      public void step(double[] theta, double[] g, double[] deltaTheta) {
        moments.step(theta, g, deltaTheta);
        for (int j = 0; j < g.length; j++) {
          deltaTheta[j] = Math.fma(-decay, theta[j], deltaTheta[j]);
        }
      }

      @Override
      public double divisor(int j) {
        return moments.divisor(j);
      }

      @Override
      public double[] state(Quantity quantity) {
        return moments.state(quantity);
      }
    };
  }
}
