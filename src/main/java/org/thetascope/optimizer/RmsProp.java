package org.thetascope.optimizer;

import static org.thetascope.expression.Terms.complement;
import static org.thetascope.expression.Terms.negative;
import static org.thetascope.expression.Terms.product;
import static org.thetascope.expression.Terms.quotient;
import static org.thetascope.expression.Terms.sum;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.thetascope.expression.Term;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Settings;

/**
 * RMSProp (Hinton 2012; Goodfellow et al., algorithm 8.5): AdaGrad with a memory that fades by ρ a
 * step. r is not bias-corrected, so the first step is about ε/√(1−ρ).
 */
public final class RmsProp implements Optimizer {
  private static final Parameter RHO = Parameter.decay("rho", "ρ", 0.9);

  @Override
  public String id() {
    return "rmsprop";
  }

  @Override
  public String name() {
    return "RMSProp";
  }

  @Override
  public List<Field> fields() {
    return List.of(
        Hyperparameters.EPSILON,
        Hyperparameters.DELTA,
        RHO,
        Stabiliser.field(Stabiliser.INSIDE, Stabiliser.OUTSIDE),
        Hyperparameters.R0);
  }

  @Override
  public Settings under(String convention, Settings settings) {
    return switch (convention) {
      case "pytorch" -> Stabiliser.OUTSIDE.in(settings).with("r0", 0);
      case "nd4j" -> Stabiliser.OUTSIDE.in(settings).with("r0", settings.number("delta"));
      default -> Stabiliser.INSIDE.in(settings).with("r0", 0);
    };
  }

  @Override
  public List<Rule> state(Settings settings) {
    Term rho = Letters.of(RHO);
    Term g = Letters.of(Quantity.G);
    Term r = sum(product(rho, Letters.before(Quantity.R)), product(complement(rho), g, g));
    return List.of(new Rule(Quantity.R, r));
  }

  @Override
  public Term step(Settings settings) {
    return negative(product(quotient(Letters.EPSILON, divisor(settings)), Letters.of(Quantity.G)));
  }

  @Override
  public Term divisor(Settings settings) {
    return Stabiliser.of(settings).divisor(Letters.of(Quantity.R));
  }

  @Override
  public Optional<BigDecimal> divisorAtRest(Settings settings) {
    return Optional.of(Stabiliser.of(settings).divisorAtRest(settings));
  }

  @Override
  public OptimizerState start(Settings settings, int dimension) {
    double epsilon = settings.number("epsilon");
    double delta = settings.number("delta");
    double rho = settings.number("rho");
    boolean inside = Stabiliser.of(settings) == Stabiliser.INSIDE;
    double[] r = settings.components("r0", dimension);
    return new OptimizerState() {
      @Override
      public void step(double[] theta, double[] g, double[] deltaTheta) {
        for (int j = 0; j < g.length; j++) {
          r[j] = Math.fma((1 - rho) * g[j], g[j], rho * r[j]);
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
