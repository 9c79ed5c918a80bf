package org.thetascope.expression;

import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Writes formulas in LaTeX, with letters or with numbers put in. */
public final class Typesetter {
  private final Function<Symbol, String> letter;
  private final UnaryOperator<String> written;
  private final String times;

  private Typesetter(Function<Symbol, String> letter, UnaryOperator<String> written, String times) {
    this.letter = letter;
    this.written = written;
    this.times = times;
  }

  /**
   * With the letters themselves.
   *
   * @param written writes a decimal that has a point as a language does
   */
  public static Typesetter letters(UnaryOperator<String> written) {
    return new Typesetter(Symbol::latex, written, "\\, ");
  }

  /**
   * With numbers in place of the letters, rounded to significant digits.
   *
   * @param written as above
   */
  public static Typesetter numbers(Scope scope, int digits, UnaryOperator<String> written) {
    return new Typesetter(
        symbol -> written.apply(Decimals.latex(scope.value(symbol), digits)), written, " \\cdot ");
  }

  /** The formula. */
  public String typeset(Term term) {
    if (term instanceof Constant constant) {
      int digits = Math.max(1, constant.value().precision());
      return written.apply(Decimals.latex(constant.value(), digits));
    }
    if (term instanceof Symbol symbol) {
      return letter.apply(symbol);
    }
    Operation operation = (Operation) term;
    Term first = operation.operand(0);
    return switch (operation.operator()) {
      case SUM -> typeset(first) + " + " + summand(operation.operand(1));
      case DIFFERENCE -> typeset(first) + " - " + subtrahend(operation.operand(1));
      case PRODUCT -> product(operation);
      case QUOTIENT -> "\\frac{" + typeset(first) + "}{" + typeset(operation.operand(1)) + "}";
      case NEGATIVE -> "-" + subtrahend(first);
      case ROOT -> "\\sqrt{" + typeset(first) + "}";
      case EXPONENTIAL -> "e^{" + typeset(first) + "}";
      case POWER -> base(first) + "^{" + typeset(operation.operand(1)) + "}";
    };
  }

  private String product(Operation operation) {
    StringBuilder text = new StringBuilder();
    for (Term operand : operation.operands()) {
      String factor = isSum(operand) ? bracketed(typeset(operand)) : typeset(operand);
      if (text.length() > 0) {
        text.append(times).append(guarded(factor));
      } else {
        text.append(factor);
      }
    }
    return text.toString();
  }

  private String summand(Term term) {
    return guarded(typeset(term));
  }

  private String subtrahend(Term term) {
    return isSum(term) ? bracketed(typeset(term)) : guarded(typeset(term));
  }

  private String base(Term term) {
    String text = typeset(term);
    boolean bare = term instanceof Symbol && !text.contains("\\cdot") && !text.startsWith("-");
    return bare ? text : bracketed(text);
  }

  private static boolean isSum(Term term) {
    return term instanceof Operation operation
        && (operation.operator() == Operator.SUM || operation.operator() == Operator.DIFFERENCE);
  }

  /** Brackets around what begins with a minus, as it follows another sign. */
  private static String guarded(String text) {
    return text.startsWith("-") ? bracketed(text) : text;
  }

  private static String bracketed(String text) {
    return "\\left(" + text + "\\right)";
  }
}
