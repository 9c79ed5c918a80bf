package org.thetascope.optimizer;

import java.util.List;
import java.util.function.UnaryOperator;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.Settings;

/** Stochastic gradient descent: Δθ = −ε g (Goodfellow et al., algorithm 8.1). */
public final class Sgd implements Optimizer {
  @Override
  public String id() {
    return "sgd";
  }

  @Override
  public String name() {
    return "SGD";
  }

  @Override
  public List<Field> fields() {
    return List.of(Hyperparameters.EPSILON);
  }

  @Override
  public String formula(Settings settings, UnaryOperator<String> letter) {
    return "-" + letter.apply("epsilon") + "\\cdot " + letter.apply("g");
  }

  @Override
  public List<Quantity> state() {
    return List.of();
  }

  @Override
  public OptimizerState start(Settings settings, int dimension) {
    double epsilon = settings.number("epsilon");
    return new OptimizerState() {
      @Override
      public void step(double[] g, double[] deltaTheta) {
        for (int j = 0; j < g.length; j++) {
          deltaTheta[j] = -epsilon * g[j];
        }
      }

      @Override
      public double[] state(Quantity quantity) {
        throw new IllegalArgumentException(quantity.id());
      }
    };
  }
}
