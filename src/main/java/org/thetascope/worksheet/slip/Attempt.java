package org.thetascope.worksheet.slip;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.thetascope.expression.Rewriting;
import org.thetascope.expression.Symbol;
import org.thetascope.expression.Term;
import org.thetascope.optimizer.Quantity;
import org.thetascope.parameter.Fault;
import org.thetascope.worksheet.judge.Judge;
import org.thetascope.worksheet.rule.Cell;
import org.thetascope.worksheet.rule.CellRule;

/**
 * The computation of one number, which a {@link Slip} may get wrong.
 *
 * @param rule how it is computed
 * @param numbers what the sheet and the right rules give for a place of the history
 * @param components how many components θ has
 */
public record Attempt(CellRule rule, Function<Cell, Optional<BigDecimal>> numbers, int components) {
  /** The right computation of a number that has been judged. */
  public static Attempt right(Judge judge, Cell cell) {
    return new Attempt(judge.rule(cell), judge::number, judge.components());
  }

  /** The same in another way. */
  Attempt of(CellRule changed) {
    return new Attempt(changed, numbers, components);
  }

  /** By which formula it is computed. */
  public Term term() {
    return rule.term();
  }

  /** What is computed. */
  public Quantity quantity() {
    return rule.cell().quantity();
  }

  /** In which step, counted from 1. */
  public int step() {
    return rule.cell().step();
  }

  /** The letters of the formula, each once. */
  List<Symbol> symbols() {
    return Rewriting.symbols(rule.term());
  }

  /** The number of the history that a letter means; empty for a setting. */
  Optional<Cell> cell(Symbol symbol) {
    return Optional.ofNullable(rule.cells().get(symbol));
  }

  /** What a letter stands for. */
  Optional<BigDecimal> value(Symbol symbol) {
    return rule.value(symbol, numbers);
  }

  /** The same by another formula in the same letters. */
  CellRule with(Term changed) {
    return new CellRule(rule.cell(), changed, rule.cells(), rule.settings());
  }

  /** A slip by another formula in the same letters. */
  Alternative by(Term changed, String kind, Fault words) {
    return new Alternative(with(changed), kind, words);
  }

  /** The same where a letter means another number. */
  CellRule with(Symbol symbol, Cell other) {
    return with(symbol, other, rule.term());
  }

  /** The same by another formula, in which a letter means another number. */
  CellRule with(Symbol symbol, Cell other, Term changed) {
    Map<Symbol, Cell> cells = new HashMap<>(rule.cells());
    cells.put(symbol, other);
    return new CellRule(rule.cell(), changed, cells, rule.settings());
  }

  /** The numbers that could be taken for a letter's by mistake: the first, and the last. */
  List<Cell> earlier(Symbol symbol) {
    List<Cell> cells = new ArrayList<>();
    Optional<Cell> right = cell(symbol);
    int from = right.map(Cell::step).orElse(0);
    for (int step = from - 1; step >= 0; step--) {
      if (step <= 1 || from - step <= 3) {
        Cell cell = new Cell(step, right.get().quantity(), right.get().component());
        if (numbers.apply(cell).isPresent()) {
          cells.add(cell);
        }
      }
    }
    return cells;
  }
}
