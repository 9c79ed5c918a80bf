package org.thetascope.optimizer;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Settings;

/**
 * RMSProp (Hinton 2012; Goodfellow et al., algorithm 8.5): AdaGrad with a memory that fades by ρ a
 * step. r is not bias-corrected, so the first step is about ε/√(1−ρ).
 */
public final class RmsProp implements Optimizer {
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
        Parameter.decay("rho", "ρ", 0.9),
        Stabiliser.field(Stabiliser.INSIDE, Stabiliser.OUTSIDE),
        Hyperparameters.R0);
  }

  @Override
  public String formula(Settings settings, UnaryOperator<String> letter) {
    String delta = letter.apply("delta");
    String r = letter.apply("r");
    String root =
        Stabiliser.of(settings.choice(Stabiliser.FIELD)) == Stabiliser.INSIDE
            ? "\\sqrt{" + delta + " + " + r + "}"
            : delta + " + \\sqrt{" + r + "}";
    return "-\\frac{" + letter.apply("epsilon") + "\\cdot " + letter.apply("g") + "}{" + root + "}";
  }

  @Override
  public List<Quantity> state() {
    return List.of(Quantity.R);
  }

  @Override
  public OptimizerState start(Settings settings, int dimension) {
    double epsilon = settings.number("epsilon");
    double delta = settings.number("delta");
    double rho = settings.number("rho");
    boolean inside = settings.choice(Stabiliser.FIELD).equals(Stabiliser.INSIDE.id());
    double[] r = new double[dimension];
    Arrays.fill(r, settings.number("r0"));
    return new OptimizerState() {
      @Override
      public void step(double[] g, double[] deltaTheta) {
        for (int j = 0; j < g.length; j++) {
          r[j] = Math.fma(rho, r[j], (1 - rho) * (g[j] * g[j]));
          double root = inside ? Math.sqrt(delta + r[j]) : delta + Math.sqrt(r[j]);
          deltaTheta[j] = -epsilon * g[j] / root;
        }
      }

      @Override
      public double[] state(Quantity quantity) {
        return r;
      }
    };
  }
}
