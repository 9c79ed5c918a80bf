package org.thetascope.worksheet.sheet;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A number as it stands on a sheet; its digits say how it was rounded.
 *
 * @param value the number, with the scale at which it was printed: 5.001e-9 has scale 12
 * @param zeros how many zeros at its end may only hold the place of digits: one of 1230, none of
 *     1.230e3
 */
public record PrintedNumber(BigDecimal value, int zeros) {
  /** Numbers of very different sizes must not be written out digit by digit. */
  private static final MathContext WIDE = new MathContext(200);

  private static final int FINEST = 12;
  private static final int MILLIONTH = 6;
  private static final int SHORT = 5;

  /** A number all of whose digits count. */
  public PrintedNumber(BigDecimal value) {
    this(value, 0);
  }

  /** u: one unit of the last printed digit, but at least 10⁻¹² of the number. */
  public BigDecimal unit() {
    return BigDecimal.ONE.scaleByPowerOfTen(-value.scale()).max(part(FINEST));
  }

  /** The same for a whole number's last digit that is not 0, where zeros follow it. */
  public BigDecimal coarseUnit() {
    return unit().max(BigDecimal.ONE.scaleByPowerOfTen(zeros - value.scale()));
  }

  /** w: how far rounding and cutting may lead away, u or 10⁻⁶ of the number. */
  public BigDecimal slack() {
    return unit().max(part(MILLIONTH));
  }

  /** Whether its digits are few: u is more than 10⁻⁵ of it. */
  public boolean isShort() {
    return unit().compareTo(part(SHORT)) > 0;
  }

  private BigDecimal part(int tenths) {
    return value.abs().scaleByPowerOfTen(-tenths);
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
    return new PrintedNumber(value.negate(), zeros);
  }
}
