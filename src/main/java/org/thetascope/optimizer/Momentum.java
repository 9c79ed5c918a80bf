package org.thetascope.optimizer;

import static org.thetascope.expression.Terms.complement;
import static org.thetascope.expression.Terms.difference;
import static org.thetascope.expression.Terms.negative;
import static org.thetascope.expression.Terms.product;
import static org.thetascope.expression.Terms.sum;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.thetascope.expression.Decimals;
import org.thetascope.expression.Symbol;
import org.thetascope.expression.Term;
import org.thetascope.parameter.ChoiceField;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.Settings;

/**
 * Momentum (Polyak 1964; Goodfellow et al., algorithm 8.2): θ goes on with a velocity v that fades
 * by α a step. In the averaged form v is a fading mean of gradients, so that the same ε makes steps
 * that are 1−α times as long.
 */
public final class Momentum implements Optimizer {
  private static final String CLASSICAL = "classical";
  private static final ChoiceField FORM =
      new ChoiceField("form", "v", List.of(CLASSICAL, "averaged"), CLASSICAL).since(2);

  @Override
  public String id() {
    return "momentum";
  }

  @Override
  public String name() {
    return "Momentum";
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
    return settings.with(FORM.id(), CLASSICAL);
  }

  @Override
  public List<Rule> state(Settings settings) {
    Symbol alpha = Letters.of(Hyperparameters.ALPHA);
    Term g = Letters.of(Quantity.G);
    Term faded = product(alpha, Letters.before(Quantity.V));
    Term v =
        classical(settings)
            ? difference(faded, product(Letters.EPSILON, g))
            : sum(faded, product(complement(alpha), g));
    return List.of(new Rule(Quantity.V, v));
  }

  @Override
  public Term step(Settings settings) {
    Term v = Letters.of(Quantity.V);
    return classical(settings) ? v : negative(product(Letters.EPSILON, v));
  }

  @Override
  public BigDecimal limit(Settings settings) {
    BigDecimal alpha = Decimals.of(settings.number("alpha"));
    BigDecimal classical = BigDecimal.valueOf(2).multiply(BigDecimal.ONE.add(alpha));
    return classical(settings)
        ? classical
        : classical.divide(BigDecimal.ONE.subtract(alpha), MathContext.DECIMAL128);
  }

  private static boolean classical(Settings settings) {
    return settings.choice(FORM.id()).equals(CLASSICAL);
  }

  @Override
  public OptimizerState start(Settings settings, int dimension) {
    double epsilon = settings.number("epsilon");
    double alpha = settings.number("alpha");
    boolean classical = classical(settings);
    double[] v = settings.components("v0", dimension);
    return new OptimizerState() {
      @Override
      public void step(double[] theta, double[] g, double[] deltaTheta) {
        for (int j = 0; j < g.length; j++) {
          v[j] = Math.fma(alpha, v[j], (classical ? -epsilon : 1 - alpha) * g[j]);
          deltaTheta[j] = classical ? v[j] : -epsilon * v[j];
        }
      }

      @Override
      public double[] state(Quantity quantity) {
        return v;
      }
    };
  }
}
