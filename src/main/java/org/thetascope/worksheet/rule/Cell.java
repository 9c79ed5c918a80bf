package org.thetascope.worksheet.rule;

import org.thetascope.optimizer.Quantity;

/**
 * The place of one number in one optimizer's history.
 *
 * @param step counted from 1; 0 is the start
 * @param quantity what the number is
 * @param component of which component of θ, counted from 0
 */
public record Cell(int step, Quantity quantity, int component) {
  /** The place of another quantity of the same step and component. */
  public Cell of(Quantity other) {
    return new Cell(step, other, component);
  }

  /** The place of the same number so many steps later. */
  Cell later(int steps) {
    return new Cell(step + steps, quantity, component);
  }
}
