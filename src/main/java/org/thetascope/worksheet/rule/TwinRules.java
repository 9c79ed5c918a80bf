package org.thetascope.worksheet.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.thetascope.expression.Symbol;
import org.thetascope.optimizer.Quantity;

/**
 * Rules for a sheet where v and Δθ are one number: where only one of them is printed, it is worked
 * by the rule of v and stands for both.
 */
public final class TwinRules implements WorkedRules {
  private final WorkedRules rules;
  private final Set<Cell> printed;

  private TwinRules(WorkedRules rules, Set<Cell> printed) {
    this.rules = rules;
    this.printed = printed;
  }

  /** The rules for a sheet that prints some numbers. */
  public static WorkedRules of(WorkedRules rules, Set<Cell> printed) {
    return rules.stepIsVelocity() ? new TwinRules(rules, printed) : rules;
  }

  @Override
  public List<Symbol> letters() {
    return rules.letters();
  }

  @Override
  public List<CellRule> step(int step) {
    return rules.step(step).stream()
        .filter(rule -> !leftOut(rule.cell()))
        .map(rule -> rule.as(place(rule.cell())).from(this::place))
        .toList();
  }

  /** Δθ is worked where v would be, and not a second time after it. */
  private boolean leftOut(Cell cell) {
    return cell.quantity() == Quantity.DELTA_THETA && alone(cell);
  }

  @Override
  public Cell place(Cell cell) {
    if (cell.quantity() == Quantity.V && alone(cell)) {
      return printed.contains(cell) ? cell : cell.of(Quantity.DELTA_THETA);
    }
    if (cell.quantity() == Quantity.DELTA_THETA && alone(cell)) {
      return printed.contains(cell) ? cell : cell.of(Quantity.V);
    }
    return cell;
  }

  /** Whether one of the two is printed and the other is not. */
  private boolean alone(Cell cell) {
    return printed.contains(cell.of(Quantity.V)) != printed.contains(cell.of(Quantity.DELTA_THETA));
  }

  @Override
  public BigDecimal start(Quantity quantity, int component) {
    return rules.start(quantity, component);
  }

  @Override
  public boolean stepIsVelocity() {
    return true;
  }
}
