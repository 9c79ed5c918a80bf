package org.thetascope.simulation;

import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Table;
import org.thetascope.scenario.OptimizerSettings;
import org.thetascope.scenario.Scenario;

/** The problems that the reference names, with their starts. */
final class References {
  private References() {}

  /** The scenario of a problem, all optimizers as the reference has them where it says nothing. */
  static Scenario problem(String name) {
    return switch (name) {
      case "rosenbrock" ->
          Scenario.DEFAULT.withProblemKind("rosenbrock").withStart(DoubleVector.of(-1.2, 1));
      case "line-mse" ->
          Scenario.DEFAULT
              .withProblemKind("line")
              .withProblemSettings(Scenario.defaultProblem("line").settings().with("loss", "mse"))
              .withStart(DoubleVector.of(-1, 2));
      case "logistic-ce3" ->
          Scenario.DEFAULT
              .withProblemSettings(
                  Scenario.DEFAULT
                      .problem()
                      .settings()
                      .with("loss", "cross-entropy")
                      .with(
                          "samples",
                          Table.of(
                              DoubleVector.of(0.5, -1.5, 1),
                              DoubleVector.of(2, 1, 0),
                              DoubleVector.of(-1, 0.25, 1))))
              .withStart(DoubleVector.of(-1, 1));
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** The same with one optimizer enabled and no other. */
  static Scenario alone(Scenario scenario, String id) {
    Scenario alone = scenario;
    for (Optimizer optimizer : Optimizers.ALL) {
      OptimizerSettings settings = scenario.optimizers().get(optimizer.id());
      alone = alone.withOptimizer(optimizer.id(), settings.withEnabled(optimizer.id().equals(id)));
    }
    return alone;
  }
}
