package org.thetascope.optimizer;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
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
    boolean inside = settings.choice(Stabiliser.FIELD).equals(Stabiliser.INSIDE.id());
    double[] r = new double[dimension];
    Arrays.fill(r, settings.number("r0"));
    return new OptimizerState() {
      @Override
      public void step(double[] g, double[] deltaTheta) {
        for (int j = 0; j < g.length; j++) {
          r[j] = Math.fma(g[j], g[j], r[j]);
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
