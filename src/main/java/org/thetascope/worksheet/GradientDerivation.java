package org.thetascope.worksheet;

import static org.thetascope.expression.Terms.ONE;
import static org.thetascope.expression.Terms.complement;
import static org.thetascope.expression.Terms.difference;
import static org.thetascope.expression.Terms.exponential;
import static org.thetascope.expression.Terms.negative;
import static org.thetascope.expression.Terms.product;
import static org.thetascope.expression.Terms.quotient;
import static org.thetascope.expression.Terms.sum;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.thetascope.expression.Constant;
import org.thetascope.expression.Scope;
import org.thetascope.expression.Symbol;
import org.thetascope.expression.Term;
import org.thetascope.parameter.Fault;
import org.thetascope.worksheet.rule.Evaluation;

/**
 * ∂L/∂w_x of the logistic unit f = σ(w_x x + w_y y) by the chain rule, with numbers put in: what
 * the homework asks for and what its g is not.
 */
public final class GradientDerivation {
  private static final Symbol X = new Symbol("x", "x");
  private static final Symbol Y = new Symbol("y", "y");
  private static final Symbol WX = new Symbol("wx", "w_x");
  private static final Symbol WY = new Symbol("wy", "w_y");
  private static final Symbol TARGET = new Symbol("target", "t");
  private static final Symbol Z = new Symbol("z", "z");
  private static final Symbol F = new Symbol("f", "f");
  private static final Symbol OUTER = new Symbol("outer", "∂L/∂f");
  private static final Symbol MIDDLE = new Symbol("middle", "∂f/∂z");
  private static final Symbol INNER = new Symbol("inner", "∂z/∂w_x");

  private final Map<Symbol, BigDecimal> numbers = new HashMap<>();
  private final List<DerivationLine> lines = new ArrayList<>();
  private final int digits;
  private final UnaryOperator<String> written;

  private GradientDerivation(LogisticSample sample, int digits, UnaryOperator<String> written) {
    this.digits = digits;
    this.written = written;
    numbers.put(X, sample.x());
    numbers.put(Y, sample.y());
    numbers.put(WX, sample.wx());
    numbers.put(WY, sample.wy());
    numbers.put(TARGET, sample.target());
  }

  /**
   * The lines z, f, ∂L/∂f, ∂f/∂z, ∂z/∂w_x and ∂L/∂w_x.
   *
   * @param digits how many significant digits are shown
   * @param written writes a decimal that has a point as a language does in LaTeX
   */
  public static List<DerivationLine> of(
      LogisticSample sample, int digits, UnaryOperator<String> written) {
    GradientDerivation derivation = new GradientDerivation(sample, digits, written);
    derivation.line(Z, sum(product(WX, X), product(WY, Y)));
    derivation.line(F, quotient(ONE, sum(ONE, exponential(negative(Z)))));
    derivation.line(OUTER, outer(sample.loss()));
    derivation.line(MIDDLE, product(F, complement(F)));
    derivation.line(INNER, X);
    derivation.line(new Symbol("gradient", "∂L/∂w_x"), product(OUTER, MIDDLE, INNER));
    return List.copyOf(derivation.lines);
  }

  /** Why the homework's g is not this gradient: three sentences, as keys. */
  public static List<Fault> whyHomeworkDiffers() {
    return List.of(
        Fault.of("derivation.nabla"),
        Fault.of("derivation.exponent"),
        Fault.of("derivation.factor"));
  }

  private static Term outer(LogisticSample.Loss loss) {
    return switch (loss) {
      case OUTPUT -> new Constant(BigDecimal.ONE);
      case SQUARED_ERROR -> difference(F, TARGET);
      case CROSS_ENTROPY -> quotient(difference(F, TARGET), product(F, complement(F)));
    };
  }

  private void line(Symbol left, Term term) {
    Scope scope = this::number;
    Optional<BigDecimal> value = value(term, scope);
    value.ifPresent(v -> numbers.put(left, v));
    lines.add(Derivation.line(left.latex(), term, scope, digits, written, value));
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
