package org.thetascope.optimizer;

import static org.thetascope.expression.Terms.negative;
import static org.thetascope.expression.Terms.product;
import static org.thetascope.expression.Terms.quotient;
import static org.thetascope.expression.Terms.sum;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.thetascope.expression.Term;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.Settings;

/**
 * AdaGrad (Duchi et al. 2011; Goodfellow et al., algorithm 8.4): every component's learning rate
 * falls with the root of all its squared gradients so far.
 */
public final class AdaGrad implements Optimizer {
  @Override
  public String id() {
    return "adagrad";
  }

  @Override
  public String name() {
    return "AdaGrad";
  }

  @Override
  public List<Field> fields() {
    return List.of(
        Hyperparameters.EPSILON,
        Hyperparameters.DELTA,
        Stabiliser.field(Stabiliser.OUTSIDE, Stabiliser.INSIDE),
        Hyperparameters.R0);
  }

  @Override
  public Settings under(String convention, Settings settings) {
    return switch (convention) {
      case "keras", "tensorflow-js" -> Stabiliser.INSIDE.in(settings).with("r0", 0.1);
      case "nd4j" -> Stabiliser.OUTSIDE.in(settings).with("r0", 1e-6);
      default -> Stabiliser.OUTSIDE.in(settings).with("r0", 0);
    };
  }

  @Override
  public List<Rule> state(Settings settings) {
    Term g = Letters.of(Quantity.G);
    return List.of(new Rule(Quantity.R, sum(Letters.before(Quantity.R), product(g, g))));
  }

  @Override
  public Term step(Settings settings) {
    return negative(product(quotient(Letters.EPSILON, divisor(settings)), Letters.of(Quantity.G)));
  }

  @Override
  public Term divisor(Settings settings) {
    return Stabiliser.of(settings).divisor(Letters.of(Quantity.R));
  }

  /** r never fades. */
  @Override
  public Optional<BigDecimal> divisorAtRest(Settings settings) {
    return Optional.empty();
  }

  @Override
  public OptimizerState start(Settings settings, int dimension) {
    double epsilon = settings.number("epsilon");
    double delta = settings.number("delta");
    boolean inside = Stabiliser.of(settings) == Stabiliser.INSIDE;
    double[] r = settings.components("r0", dimension);
    return new OptimizerState() {
      @Override
      public void step(double[] theta, double[] g, double[] deltaTheta) {
        for (int j = 0; j < g.length; j++) {
          r[j] = Math.fma(g[j], g[j], r[j]);
          deltaTheta[j] = -epsilon * g[j] / divisor(j);
        }
      }

      @Override
      public double divisor(int j) {
        return inside ? Math.sqrt(delta + r[j]) : delta + Math.sqrt(r[j]);
      }

      @Override
      public double[] state(Quantity quantity) {
        return r;
      }
    };
  }
}
