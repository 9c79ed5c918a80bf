package org.thetascope.worksheet.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.thetascope.expression.Rewriting;
import org.thetascope.expression.Scope;
import org.thetascope.expression.Symbol;
import org.thetascope.expression.Term;

/**
 * How one number follows from others.
 *
 * @param cell whose number it is
 * @param term from what
 * @param cells the letters of the term that stand for other numbers of the history
 * @param settings the letters that stand for settings and for k
 */
public record CellRule(
    Cell cell, Term term, Map<Symbol, Cell> cells, Map<Symbol, BigDecimal> settings) {
  /** Keeps copies. */
  public CellRule {
    cells = Map.copyOf(cells);
    settings = Map.copyOf(settings);
  }

  /** The numbers that it follows from, each once, in the order in which their letters stand. */
  public List<Cell> inputs() {
    List<Cell> inputs = new ArrayList<>();
    for (Symbol symbol : Rewriting.symbols(term)) {
      Cell cell = cells.get(symbol);
      if (cell != null && !inputs.contains(cell)) {
        inputs.add(cell);
      }
    }
    return inputs;
  }

  /** The same for another number, which is worked in the same way. */
  public CellRule as(Cell other) {
    return new CellRule(other, term, cells, settings);
  }

  /** The same where numbers are taken from other places. */
  public CellRule from(UnaryOperator<Cell> places) {
    Map<Symbol, Cell> moved = new HashMap<>();
    cells.forEach((symbol, cell) -> moved.put(symbol, places.apply(cell)));
    return new CellRule(cell, term, moved, settings);
  }

  /** The same so many steps later, where some settings are others, as k is. */
  CellRule later(int steps, Map<Symbol, BigDecimal> changed) {
    Map<Symbol, Cell> moved = new HashMap<>();
    cells.forEach((symbol, from) -> moved.put(symbol, from.later(steps)));
    Map<Symbol, BigDecimal> known = new HashMap<>(settings);
    known.putAll(changed);
    return new CellRule(cell.later(steps), term, moved, known);
  }

  /** What a term in the same letters makes of numbers; empty where that is undefined. */
  public Optional<BigDecimal> value(Term other, Function<Cell, Optional<BigDecimal>> numbers) {
    try {
      return Optional.of(Evaluation.value(other, scope(numbers)));
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }

  /** What the rule makes of numbers; empty where that is undefined. */
  public Optional<BigDecimal> value(Function<Cell, Optional<BigDecimal>> numbers) {
    return value(term, numbers);
  }

  /** What the letters stand for. */
  public Scope scope(Function<Cell, Optional<BigDecimal>> numbers) {
    return symbol -> {
      Cell from = cells.get(symbol);
      return Optional.ofNullable(settings.get(symbol))
          .or(() -> from == null ? Optional.empty() : numbers.apply(from))
          .orElseThrow(() -> new ArithmeticException(symbol.id()));
    };
  }
}
