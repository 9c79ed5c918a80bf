package org.thetascope.app.control;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.thetascope.app.document.Lens;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.scenario.OptimizerSettings;
import org.thetascope.scenario.Scenario;

/** Where the settings of optimizers stand in a scenario. */
final class OptimizerLenses {
  private OptimizerLenses() {}

  /** The optimizers that are on, and those that have their place even where they are off. */
  static boolean listed(Scenario scenario, Optimizer optimizer) {
    return optimizer.enabledUnnamed() || settings(scenario, optimizer).enabled();
  }

  static OptimizerSettings settings(Scenario scenario, Optimizer optimizer) {
    return scenario.optimizers().get(optimizer.id());
  }

  /** Whether an optimizer is on. */
  static Lens<Boolean> shown(Optimizer optimizer) {
    return new Lens<>(
        s -> settings(s, optimizer).enabled(),
        (s, v) -> s.withOptimizer(optimizer.id(), settings(s, optimizer).withEnabled(v)));
  }

  /** A number of one optimizer. */
  static Lens<Double> own(Optimizer optimizer, String field) {
    return new Lens<>(
        s -> settings(s, optimizer).values().number(field),
        (s, v) -> s.withHyperparameter(optimizer.id(), field, v));
  }

  /** A scenario in which an optimizer has another choice. */
  static UnaryOperator<Scenario> choosing(Optimizer optimizer, String field, String option) {
    return s -> {
      OptimizerSettings settings = settings(s, optimizer);
      OptimizerSettings changed = settings.with(settings.values().with(field, option));
      return s.withOptimizer(optimizer.id(), changed);
    };
  }

  /**
   * The number that the listed optimizers share, or NaN; setting it sets it for all that have it,
   * listed or not.
   */
  static Lens<Double> common(String field) {
    return new Lens<>(
        scenario -> {
          double[] values =
              Optimizers.ALL.stream()
                  .filter(optimizer -> listed(scenario, optimizer))
                  .map(optimizer -> settings(scenario, optimizer).values())
                  .filter(settings -> settings.has(field))
                  .mapToDouble(settings -> settings.number(field))
                  .distinct()
                  .toArray();
          return values.length == 1 ? values[0] : Double.NaN;
        },
        (scenario, value) -> {
          Scenario changed = scenario;
          for (Map.Entry<String, OptimizerSettings> entry : scenario.optimizers().entrySet()) {
            if (entry.getValue().values().has(field)) {
              changed = changed.withHyperparameter(entry.getKey(), field, value);
            }
          }
          return changed;
        });
  }
}
