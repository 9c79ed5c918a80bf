package org.thetascope.optimizer;

import static org.thetascope.expression.Terms.difference;
import static org.thetascope.expression.Terms.product;
import static org.thetascope.expression.Terms.sum;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.thetascope.expression.Decimals;
import org.thetascope.expression.Term;
import org.thetascope.parameter.ChoiceField;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.Settings;

/**
 * Nesterov momentum (Nesterov 1983; Sutskever et al. 2013; Goodfellow et al., algorithm 8.3): the
 * gradient is taken where the velocity alone would lead, at θ + α v. The shifted form follows these
 * points instead of θ, as PyTorch and Keras do, and so needs no gradient elsewhere.
 */
public final class Nesterov implements Optimizer {
  private static final String LOOK_AHEAD = "look-ahead";
  private static final String SHIFTED = "shifted";
  private static final ChoiceField FORM =
      new ChoiceField("form", "v", List.of(LOOK_AHEAD, SHIFTED), LOOK_AHEAD).since(2);

  @Override
  public String id() {
    return "nesterov";
  }

  @Override
  public String name() {
    return "Nesterov";
  }

  @Override
  public int since() {
    return 2;
  }

  @Override
  public List<Field> fields() {
    return List.of(Hyperparameters.EPSILON, Hyperparameters.ALPHA, FORM, Hyperparameters.V0);
  }

  @Override
  public Settings under(String convention, Settings settings) {
    return switch (convention) {
      case "goodfellow", "worksheet" -> settings.with(FORM.id(), LOOK_AHEAD);
      default -> settings.with(FORM.id(), SHIFTED);
    };
  }

  @Override
  public Term point(Settings settings) {
    Term theta = Letters.before(Quantity.THETA);
    return lookAhead(settings) ? sum(theta, faded(Letters.before(Quantity.V))) : theta;
  }

  @Override
  public List<Rule> state(Settings settings) {
    return List.of(new Rule(Quantity.V, downhill(Letters.before(Quantity.V))));
  }

  @Override
  public Term step(Settings settings) {
    Term v = Letters.of(Quantity.V);
    return lookAhead(settings) ? v : downhill(v);
  }

  /** α v − ε g. */
  private static Term downhill(Term v) {
    return difference(faded(v), product(Letters.EPSILON, Letters.of(Quantity.G)));
  }

  private static Term faded(Term v) {
    return product(Letters.of(Hyperparameters.ALPHA), v);
  }

  @Override
  public BigDecimal limit(Settings settings) {
    BigDecimal two = BigDecimal.valueOf(2);
    BigDecimal alpha = Decimals.of(settings.number("alpha"));
    return two.multiply(BigDecimal.ONE.add(alpha))
        .divide(BigDecimal.ONE.add(two.multiply(alpha)), MathContext.DECIMAL128);
  }

  private static boolean lookAhead(Settings settings) {
    return settings.choice(FORM.id()).equals(LOOK_AHEAD);
  }

  @Override
  public OptimizerState start(Settings settings, int dimension) {
    double epsilon = settings.number("epsilon");
    double alpha = settings.number("alpha");
    boolean lookAhead = lookAhead(settings);
    double[] v = settings.components("v0", dimension);
    double[] ahead = new double[dimension];
    return new OptimizerState() {
      @Override
      public double[] point(double[] theta) {
        if (!lookAhead) {
          return theta;
        }
        for (int j = 0; j < ahead.length; j++) {
          ahead[j] = Math.fma(alpha, v[j], theta[j]);
        }
        return ahead;
      }

      @Override
      public void step(double[] theta, double[] g, double[] deltaTheta) {
        for (int j = 0; j < g.length; j++) {
          v[j] = Math.fma(alpha, v[j], -epsilon * g[j]);
          deltaTheta[j] = lookAhead ? v[j] : Math.fma(alpha, v[j], -epsilon * g[j]);
        }
      }

      @Override
      public double[] state(Quantity quantity) {
        return v;
      }
    };
  }
}
