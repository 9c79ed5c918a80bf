package org.thetascope.worksheet.rule;

import java.math.BigDecimal;
import java.util.List;
import org.thetascope.optimizer.Quantity;

/** How the numbers of one optimizer follow from one another on one problem, step after step. */
public interface WorkedRules {
  /** The number of components of θ. */
  int components();

  /**
   * The rules of a step in the order in which they are worked: quantity after quantity, and of each
   * quantity component after component.
   *
   * @param step counted from 1
   */
  List<CellRule> step(int step);

  /** What a quantity is before the first step. */
  BigDecimal start(Quantity quantity, int component);

  /** Whether v and Δθ are one number, and so are worked by one rule. */
  boolean stepIsVelocity();

  /** Where a number stands that another place may share with it. */
  default Cell place(Cell cell) {
    return cell;
  }
}
