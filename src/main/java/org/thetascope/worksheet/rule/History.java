package org.thetascope.worksheet.rule;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thetascope.expression.Scope;
import org.thetascope.expression.Symbol;
import org.thetascope.expression.Term;
import org.thetascope.optimizer.Quantity;

/**
 * One optimizer's numbers, each recomputed by the right rule from those before it: from the printed
 * ones where there are any, from recomputed ones elsewhere. Without printed ones it is the exact
 * history.
 */
public final class History {
  private final Model model;
  private final String optimizer;
  private final List<Rule> rules;
  private final Map<String, BigDecimal> numbers;
  private final Map<Cell, BigDecimal> printed;
  private final Map<Cell, BigDecimal> computed = new HashMap<>();
  private int steps;

  /**
   * A history of no steps yet.
   *
   * @param printed numbers to go on from
   */
  public History(Model model, String optimizer, Map<Cell, BigDecimal> printed) {
    this.model = model;
    this.optimizer = optimizer;
    this.printed = new HashMap<>(printed);
    rules = model.rules(optimizer);
    numbers = model.numbers(optimizer);
  }

  /** Computes what is missing up to a step. */
  public History upTo(int step) {
    while (steps < step) {
      steps++;
      for (Rule rule : rules) {
        compute(rule);
      }
    }
    return this;
  }

  private void compute(Rule rule) {
    value(rule.term(), steps)
        .ifPresent(value -> computed.put(new Cell(steps, rule.quantity()), value));
  }

  /** What a formula makes of the numbers of a step; empty where that is undefined. */
  public Optional<BigDecimal> value(Term term, int step) {
    try {
      return Optional.of(Evaluation.value(term, scope(step)));
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }

  /** The number that the right rule gives; empty where that is undefined. */
  public Optional<BigDecimal> computed(int step, Quantity quantity) {
    return Optional.ofNullable(computed.get(new Cell(step, quantity)));
  }

  /** The number that others follow from: printed, or computed, or at step 0 the start. */
  public Optional<BigDecimal> used(int step, Quantity quantity) {
    if (step == 0) {
      return Optional.of(model.start(optimizer, quantity));
    }
    Cell cell = new Cell(step, quantity);
    BigDecimal found = printed.get(cell);
    return Optional.ofNullable(found == null ? computed.get(cell) : found);
  }

  /** What the letters of the rules stand for in a step. */
  public Scope scope(int step) {
    return symbol -> lookUp(symbol, step).orElseThrow(() -> new ArithmeticException(symbol.id()));
  }

  private Optional<BigDecimal> lookUp(Symbol symbol, int step) {
    if (symbol.equals(Letters.K)) {
      return Optional.of(BigDecimal.valueOf(step));
    }
    BigDecimal number = numbers.get(symbol.id());
    if (number != null) {
      return Optional.of(number);
    }
    return quantity(symbol).flatMap(q -> used(stepOf(symbol, step), q));
  }

  /** The quantity that a letter stands for; empty for settings and k. */
  public Optional<Quantity> quantity(Symbol symbol) {
    if (numbers.containsKey(symbol.id())) {
      return Optional.empty();
    }
    String id = Letters.quantityId(symbol);
    for (Quantity quantity : Quantity.values()) {
      if (quantity.id().equals(id)) {
        return Optional.of(quantity);
      }
    }
    return Optional.empty();
  }

  /** The step whose quantity a letter means in a step. */
  public int stepOf(Symbol symbol, int step) {
    return Letters.isBefore(symbol) ? step - 1 : step;
  }

  /** The rules in the order in which they are worked. */
  public List<Rule> rules() {
    return rules;
  }

  /** The rule of a quantity that the optimizer has. */
  public Rule rule(Quantity quantity) {
    return rules.stream().filter(r -> r.quantity() == quantity).findFirst().orElseThrow();
  }

  /** The model that the rules come from. */
  public Model model() {
    return model;
  }

  /** The optimizer's id. */
  public String optimizer() {
    return optimizer;
  }
}
