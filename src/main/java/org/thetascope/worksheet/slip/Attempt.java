package org.thetascope.worksheet.slip;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thetascope.expression.Rewriting;
import org.thetascope.expression.Symbol;
import org.thetascope.expression.Term;
import org.thetascope.optimizer.Quantity;
import org.thetascope.worksheet.rule.Cell;
import org.thetascope.worksheet.rule.CellRule;
import org.thetascope.worksheet.rule.History;

/**
 * The computation of one number, which a {@link Slip} may get wrong.
 *
 * @param history the numbers that it goes on from
 * @param rule how it should be computed
 * @param term by which formula it is
 */
public record Attempt(History history, CellRule rule, Term term) {
  /** The right computation. */
  public static Attempt right(History history, Cell cell) {
    CellRule rule = history.rule(cell);
    return new Attempt(history, rule, rule.term());
  }

  /** The same by another formula. */
  public Attempt with(Term changed) {
    return new Attempt(history, rule, changed);
  }

  /** What is computed. */
  public Quantity quantity() {
    return rule.cell().quantity();
  }

  /** In which step, counted from 1. */
  public int step() {
    return rule.cell().step();
  }

  /** What the formula gives; empty where it is undefined. */
  public Optional<BigDecimal> value() {
    return history.value(rule, term);
  }

  /** The letters of the formula, each once. */
  public List<Symbol> symbols() {
    return Rewriting.symbols(term);
  }

  /** What a letter stands for. */
  public Optional<BigDecimal> value(Symbol symbol) {
    return history.value(rule, symbol);
  }

  /** The number of the history that a letter means; empty for a setting. */
  public Optional<Cell> cell(Symbol symbol) {
    return Optional.ofNullable(rule.cells().get(symbol));
  }

  /** What a letter's quantity was after another step, 0 for the start, where that has a value. */
  public Optional<BigDecimal> valueAt(Symbol symbol, int otherStep) {
    return cell(symbol)
        .flatMap(cell -> history.used(new Cell(otherStep, cell.quantity(), cell.component())));
  }

  /** The steps whose quantity could be taken for a letter's by mistake: the first, and the last. */
  public List<Integer> earlierSteps(Symbol symbol) {
    List<Integer> steps = new ArrayList<>();
    int right = cell(symbol).map(Cell::step).orElse(0);
    for (int earlier = right - 1; earlier >= 0; earlier--) {
      if (earlier <= 1 || right - earlier <= 3) {
        steps.add(earlier);
      }
    }
    return steps;
  }
}
