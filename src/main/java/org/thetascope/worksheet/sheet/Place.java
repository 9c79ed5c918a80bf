package org.thetascope.worksheet.sheet;

import org.thetascope.optimizer.Optimizer;
import org.thetascope.worksheet.rule.Cell;

/**
 * Which number a row is for.
 *
 * @param optimizer whose number
 * @param cell the step, the quantity and the component
 */
record Place(Optimizer optimizer, Cell cell) {
  /** Another place of the same optimizer. */
  Place at(Cell other) {
    return new Place(optimizer, other);
  }
}
