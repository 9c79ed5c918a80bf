package org.thetascope.expression;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Decimals as people write them, rounded half to even on the decimal value. */
public final class Decimals {
  private Decimals() {}

  /** A value rounded to significant digits, such as 54.27 or 5.001e-9. */
  public static String text(BigDecimal value, int digits) {
    BigDecimal rounded = rounded(value, digits).stripTrailingZeros();
    int exponent = exponent(rounded);
    if (rounded.signum() == 0) {
      return "0";
    }
    if (exponent >= -4 && exponent < 10) {
      return rounded.toPlainString();
    }
    return mantissa(rounded).toPlainString() + "e" + exponent;
  }

  /** The same in LaTeX, such as 5.001\cdot 10^{-9}. */
  public static String latex(BigDecimal value, int digits) {
    String text = text(value, digits);
    int e = text.indexOf('e');
    if (e < 0) {
      return text;
    }
    return text.substring(0, e) + "\\cdot 10^{" + text.substring(e + 1) + "}";
  }

  /** A printed number in LaTeX with all the digits that it was printed with. */
  public static String printedLatex(BigDecimal value) {
    int exponent = exponent(value);
    if (value.scale() >= 0 && exponent >= -4) {
      return value.toPlainString();
    }
    return mantissa(value).toPlainString() + "\\cdot 10^{" + exponent + "}";
  }

  /** A value rounded to significant digits. */
  public static BigDecimal rounded(BigDecimal value, int digits) {
    return value.round(new MathContext(digits, RoundingMode.HALF_EVEN));
  }

  /** The n of m·10ⁿ with 1 ≤ |m| &lt; 10; 0 for zero. */
  public static int exponent(BigDecimal value) {
    return value.signum() == 0 ? 0 : value.precision() - value.scale() - 1;
  }

  /** The m of m·10ⁿ with 1 ≤ |m| &lt; 10. */
  public static BigDecimal mantissa(BigDecimal value) {
    return value.scaleByPowerOfTen(-exponent(value));
  }

  /** The decimal that a double is written as, shortest first: 0.1 is one tenth. */
  public static BigDecimal of(double value) {
    return new BigDecimal(Double.toString(value)).stripTrailingZeros();
  }
}
