package org.thetascope.scenario;

import org.thetascope.parameter.Settings;

/**
 * One optimizer's part of a scenario.
 *
 * @param enabled whether it stands in charts and tables
 * @param values a value for each of the optimizer's fields
 */
public record OptimizerSettings(boolean enabled, Settings values) {
  /** The same with other values. */
  public OptimizerSettings with(Settings changed) {
    return new OptimizerSettings(enabled, changed);
  }

  /** The same, shown or left out. */
  public OptimizerSettings withEnabled(boolean shown) {
    return new OptimizerSettings(shown, values);
  }
}
