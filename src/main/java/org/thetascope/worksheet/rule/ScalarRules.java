package org.thetascope.worksheet.rule;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.thetascope.expression.Rewriting;
import org.thetascope.expression.Symbol;
import org.thetascope.optimizer.Letters;
import org.thetascope.optimizer.Quantity;
import org.thetascope.optimizer.Rule;

/**
 * The rules of an optimizer on a problem of one component.
 *
 * @param rules those of every step
 * @param numbers the settings by their ids
 * @param starts what a quantity is before the first step
 */
record ScalarRules(
    List<Rule> rules, Map<String, BigDecimal> numbers, Function<Quantity, BigDecimal> starts)
    implements WorkedRules {
  @Override
  public int components() {
    return 1;
  }

  @Override
  public List<CellRule> step(int step) {
    return rules.stream().map(rule -> rule(rule, step)).toList();
  }

  private CellRule rule(Rule rule, int step) {
    Map<Symbol, Cell> cells = new HashMap<>();
    Map<Symbol, BigDecimal> settings = new HashMap<>();
    for (Symbol symbol : Rewriting.symbols(rule.term())) {
      if (symbol.equals(Letters.K)) {
        settings.put(symbol, k(step));
      } else if (numbers.containsKey(symbol.id())) {
        settings.put(symbol, numbers.get(symbol.id()));
      } else {
        Quantity quantity = Letters.quantity(symbol).orElseThrow();
        cells.put(symbol, new Cell(Letters.isBefore(symbol) ? step - 1 : step, quantity, 0));
      }
    }
    return new CellRule(new Cell(step, rule.quantity(), 0), rule.term(), cells, settings);
  }

  /** The number of a step, those counted that were taken before the run. */
  private BigDecimal k(int step) {
    return BigDecimal.valueOf(step).add(numbers.getOrDefault("k0", BigDecimal.ZERO));
  }

  @Override
  public BigDecimal start(Quantity quantity, int component) {
    return starts.apply(quantity);
  }

  @Override
  public boolean stepIsVelocity() {
    return false;
  }
}
