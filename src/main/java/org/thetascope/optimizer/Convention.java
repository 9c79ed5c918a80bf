package org.thetascope.optimizer;

import java.util.Map;
import org.thetascope.parameter.Settings;

/**
 * A named bundle of places of δ and starts of r, as a book or a library has them.
 *
 * @param id the name in JSON
 * @param name the name people use
 * @param choices by optimizer id; an optimizer that is not named keeps its own defaults
 */
public record Convention(String id, String name, Map<String, Choice> choices) {
  /**
   * One optimizer's part of a convention.
   *
   * @param stabiliser the place of δ
   * @param r0 what r starts at, or {@link #R0_IS_DELTA}
   */
  public record Choice(Stabiliser stabiliser, double r0) {}

  /** Stands for "r starts at δ". */
  public static final double R0_IS_DELTA = Double.NaN;

  /** The settings with this convention's place of δ and start of r. */
  public Settings applyTo(Optimizer optimizer, Settings settings) {
    Choice choice = choices.get(optimizer.id());
    if (choice == null || !settings.has(Stabiliser.FIELD)) {
      return settings;
    }
    Settings changed = settings.with(Stabiliser.FIELD, choice.stabiliser().id());
    if (!settings.has("r0")) {
      return changed;
    }
    double r0 = Double.isNaN(choice.r0()) ? settings.number("delta") : choice.r0();
    return changed.with("r0", r0);
  }
}
