package org.thetascope.scenario;

import org.thetascope.parameter.Settings;

/**
 * One of several kinds with the settings of that kind, such as a problem or a choice of weights.
 *
 * @param kind the id of the kind
 * @param settings a value for each of its fields
 */
public record Selection(String kind, Settings settings) {
  /** The same kind with other settings. */
  public Selection with(Settings changed) {
    return new Selection(kind, changed);
  }
}
