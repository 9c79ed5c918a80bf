package org.thetascope.expression;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

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
    return numbers(symbol -> written.apply(Decimals.latex(scope.value(symbol), digits)), written);
  }

  /**
   * With a number of one's own in place of each letter.
   *
   * @param number the LaTeX of a letter's number
   * @param written writes a decimal that has a point as a language does
   */
  public static Typesetter numbers(Function<Symbol, String> number, UnaryOperator<String> written) {
    return new Typesetter(number, written, " \\cdot ");
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
      case SUM, DIFFERENCE -> sum(operation);
      case PRODUCT -> product(operation);
      case QUOTIENT -> quotient(operation);
      case NEGATIVE -> "-" + subtrahend(first);
      case ROOT -> "\\sqrt{" + typeset(first) + "}";
      case EXPONENTIAL -> "e^{" + typeset(first) + "}";
      case POWER -> power(operation);
      case ABS -> "\\left|" + typeset(first) + "\\right|";
      default -> name(operation.operator()) + bracketed(list(operation.operands()));
    };
  }

  private static String name(Operator operator) {
    return switch (operator) {
      case SIGMOID -> "\\sigma";
      case LOG10 -> "\\log_{10}";
      case ASIN -> "\\arcsin";
      case ACOS -> "\\arccos";
      case ATAN -> "\\arctan";
      case LEAKY_RELU -> "\\operatorname{leaky\\ ReLU}";
      case RELU, SOFTPLUS, SIGN -> "\\operatorname{" + operator.functionName().orElseThrow() + "}";
      default -> "\\" + operator.functionName().orElseThrow();
    };
  }

  private String list(List<Term> terms) {
    return terms.stream().map(this::typeset).collect(Collectors.joining(",\\; "));
  }

  /** Long sums are deep on the left, so that part is gone through and not called. */
  private String sum(Operation operation) {
    Deque<Operation> sums = new ArrayDeque<>();
    Term first = operation;
    while (isSum(first)) {
      sums.push((Operation) first);
      first = sums.peek().operand(0);
    }
    StringBuilder text = new StringBuilder(typeset(first));
    for (Operation one : sums) {
      Term second = one.operand(1);
      if (one.operator() == Operator.SUM) {
        text.append(" + ").append(summand(second));
      } else {
        text.append(" - ").append(subtrahend(second));
      }
    }
    return text.toString();
  }

  /** The same with products. */
  private String product(Operation operation) {
    Deque<Operation> products = new ArrayDeque<>();
    Term first = operation;
    while (is(first, Operator.PRODUCT)) {
      products.push((Operation) first);
      first = products.peek().operand(0);
    }
    StringBuilder text =
        new StringBuilder(isSum(first) ? bracketed(typeset(first)) : typeset(first));
    for (Operation one : products) {
      for (Term operand : one.operands().subList(1, one.operands().size())) {
        factor(operand, text);
      }
    }
    return text.toString();
  }

  /** The same with quotients of quotients. */
  private String quotient(Operation operation) {
    StringBuilder text = new StringBuilder();
    Deque<Term> divisors = new ArrayDeque<>();
    Term first = operation;
    while (is(first, Operator.QUOTIENT)) {
      text.append("\\frac{");
      divisors.push(((Operation) first).operand(1));
      first = ((Operation) first).operand(0);
    }
    text.append(typeset(first));
    divisors.forEach(divisor -> text.append("}{").append(typeset(divisor)).append('}'));
    return text.toString();
  }

  /** Powers of powers are deep on the right. */
  private String power(Operation operation) {
    StringBuilder text = new StringBuilder();
    int open = 0;
    Term exponent = operation;
    while (is(exponent, Operator.POWER)) {
      text.append(base(((Operation) exponent).operand(0))).append("^{");
      exponent = ((Operation) exponent).operand(1);
      open++;
      if (is(exponent, Operator.NEGATIVE)
          && is(((Operation) exponent).operand(0), Operator.POWER)) {
        text.append('-');
        exponent = ((Operation) exponent).operand(0);
      }
    }
    return text.append(typeset(exponent)).append("}".repeat(open)).toString();
  }

  private void factor(Term operand, StringBuilder text) {
    String factor = isSum(operand) ? bracketed(typeset(operand)) : typeset(operand);
    if (is(operand, Operator.PRODUCT)) {
      text.append(times).append(bracketed(factor));
    } else {
      text.append(reads(text, factor) ? times : " \\cdot ").append(guarded(factor));
    }
  }

  /** Whether factors side by side read as a product: two numbers, or 2 and ½, would not. */
  private static boolean reads(CharSequence before, String factor) {
    boolean number = Character.isDigit(before.charAt(before.length() - 1));
    return !Character.isDigit(factor.charAt(0)) && !(number && factor.startsWith("\\frac"));
  }

  private String summand(Term term) {
    return guarded(typeset(term));
  }

  private String subtrahend(Term term) {
    return isSum(term) ? bracketed(typeset(term)) : guarded(typeset(term));
  }

  private String base(Term term) {
    String text = typeset(term);
    boolean enclosed = !(term instanceof Operation) || is(term, Operator.ABS);
    boolean bare = enclosed && !text.contains("\\cdot") && !text.startsWith("-");
    return bare ? text : bracketed(text);
  }

  private static boolean isSum(Term term) {
    return is(term, Operator.SUM) || is(term, Operator.DIFFERENCE);
  }

  private static boolean is(Term term, Operator operator) {
    return term instanceof Operation operation && operation.operator() == operator;
  }

  /** Brackets around what begins with a minus, as it follows another sign. */
  private static String guarded(String text) {
    return text.startsWith("-") ? bracketed(text) : text;
  }

  private static String bracketed(String text) {
    return "\\left(" + text + "\\right)";
  }
}
