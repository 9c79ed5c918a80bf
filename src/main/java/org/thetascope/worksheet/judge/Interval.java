package org.thetascope.worksheet.judge;

import java.math.BigDecimal;

/**
 * All numbers from one to another.
 *
 * @param low the least
 * @param high the greatest, not below the least
 */
public record Interval(BigDecimal low, BigDecimal high) {
  /** One number alone. */
  public static Interval of(BigDecimal number) {
    return new Interval(number, number);
  }

  /** The number of the interval that lies next to another. */
  BigDecimal nearest(BigDecimal number) {
    return number.max(low).min(high);
  }

  /** The least interval that holds this one and a number. */
  Interval with(BigDecimal number) {
    return new Interval(low.min(number), high.max(number));
  }
}
