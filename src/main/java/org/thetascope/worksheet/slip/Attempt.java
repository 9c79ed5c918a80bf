package org.thetascope.worksheet.slip;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thetascope.expression.Rewriting;
import org.thetascope.expression.Symbol;
import org.thetascope.expression.Term;
import org.thetascope.optimizer.Quantity;
import org.thetascope.worksheet.rule.History;

/**
 * The computation of one number, which a {@link Slip} may get wrong.
 *
 * @param history the numbers that it goes on from
 * @param step counted from 1
 * @param quantity what is computed
 * @param term by which formula
 */
public record Attempt(History history, int step, Quantity quantity, Term term) {
  /** The right computation. */
  public static Attempt right(History history, int step, Quantity quantity) {
    return new Attempt(history, step, quantity, history.rule(quantity).term());
  }

  /** The same by another formula. */
  public Attempt with(Term changed) {
    return new Attempt(history, step, quantity, changed);
  }

  /** What the formula gives; empty where it is undefined. */
  public Optional<BigDecimal> value() {
    return history.value(term, step);
  }

  /** The letters of the formula, each once. */
  public List<Symbol> symbols() {
    return Rewriting.symbols(term);
  }

  /** What a letter stands for. */
  public Optional<BigDecimal> value(Symbol symbol) {
    return history.value(symbol, step);
  }

  /** The step whose quantity a letter means; empty for a setting. */
  public Optional<Integer> stepOf(Symbol symbol) {
    return history.quantity(symbol).map(quantity -> history.stepOf(symbol, step));
  }

  /** What a letter's quantity was after another step, 0 for the start, where that has a value. */
  public Optional<BigDecimal> valueAt(Symbol symbol, int otherStep) {
    return history.quantity(symbol).flatMap(quantity -> history.used(otherStep, quantity));
  }

  /** The steps whose quantity could be taken for a letter's by mistake: the first, and the last. */
  public List<Integer> earlierSteps(Symbol symbol) {
    List<Integer> steps = new ArrayList<>();
    Optional<Integer> right = stepOf(symbol);
    if (right.isEmpty()) {
      return steps;
    }
    int first = hasStart(symbol) ? 0 : 1;
    for (int earlier = right.get() - 1; earlier >= first; earlier--) {
      if (earlier <= 1 || right.get() - earlier <= 3) {
        steps.add(earlier);
      }
    }
    return steps;
  }

  private boolean hasStart(Symbol symbol) {
    return switch (history.quantity(symbol).orElseThrow()) {
      case THETA, R, S -> true;
      default -> false;
    };
  }
}
