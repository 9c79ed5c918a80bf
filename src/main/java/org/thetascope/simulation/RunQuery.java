package org.thetascope.simulation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.FaultException;
import org.thetascope.parameter.Settings;
import org.thetascope.problem.Problem;
import org.thetascope.problem.Problems;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.Selection;

/**
 * All that the paths of a scenario depend on.
 *
 * @param problem the loss
 * @param start θ₀
 * @param steps how many steps
 * @param optimizers the settings of those that are enabled, by id
 */
public record RunQuery(
    Selection problem, DoubleVector start, int steps, Map<String, Settings> optimizers) {
  /** Keeps a copy of the optimizers. */
  public RunQuery {
    optimizers = Collections.unmodifiableMap(new LinkedHashMap<>(optimizers));
  }

  /** What a scenario asks for. */
  public static RunQuery of(Scenario scenario) {
    Map<String, Settings> enabled = new LinkedHashMap<>();
    scenario
        .optimizers()
        .forEach(
            (id, settings) -> {
              if (settings.enabled()) {
                enabled.put(id, settings.values());
              }
            });
    return new RunQuery(scenario.problem(), scenario.start(), scenario.takenSteps(), enabled);
  }

  /**
   * What a scenario asks for where its loss is needed.
   *
   * @throws FaultException if it has none
   */
  static RunQuery withLoss(Scenario scenario) {
    RunQuery query = of(scenario);
    if (!query.newProblem().hasLoss()) {
      throw new FaultException("fault.noLoss");
    }
    return query;
  }

  /** The loss, for one thread. */
  Problem newProblem() {
    return Problems.of(problem.kind()).problem(problem.settings());
  }

  /** An optimizer at the start. */
  OptimizerRun run(String id, Problem newProblem) {
    return run(id, optimizers.get(id), newProblem);
  }

  /** An optimizer with other settings at the start. */
  OptimizerRun run(String id, Settings settings, Problem newProblem) {
    return new OptimizerRun(Optimizers.of(id), settings, newProblem, start);
  }
}
