package org.thetascope.worksheet.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thetascope.expression.Term;
import org.thetascope.optimizer.Quantity;

/**
 * One optimizer's numbers, each recomputed by the right rule from those before it: from the printed
 * ones where there are any, from recomputed ones elsewhere. Without printed ones it is the exact
 * history.
 */
public final class History {
  private final WorkedRules rules;
  private final Map<Cell, BigDecimal> printed;
  private final Map<Cell, BigDecimal> computed = new HashMap<>();
  private final List<List<CellRule>> steps = new ArrayList<>();

  /**
   * A history of no steps yet.
   *
   * @param printed numbers to go on from
   */
  public History(WorkedRules rules, Map<Cell, BigDecimal> printed) {
    this.rules = rules;
    this.printed = Map.copyOf(printed);
  }

  /** Computes what is missing up to a step. */
  public History upTo(int step) {
    while (steps.size() < step) {
      steps.add(rules.step(steps.size() + 1));
      for (CellRule rule : steps.get(steps.size() - 1)) {
        rule.value(this::used).ifPresent(value -> computed.put(rule.cell(), value));
      }
    }
    return this;
  }

  /** The rules of a step that has been computed, in the order in which they are worked. */
  public List<CellRule> rules(int step) {
    return steps.get(step - 1);
  }

  /** The rule of a number of a step that has been computed. */
  public CellRule rule(Cell cell) {
    return rules(cell.step()).stream().filter(r -> r.cell().equals(cell)).findFirst().orElseThrow();
  }

  /** The number that the right rule gives; empty where that is undefined. */
  public Optional<BigDecimal> computed(Cell cell) {
    return cell.step() == 0 ? start(cell) : Optional.ofNullable(computed.get(cell));
  }

  /** The number that others follow from: printed, or computed, or at step 0 the start. */
  public Optional<BigDecimal> used(Cell cell) {
    Cell place = rules.place(cell);
    return Optional.ofNullable(printed.get(place)).or(() -> computed(place));
  }

  /** What a formula in a rule's letters makes of the numbers; empty where that is undefined. */
  public Optional<BigDecimal> value(CellRule rule, Term term) {
    return rule.value(term, this::used);
  }

  private Optional<BigDecimal> start(Cell cell) {
    return switch (cell.quantity()) {
      case G, DELTA_THETA -> Optional.empty();
      default -> Optional.of(rules.start(cell.quantity(), cell.component()));
    };
  }

  /** The quantities of a step, each once, in the order in which they are worked. */
  public List<Quantity> quantities() {
    return rules.step(1).stream().map(rule -> rule.cell().quantity()).distinct().toList();
  }
}
