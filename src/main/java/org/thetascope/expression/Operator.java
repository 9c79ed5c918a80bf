package org.thetascope.expression;

/** What an {@link Operation} does with its operands. */
public enum Operator {
  /** a + b. */
  SUM,
  /** a − b. */
  DIFFERENCE,
  /** a · b · …, of two or more. */
  PRODUCT,
  /** a / b. */
  QUOTIENT,
  /** −a. */
  NEGATIVE,
  /** √a. */
  ROOT,
  /** eᵃ. */
  EXPONENTIAL,
  /** aᵇ with a whole b ≥ 0. */
  POWER
}
