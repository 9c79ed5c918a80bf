package org.thetascope.optimizer;

import java.util.List;
import org.thetascope.expression.Term;
import org.thetascope.expression.Terms;
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
  public List<Rule> state(Settings settings) {
    return List.of();
  }

  @Override
  public Term step(Settings settings) {
    return Terms.negative(Terms.product(Letters.EPSILON, Letters.of(Quantity.G)));
  }

  @Override
  public OptimizerState start(Settings settings, int dimension) {
    double epsilon = settings.number("epsilon");
    return new OptimizerState() {
      @Override
      public void step(double[] theta, double[] g, double[] deltaTheta) {
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
