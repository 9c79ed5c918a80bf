package org.thetascope.simulation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Settings;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.Selection;
import org.thetascope.scenario.View;

/**
 * All that the trajectories of a scenario depend on.
 *
 * @param problem the loss
 * @param start θ₀
 * @param steps how many steps
 * @param optimizers the settings of those that are shown, by id
 * @param measure what is recorded
 * @param component of θ, counted from 0
 */
public record TrajectoryQuery(
    Selection problem,
    DoubleVector start,
    int steps,
    Map<String, Settings> optimizers,
    Measure measure,
    int component) {
  /** Keeps a copy of the optimizers. */
  public TrajectoryQuery {
    optimizers = Collections.unmodifiableMap(new LinkedHashMap<>(optimizers));
  }

  /** What a scenario's view asks for. */
  public static TrajectoryQuery of(Scenario scenario) {
    View view = scenario.view();
    return of(scenario, Measure.of(view.measure()), view.component());
  }

  /** What a scenario asks for. */
  public static TrajectoryQuery of(Scenario scenario, Measure measure, int component) {
    Map<String, Settings> shown = new LinkedHashMap<>();
    scenario
        .optimizers()
        .forEach(
            (id, settings) -> {
              if (settings.enabled()) {
                shown.put(id, settings.values());
              }
            });
    int within = measure.byComponent() ? Math.min(component, scenario.start().size() - 1) : 0;
    return new TrajectoryQuery(
        scenario.problem(), scenario.start(), scenario.takenSteps(), shown, measure, within);
  }
}
