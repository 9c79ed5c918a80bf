package org.thetascope.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Builds formulas as people write them: without + 0, · 1 and 2 · ½, and with signs in front. */
final class Simplifier {
  static final Term ZERO = new Constant(BigDecimal.ZERO);

  private Simplifier() {}

  static boolean isZero(Term term) {
    return term instanceof Constant constant && constant.value().signum() == 0;
  }

  static Term plus(Term a, Term b) {
    if (isZero(a)) {
      return b;
    }
    if (isZero(b)) {
      return a;
    }
    if (a instanceof Constant x && b instanceof Constant y) {
      return new Constant(x.value().add(y.value()));
    }
    return is(b, Operator.NEGATIVE)
        ? Terms.difference(a, ((Operation) b).operand(0))
        : Terms.sum(a, b);
  }

  static Term negative(Term a) {
    if (a instanceof Constant constant) {
      return new Constant(constant.value().negate());
    }
    return is(a, Operator.NEGATIVE) ? ((Operation) a).operand(0) : Terms.negative(a);
  }

  static Term minus(Term a, Term b) {
    return isZero(b) ? a : plus(a, negative(b));
  }

  static Term over(Term a, Term b) {
    if (isZero(a) || b.equals(Terms.ONE)) {
      return a;
    }
    return is(a, Operator.NEGATIVE)
        ? Terms.negative(Terms.quotient(((Operation) a).operand(0), b))
        : Terms.quotient(a, b);
  }

  static Term power(Term base, BigDecimal exponent) {
    if (exponent.signum() == 0) {
      return Terms.ONE;
    }
    return exponent.compareTo(BigDecimal.ONE) == 0
        ? base
        : Terms.power(base, new Constant(exponent));
  }

  /** The product, numbers in front. */
  static Term times(Term... factors) {
    Coefficient coefficient = new Coefficient();
    List<Term> others = new ArrayList<>();
    for (Term factor : factors) {
      collect(factor, coefficient, others);
    }
    if (coefficient.numerator.signum() == 0) {
      return ZERO;
    }
    boolean negative = coefficient.numerator.signum() < 0;
    coefficient.numerator = coefficient.numerator.abs();
    coefficient.reduce();
    if (!coefficient.isOne() || others.isEmpty()) {
      others.add(0, coefficient.term());
    }
    Term product =
        others.size() == 1 ? others.get(0) : new Operation(Operator.PRODUCT, List.copyOf(others));
    return negative ? negative(product) : product;
  }

  private static void collect(Term factor, Coefficient coefficient, List<Term> others) {
    if (factor instanceof Constant constant) {
      coefficient.numerator = coefficient.numerator.multiply(constant.value());
    } else if (is(factor, Operator.PRODUCT)) {
      for (Term part : ((Operation) factor).operands()) {
        collect(part, coefficient, others);
      }
    } else if (is(factor, Operator.NEGATIVE)) {
      coefficient.numerator = coefficient.numerator.negate();
      collect(((Operation) factor).operand(0), coefficient, others);
    } else if (isFraction(factor)) {
      Operation fraction = (Operation) factor;
      coefficient.numerator =
          coefficient.numerator.multiply(((Constant) fraction.operand(0)).value());
      coefficient.denominator =
          coefficient.denominator.multiply(((Constant) fraction.operand(1)).value());
    } else {
      others.add(factor);
    }
  }

  private static boolean isFraction(Term term) {
    return is(term, Operator.QUOTIENT)
        && ((Operation) term).operand(0) instanceof Constant
        && ((Operation) term).operand(1) instanceof Constant denominator
        && denominator.value().signum() > 0;
  }

  static boolean is(Term term, Operator operator) {
    return term instanceof Operation operation && operation.operator() == operator;
  }

  /** The number before a product. */
  private static final class Coefficient {
    private BigDecimal numerator = BigDecimal.ONE;
    private BigDecimal denominator = BigDecimal.ONE;

    private void reduce() {
      if (numerator.remainder(denominator).signum() == 0) {
        numerator = numerator.divide(denominator);
        denominator = BigDecimal.ONE;
      } else if (denominator.remainder(numerator).signum() == 0) {
        denominator = denominator.divide(numerator);
        numerator = BigDecimal.ONE;
      }
    }

    private boolean isOne() {
      return numerator.compareTo(denominator) == 0;
    }

    private Term term() {
      Term above = new Constant(numerator);
      return denominator.compareTo(BigDecimal.ONE) == 0
          ? above
          : Terms.quotient(above, new Constant(denominator));
    }
  }
}
