package org.thetascope.simulation;

import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Settings;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.Selection;

/**
 * Asks for the one update that leads to a step.
 *
 * @param problem the loss
 * @param start θ₀
 * @param optimizer its id
 * @param settings its settings
 * @param step k, from 1
 * @param component of θ, counted from 0
 */
public record UpdateQuery(
    Selection problem,
    DoubleVector start,
    String optimizer,
    Settings settings,
    int step,
    int component) {
  /** What a scenario asks for. */
  public static UpdateQuery of(Scenario scenario, String optimizer, int step, int component) {
    return new UpdateQuery(
        scenario.problem(),
        scenario.start(),
        optimizer,
        scenario.optimizers().get(optimizer).values(),
        step,
        Math.min(component, scenario.start().size() - 1));
  }
}
