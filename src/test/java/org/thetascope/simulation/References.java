package org.thetascope.simulation;

import org.apache.commons.csv.CSVRecord;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.problem.Problems;
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
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** Whether the program has the problem and the optimizer of a row. */
  static boolean isKnown(CSVRecord row) {
    String kind = row.get("problem").split("-")[0];
    return Problems.ids().contains(kind)
        && Optimizers.ALL.stream().anyMatch(o -> o.id().equals(row.get("optimizer")));
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
