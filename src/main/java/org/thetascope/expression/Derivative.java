package org.thetascope.expression;

import static org.thetascope.expression.Simplifier.ZERO;
import static org.thetascope.expression.Simplifier.isZero;
import static org.thetascope.expression.Simplifier.minus;
import static org.thetascope.expression.Simplifier.negative;
import static org.thetascope.expression.Simplifier.over;
import static org.thetascope.expression.Simplifier.plus;
import static org.thetascope.expression.Simplifier.times;
import static org.thetascope.expression.Terms.apply;

import java.math.BigDecimal;
import java.util.List;

/**
 * The derivative of a formula as a formula, to be read and to be computed with any number of
 * digits. {@link Tape} is far quicker where doubles are enough.
 */
public final class Derivative {
  private static final Term TWO = new Constant(BigDecimal.valueOf(2));

  private final Symbol variable;

  private Derivative(Symbol variable) {
    this.variable = variable;
  }

  /** ∂term/∂variable; other letters are constants. */
  public static Term of(Term term, Symbol variable) {
    return new Derivative(variable).of(term);
  }

  /** The product of two formulas as people write it, without 1s and 0s. */
  public static Term product(Term a, Term b) {
    return times(a, b);
  }

  private Term of(Term term) {
    if (!(term instanceof Operation operation)) {
      return term.equals(variable) ? Terms.ONE : ZERO;
    }
    Term a = operation.operand(0);
    if (operation.operands().size() == 1) {
      Term inner = of(a);
      return isZero(inner) ? ZERO : times(outer(operation.operator(), a, term), inner);
    }
    Term b = operation.operand(1);
    return switch (operation.operator()) {
      case SUM -> plus(of(a), of(b));
      case DIFFERENCE -> minus(of(a), of(b));
      case PRODUCT -> product(operation.operands());
      case QUOTIENT -> quotient(a, b);
      case POWER -> power(a, b);
      default -> extreme(operation);
    };
  }

  private Term product(List<Term> factors) {
    Term sum = ZERO;
    for (int i = 0; i < factors.size(); i++) {
      Term inner = of(factors.get(i));
      if (!isZero(inner)) {
        Term[] changed = factors.toArray(Term[]::new);
        changed[i] = inner;
        sum = plus(sum, times(changed));
      }
    }
    return sum;
  }

  private Term quotient(Term a, Term b) {
    Term above = of(a);
    Term below = of(b);
    return isZero(below)
        ? over(above, b)
        : over(minus(times(above, b), times(a, below)), Terms.square(b));
  }

  private Term power(Term a, Term b) {
    Term byBase = of(a);
    Term byExponent = of(b);
    Term sum = ZERO;
    if (!isZero(byBase)) {
      Term lower =
          b instanceof Constant n
              ? Simplifier.power(a, n.value().subtract(BigDecimal.ONE))
              : Terms.power(a, minus(b, Terms.ONE));
      sum = times(b, lower, byBase);
    }
    return isZero(byExponent)
        ? sum
        : plus(sum, times(Terms.power(a, b), apply(Operator.LN, a), byExponent));
  }

  /** Of min and max, the slope of what is chosen; of equals the first. */
  private Term extreme(Operation operation) {
    List<Term> operands = operation.operands();
    Operator operator = operation.operator();
    Term chosen = operands.get(0);
    Term slope = of(chosen);
    for (Term other : operands.subList(1, operands.size())) {
      boolean least = operator == Operator.MIN;
      Term ahead = least ? Terms.difference(other, chosen) : Terms.difference(chosen, other);
      Term stays =
          new Operation(
              Operator.MIN, List.of(Terms.sum(apply(Operator.SIGN, ahead), Terms.ONE), Terms.ONE));
      slope = plus(times(stays, slope), times(Terms.complement(stays), of(other)));
      chosen = new Operation(operator, List.of(chosen, other));
    }
    return slope;
  }

  /** The derivative of a function of one number by that number. */
  private static Term outer(Operator operator, Term a, Term whole) {
    return switch (operator) {
      case NEGATIVE -> new Constant(BigDecimal.ONE.negate());
      case ROOT -> over(Terms.ONE, times(TWO, whole));
      case EXPONENTIAL -> whole;
      case LN -> over(Terms.ONE, a);
      case LOG10 -> over(Terms.ONE, times(a, apply(Operator.LN, Terms.number(10))));
      case ABS -> apply(Operator.SIGN, a);
      case SIN -> apply(Operator.COS, a);
      case COS -> negative(apply(Operator.SIN, a));
      case TAN -> over(Terms.ONE, Terms.square(apply(Operator.COS, a)));
      case SINH -> apply(Operator.COSH, a);
      case COSH -> apply(Operator.SINH, a);
      case TANH -> over(Terms.ONE, Terms.square(apply(Operator.COSH, a)));
      case ASIN -> over(Terms.ONE, circle(a));
      case ACOS -> negative(over(Terms.ONE, circle(a)));
      case ATAN -> over(Terms.ONE, Terms.sum(Terms.ONE, Terms.square(a)));
      // σ(−a) is 1 − σ(a) without its cancellation
      case SIGMOID -> times(whole, apply(Operator.SIGMOID, negative(a)));
      case RELU -> new Operation(Operator.MAX, List.of(apply(Operator.SIGN, a), ZERO));
      case LEAKY_RELU ->
          plus(
              Terms.number(Curves.LEAK),
              times(
                  Terms.complement(Terms.number(Curves.LEAK)),
                  new Operation(Operator.MAX, List.of(apply(Operator.SIGN, a), ZERO))));
      case SOFTPLUS -> apply(Operator.SIGMOID, a);
      case SIGN -> ZERO;
      default -> throw new IllegalArgumentException(operator.name());
    };
  }

  private static Term circle(Term a) {
    return Terms.root(Terms.complement(Terms.square(a)));
  }
}
