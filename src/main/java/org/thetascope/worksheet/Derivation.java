package org.thetascope.worksheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.thetascope.expression.Decimals;
import org.thetascope.expression.Rewriting;
import org.thetascope.expression.Scope;
import org.thetascope.expression.Symbol;
import org.thetascope.expression.Term;
import org.thetascope.expression.Typesetter;
import org.thetascope.optimizer.Letters;
import org.thetascope.optimizer.Quantity;
import org.thetascope.scenario.Scenario;
import org.thetascope.worksheet.rule.CellRule;
import org.thetascope.worksheet.rule.History;
import org.thetascope.worksheet.rule.WorkedRules;

/**
 * The steps of an optimizer as they are worked on paper, in the order g, s, r, ŝ, r̂, Δθ, θ.
 * Numbers are rounded where they are shown and nowhere else.
 */
public final class Derivation {
  private final WorkedRules rules;
  private final History history;
  private final int digits;
  private final UnaryOperator<String> written;

  /**
   * The derivation of one optimizer with exact history.
   *
   * @param digits how many significant digits are shown
   * @param written writes a decimal that has a point as a language does in LaTeX
   */
  public Derivation(
      Scenario scenario, String optimizer, int digits, UnaryOperator<String> written) {
    rules = WorkedRules.of(scenario, optimizer);
    history = new History(rules, Map.of());
    this.digits = digits;
    this.written = written;
  }

  /**
   * The lines of a step; the steps before it are computed where need be.
   *
   * @param step counted from 1
   * @param component whose numbers are derived, counted from 0
   */
  public List<DerivationLine> step(int step, int component) {
    history.upTo(step);
    return history.rules(step).stream()
        .filter(rule -> rule.cell().component() == component)
        .map(this::line)
        .toList();
  }

  /** The lines of a step for all components, in the order in which they are worked. */
  public List<DerivationLine> step(int step) {
    history.upTo(step);
    return history.rules(step).stream().map(this::line).toList();
  }

  /** The letters of the components of θ. */
  public List<Symbol> letters() {
    return rules.letters();
  }

  private DerivationLine line(CellRule rule) {
    Symbol letter = Letters.of(rule.cell().quantity());
    Symbol component = rules.letters().get(rule.cell().component());
    boolean several = rules.components() > 1;
    boolean own = letter.equals(Letters.of(Quantity.THETA));
    String subscript = several && !own ? "_{" + component.latex() + "}" : "";
    return line(
        (several && own ? component : letter).latex() + subscript,
        several ? letter.sign() + " (" + component.sign() + ")" : letter.sign(),
        rule.term(),
        rule.scope(history::used),
        digits,
        written,
        history.computed(rule.cell()));
  }

  /** One line; the numbers stay empty where a letter has none. */
  static DerivationLine line(
      String left,
      String sign,
      Term term,
      Scope scope,
      int digits,
      UnaryOperator<String> written,
      Optional<BigDecimal> value) {
    return new DerivationLine(
        left,
        sign,
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
