package org.thetascope.simulation;

import java.util.Map;
import org.thetascope.optimizer.Quantity;

/**
 * The values of one update.
 *
 * @param before what the optimizer's quantities were before the last step that could be taken
 * @param values what they are after that step
 * @param step which step that is; less than asked for where the optimizer diverged before
 */
public record OneUpdate(Map<Quantity, Double> before, Map<Quantity, Double> values, int step) {
  /** Keeps copies of the values. */
  public OneUpdate {
    before = Map.copyOf(before);
    values = Map.copyOf(values);
  }
}
