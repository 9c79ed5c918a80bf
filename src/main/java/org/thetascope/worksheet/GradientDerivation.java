package org.thetascope.worksheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.thetascope.expression.Decimals;
import org.thetascope.expression.Derivative;
import org.thetascope.expression.Operation;
import org.thetascope.expression.Operator;
import org.thetascope.expression.Rewriting;
import org.thetascope.expression.Scope;
import org.thetascope.expression.Symbol;
import org.thetascope.expression.Term;
import org.thetascope.expression.Terms;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Fault;
import org.thetascope.problem.LossFormula;
import org.thetascope.problem.Problems;
import org.thetascope.problem.Unit;
import org.thetascope.scenario.Scenario;
import org.thetascope.worksheet.rule.Evaluation;

/**
 * A component of the gradient of any loss by the chain rule, with numbers put in: for the logistic
 * unit what the homework asks for and what its g is not.
 */
public final class GradientDerivation {
  private final Map<Symbol, BigDecimal> numbers = new HashMap<>();
  private final List<DerivationLine> lines = new ArrayList<>();
  private final int digits;
  private final UnaryOperator<String> written;

  private GradientDerivation(
      Unit unit, LossFormula loss, int digits, UnaryOperator<String> written) {
    this.digits = digits;
    this.written = written;
    numbers.putAll(unit.kind().numbers(unit.settings()));
    put(unit.kind().components(unit.settings()), unit.theta());
    if (!loss.samples().isEmpty()) {
      put(loss.letters(), loss.samples().get(0));
    }
  }

  private void put(List<Symbol> letters, DoubleVector values) {
    for (int i = 0; i < letters.size(); i++) {
      numbers.put(letters.get(i), Decimals.of(values.get(i)));
    }
  }

  /** The problem that is derived for a scenario; empty where there is no loss to derive. */
  public static Optional<Unit> unit(Scenario scenario) {
    return Problems.of(scenario.problem().kind())
        .unit(scenario.problem().settings(), scenario.start());
  }

  /**
   * The lines of what the loss is made of, such as z and f, of the derivative of each by the one
   * before it, and of their product. Of several samples the first is derived.
   *
   * @param component counted from 0
   * @param digits how many significant digits are shown
   * @param written writes a decimal that has a point as a language does in LaTeX
   */
  public static List<DerivationLine> of(
      Unit unit, int component, int digits, UnaryOperator<String> written) {
    LossFormula loss = unit.kind().loss(unit.settings()).orElseThrow();
    GradientDerivation derivation = new GradientDerivation(unit, loss, digits, written);
    for (LossFormula.Definition definition : loss.definitions()) {
      derivation.line(definition.letter(), inPowersOfE(definition.term()));
    }
    derivation.chainRule(loss, unit.kind().components(unit.settings()).get(component));
    return List.copyOf(derivation.lines);
  }

  /** Why the homework's g is not this gradient: three sentences, as keys. */
  public static List<Fault> whyHomeworkDiffers() {
    return List.of(
        Fault.of("derivation.nabla"),
        Fault.of("derivation.exponent"),
        Fault.of("derivation.factor"));
  }

  /** From the loss back to the definition where the variable stands. */
  private void chainRule(LossFormula loss, Symbol variable) {
    Symbol result = new Symbol("L", "L");
    List<LossFormula.Definition> path = new ArrayList<>(loss.definitions());
    path.add(new LossFormula.Definition(result, loss.shown()));
    List<Term> factors = new ArrayList<>();
    int at = path.size() - 1;
    while (at > 0 && !contains(path.get(at).term(), variable)) {
      factors.add(slope(path.get(at), path.get(at - 1).letter()));
      at--;
    }
    LossFormula.Definition last = path.get(at);
    if (factors.isEmpty()) {
      line(fraction(result, variable), slopeTerm(last, variable));
      return;
    }
    factors.add(slope(last, variable));
    line(fraction(result, variable), Terms.product(factors.toArray(Term[]::new)));
  }

  private Symbol slope(LossFormula.Definition of, Symbol by) {
    Symbol slope = fraction(of.letter(), by);
    line(slope, slopeTerm(of, by));
    return slope;
  }

  /** With f(1−f) for σ(z)σ(−z) where f stands for σ(z). */
  private static Term slopeTerm(LossFormula.Definition of, Symbol by) {
    Term slope = Derivative.of(of.term(), by);
    if (of.term() instanceof Operation whole && whole.operator() == Operator.SIGMOID) {
      Term other = Terms.apply(Operator.SIGMOID, Terms.negative(whole.operand(0)));
      slope = Rewriting.replaced(slope, whole, of.letter());
      slope = Rewriting.replaced(slope, other, Terms.complement(of.letter()));
    }
    return inPowersOfE(slope);
  }

  private static Term inPowersOfE(Term term) {
    return Rewriting.everywhere(
        term,
        node ->
            node instanceof Operation operation && operation.operator() == Operator.SIGMOID
                ? Terms.quotient(
                    Terms.ONE,
                    Terms.sum(Terms.ONE, Terms.exponential(Terms.negative(operation.operand(0)))))
                : node);
  }

  private static boolean contains(Term term, Symbol variable) {
    return Rewriting.symbols(term).contains(variable);
  }

  private static Symbol fraction(Symbol above, Symbol below) {
    return new Symbol(above.id() + " by " + below.id(), "∂" + above.sign() + "/∂" + below.sign());
  }

  private void line(Symbol left, Term term) {
    Scope scope = this::number;
    Optional<BigDecimal> value = value(term, scope);
    value.ifPresent(v -> numbers.put(left, v));
    lines.add(Derivation.line(left.latex(), left.sign(), term, scope, digits, written, value));
  }

  private static Optional<BigDecimal> value(Term term, Scope scope) {
    try {
      return Optional.of(Evaluation.value(term, scope));
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }

  private BigDecimal number(Symbol symbol) {
    BigDecimal number = numbers.get(symbol);
    if (number == null) {
      throw new ArithmeticException(symbol.id());
    }
    return number;
  }
}
