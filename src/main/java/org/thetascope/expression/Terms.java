package org.thetascope.expression;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Short names for building formulas. */
public final class Terms {
  /** The number 1. */
  public static final Term ONE = new Constant(BigDecimal.ONE);

  /** The ratio of a circle's circumference to its diameter. */
  public static final Symbol PI = new Symbol("π", "π");

  /** The base of the natural logarithm. */
  public static final Symbol E = new Symbol("e", "e");

  /** The numbers of {@link #PI} and {@link #E}, to 75 digits. */
  public static final Map<Symbol, BigDecimal> NUMBERS =
      Map.of(
          PI,
          new BigDecimal(
              "3.14159265358979323846264338327950288419716939937510582097494459230781640628"),
          E,
          new BigDecimal(
              "2.71828182845904523536028747135266249775724709369995957496696762772407663035"));

  private Terms() {}

  /** A number, as a decimal. */
  public static Term number(double value) {
    return new Constant(Decimals.of(value));
  }

  /** An operator with one operand. */
  public static Term apply(Operator operator, Term a) {
    return new Operation(operator, List.of(a));
  }

  /** a². */
  public static Term square(Term a) {
    return power(a, number(2));
  }

  /** a + b + …; 0 where there is none. */
  public static Term sum(List<Term> terms) {
    return terms.stream().reduce(Terms::sum).orElse(number(0));
  }

  /** a + b. */
  public static Term sum(Term a, Term b) {
    return new Operation(Operator.SUM, List.of(a, b));
  }

  /** a − b. */
  public static Term difference(Term a, Term b) {
    return new Operation(Operator.DIFFERENCE, List.of(a, b));
  }

  /** a · b · …. */
  public static Term product(Term... factors) {
    return new Operation(Operator.PRODUCT, List.of(factors));
  }

  /** a / b. */
  public static Term quotient(Term a, Term b) {
    return new Operation(Operator.QUOTIENT, List.of(a, b));
  }

  /** −a. */
  public static Term negative(Term a) {
    return new Operation(Operator.NEGATIVE, List.of(a));
  }

  /** √a. */
  public static Term root(Term a) {
    return new Operation(Operator.ROOT, List.of(a));
  }

  /** eᵃ. */
  public static Term exponential(Term a) {
    return new Operation(Operator.EXPONENTIAL, List.of(a));
  }

  /** aᵇ. */
  public static Term power(Term a, Term b) {
    return new Operation(Operator.POWER, List.of(a, b));
  }

  /** 1 − a. */
  public static Term complement(Term a) {
    return difference(ONE, a);
  }
}
