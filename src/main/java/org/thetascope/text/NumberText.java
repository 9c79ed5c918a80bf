package org.thetascope.text;

import java.math.BigDecimal;

/**
 * Numbers as people write them: 0.1, 1e-8, 100000; every digit that tells the double from others.
 */
public final class NumberText {
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private NumberText() {}

  /** The shortest usual decimal that reads back as the same double. */
  public static String exact(double value) {
    if (!Double.isFinite(value)) {
      return Double.isNaN(value) ? "NaN" : value > 0 ? "∞" : "-∞";
    }
    if (value == 0) {
      return "0";
    }
    BigDecimal decimal = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    int exponent = decimal.precision() - decimal.scale() - 1;
    if (exponent >= -4 && exponent < 10) {
      return decimal.toPlainString();
    }
    return decimal.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
  }

  /** A value rounded to a number of significant digits, in the form of {@link #exact}. */
  public static String rounded(double value, int digits) {
    if (!Double.isFinite(value) || value == 0) {
      return exact(value);
    }
    return exact(
        new BigDecimal(value)
            .round(new java.math.MathContext(digits, java.math.RoundingMode.HALF_EVEN))
            .doubleValue());
  }

  /** A whole number with thin spaces between groups of three digits, from five digits on. */
  public static String grouped(long value) {
    String digits = Long.toString(Math.abs(value));
    if (digits.length() < 5) {
      return Long.toString(value);
    }
    return (value < 0 ? "-" : "") + digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u2009");
  }

  /** 10 with the exponent raised, such as 10⁻³. */
  public static String powerOfTen(long exponent) {
    StringBuilder text = new StringBuilder("10");
    if (exponent < 0) {
      text.append('⁻');
    }
    Long.toString(Math.abs(exponent))
        .chars()
        .forEach(digit -> text.append(SUPERSCRIPTS.charAt(digit - '0')));
    return text.toString();
  }
}
