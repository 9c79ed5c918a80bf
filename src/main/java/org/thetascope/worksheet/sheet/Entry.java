package org.thetascope.worksheet.sheet;

import org.thetascope.optimizer.Quantity;
import org.thetascope.worksheet.rule.Cell;

/**
 * One number that a sheet prints, and what it says it is.
 *
 * @param row which of the sheet's rows it is, counted from 0
 * @param line where it stands in the file
 * @param optimizer the id of the optimizer
 * @param cell the step, the quantity and the component
 * @param printed the number
 */
public record Entry(int row, int line, String optimizer, Cell cell, PrintedNumber printed) {
  /** In which step, counted from 1; 0 is the start. */
  public int step() {
    return cell.step();
  }

  /** What the number is. */
  public Quantity quantity() {
    return cell.quantity();
  }
}
