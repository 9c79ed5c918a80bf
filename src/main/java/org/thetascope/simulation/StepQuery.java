package org.thetascope.simulation;

import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Settings;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.Selection;

/**
 * Asks for every intermediate value of one optimizer.
 *
 * @param problem the loss
 * @param start θ₀
 * @param steps how many steps, at most {@link #MAX_STEPS}
 * @param optimizer its id
 * @param settings its settings
 */
public record StepQuery(
    Selection problem, DoubleVector start, int steps, String optimizer, Settings settings) {
  /** More steps than anybody reads in a table. */
  public static final int MAX_STEPS = 100_000;

  /** What a scenario asks for. */
  public static StepQuery of(Scenario scenario, String optimizer) {
    return new StepQuery(
        scenario.problem(),
        scenario.start(),
        Math.min(MAX_STEPS, scenario.takenSteps()),
        optimizer,
        scenario.optimizers().get(optimizer).values());
  }
}
