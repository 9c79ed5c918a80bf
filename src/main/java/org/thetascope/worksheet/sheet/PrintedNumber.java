package org.thetascope.worksheet.sheet;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A number as it stands on a sheet; its digits say how it was rounded.
 *
 * @param value the number, with the scale at which it was printed: 5.001e-9 has scale 12
 */
public record PrintedNumber(BigDecimal value) {
  /** Numbers of very different sizes must not be written out digit by digit. */
  private static final MathContext WIDE = new MathContext(200);

  /** One unit of the last printed digit. */
  public BigDecimal unit() {
    return BigDecimal.ONE.scaleByPowerOfTen(-value.scale());
  }

  /** How many digits are printed, not counting zeros in front; 0 for zero. */
  public int digits() {
    return value.signum() == 0 ? 0 : value.precision();
  }

  /** Whether another number is within half a unit of the last printed digit. */
  public boolean withinHalf(BigDecimal other) {
    BigDecimal twice = distance(other).multiply(BigDecimal.valueOf(2));
    return twice.compareTo(unit()) <= 0;
  }

  /** Whether another number is within one unit of the last printed digit. */
  public boolean within(BigDecimal other) {
    return distance(other).compareTo(unit()) <= 0;
  }

  /** How far away another number is, to more digits than either has. */
  public BigDecimal distance(BigDecimal other) {
    return value.subtract(other, WIDE).abs();
  }

  /** The number with the other sign. */
  public PrintedNumber negated() {
    return new PrintedNumber(value.negate());
  }
}
