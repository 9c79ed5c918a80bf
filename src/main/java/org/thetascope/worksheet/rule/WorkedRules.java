package org.thetascope.worksheet.rule;

import java.math.BigDecimal;
import java.util.List;
import org.thetascope.expression.Symbol;
import org.thetascope.optimizer.Quantity;
import org.thetascope.scenario.Scenario;

/** How the numbers of one optimizer follow from one another on one problem, step after step. */
public interface WorkedRules {
  /** Those of an optimizer on the problem of a scenario, with the scenario's settings. */
  static WorkedRules of(Scenario scenario, String optimizer) {
    return new OptimizerRules(scenario, optimizer);
  }

  /** The letters of the components of θ. */
  List<Symbol> letters();

  /** The number of components of θ. */
  default int components() {
    return letters().size();
  }

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
