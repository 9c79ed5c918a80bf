package org.thetascope.expression;

import java.math.BigDecimal;

/** What the letters of a formula stand for. */
@FunctionalInterface
public interface Scope {
  /**
   * The number of a letter.
   *
   * @throws ArithmeticException if it has none
   */
  BigDecimal value(Symbol symbol);
}
