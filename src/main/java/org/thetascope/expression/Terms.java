package org.thetascope.expression;

import java.math.BigDecimal;
import java.util.List;

/** Short names for building formulas. */
public final class Terms {
  /** The number 1. */
  public static final Term ONE = new Constant(BigDecimal.ONE);

  private Terms() {}

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
