package org.thetascope.worksheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thetascope.worksheet.formula.Decimals;
import org.thetascope.worksheet.formula.Rewriting;
import org.thetascope.worksheet.formula.Scope;
import org.thetascope.worksheet.formula.Term;
import org.thetascope.worksheet.formula.Typesetter;
import org.thetascope.worksheet.rule.History;
import org.thetascope.worksheet.rule.Letters;
import org.thetascope.worksheet.rule.Model;
import org.thetascope.worksheet.rule.Rule;

/**
 * The steps of an optimizer as they are worked on paper, in the order g, s, r, ŝ, r̂, Δθ, θ.
 * Numbers are rounded where they are shown and nowhere else.
 */
public final class Derivation {
  private final History history;
  private final int digits;

  /**
   * The derivation of one optimizer with exact history.
   *
   * @param digits how many significant digits are shown
   */
  public Derivation(Model model, String optimizer, int digits) {
    history = new History(model, optimizer, Map.of());
    this.digits = digits;
  }

  /** The lines of a step, counted from 1; the steps before it are computed where need be. */
  public List<DerivationLine> step(int step) {
    history.upTo(step);
    return history.rules().stream().map(rule -> line(rule, step)).toList();
  }

  private DerivationLine line(Rule rule, int step) {
    return line(
        Letters.of(rule.quantity()).latex(),
        rule.term(),
        history.scope(step),
        digits,
        history.computed(step, rule.quantity()));
  }

  /** One line; the numbers stay empty where a letter has none. */
  static DerivationLine line(
      String left, Term term, Scope scope, int digits, Optional<BigDecimal> value) {
    return new DerivationLine(
        left,
        Typesetter.letters().typeset(term),
        numbers(term, scope, digits),
        value.map(v -> Decimals.latex(v, digits)).orElse(""),
        value);
  }

  private static String numbers(Term term, Scope scope, int digits) {
    try {
      Rewriting.symbols(term).forEach(scope::value);
      return Typesetter.numbers(scope, digits).typeset(term);
    } catch (ArithmeticException e) {
      return "";
    }
  }
}
