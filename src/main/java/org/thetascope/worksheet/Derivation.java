package org.thetascope.worksheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.thetascope.expression.Decimals;
import org.thetascope.expression.Rewriting;
import org.thetascope.expression.Scope;
import org.thetascope.expression.Term;
import org.thetascope.expression.Typesetter;
import org.thetascope.optimizer.Letters;
import org.thetascope.worksheet.rule.CellRule;
import org.thetascope.worksheet.rule.History;
import org.thetascope.worksheet.rule.Model;

/**
 * The steps of an optimizer as they are worked on paper, in the order g, s, r, ŝ, r̂, Δθ, θ.
 * Numbers are rounded where they are shown and nowhere else.
 */
public final class Derivation {
  private final History history;
  private final int component;
  private final int digits;
  private final UnaryOperator<String> written;

  /**
   * The derivation of one optimizer with exact history.
   *
   * @param component whose numbers are derived, counted from 0
   * @param digits how many significant digits are shown
   * @param written writes a decimal that has a point as a language does in LaTeX
   */
  public Derivation(
      Model model, String optimizer, int component, int digits, UnaryOperator<String> written) {
    history = new History(model.worked(optimizer), Map.of());
    this.component = component;
    this.digits = digits;
    this.written = written;
  }

  /** The lines of a step, counted from 1; the steps before it are computed where need be. */
  public List<DerivationLine> step(int step) {
    history.upTo(step);
    return history.rules(step).stream()
        .filter(rule -> rule.cell().component() == component)
        .map(this::line)
        .toList();
  }

  private DerivationLine line(CellRule rule) {
    return line(
        Letters.of(rule.cell().quantity()).latex(),
        rule.term(),
        rule.scope(history::used),
        digits,
        written,
        history.computed(rule.cell()));
  }

  /** One line; the numbers stay empty where a letter has none. */
  static DerivationLine line(
      String left,
      Term term,
      Scope scope,
      int digits,
      UnaryOperator<String> written,
      Optional<BigDecimal> value) {
    return new DerivationLine(
        left,
        Typesetter.letters(written).typeset(term),
        numbers(term, scope, digits, written),
        value.map(v -> written.apply(Decimals.latex(v, digits))).orElse(""),
        value);
  }

  private static String numbers(Term term, Scope scope, int digits, UnaryOperator<String> written) {
    try {
      Rewriting.symbols(term).forEach(scope::value);
      return Typesetter.numbers(scope, digits, written).typeset(term);
    } catch (ArithmeticException e) {
      return "";
    }
  }
}
