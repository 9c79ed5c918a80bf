package org.thetascope.simulation;

import java.util.Map;
import org.thetascope.optimizer.Quantity;

/**
 * The values of one update.
 *
 * @param values those that the optimizer has, after the last step that could be taken
 * @param step which step that is; less than asked for where the optimizer diverged before
 */
public record OneUpdate(Map<Quantity, Double> values, int step) {
  /** Keeps a copy of the values. */
  public OneUpdate {
    values = Map.copyOf(values);
  }
}
