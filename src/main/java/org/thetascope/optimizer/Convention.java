package org.thetascope.optimizer;

import org.thetascope.parameter.Settings;

/**
 * A named bundle of settings, such as the place of δ, as a book or a library has them. What it sets
 * of an optimizer, the optimizer says itself.
 *
 * @param id the name in JSON
 * @param name the name people use
 */
public record Convention(String id, String name) {
  /** The settings of an optimizer with what this convention says of them. */
  public Settings applyTo(Optimizer optimizer, Settings settings) {
    return optimizer.under(id, settings);
  }
}
