package org.thetascope.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

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
    BigDecimal decimal = shortest(value).stripTrailingZeros();
    int exponent = decimal.precision() - decimal.scale() - 1;
    if (exponent >= -4 && exponent < 10) {
      return decimal.toPlainString();
    }
    return decimal.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
  }

  /**
   * The decimal nearest to a double among the shortest that read back as it; Double.toString finds
   * another one at times, before Java 19.
   */
  private static BigDecimal shortest(double value) {
    for (int digits = 15; digits < 17; digits++) {
      BigDecimal rounded = significant(value, digits);
      if (rounded.doubleValue() == value) {
        return rounded;
      }
    }
    return significant(value, 17);
  }

  private static BigDecimal significant(double value, int digits) {
    return new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
  }

  /** A value rounded to a number of significant digits, in the form of {@link #exact}. */
  public static String rounded(double value, int digits) {
    if (!Double.isFinite(value) || value == 0) {
      return exact(value);
    }
    return exact(significant(value, digits).doubleValue());
  }

  /** A value rounded to significant digits, large and small ones with a raised power of ten. */
  public static String reading(double value, int digits) {
    if (!Double.isFinite(value) || value == 0) {
      return exact(value).replace('-', '−');
    }
    BigDecimal rounded = significant(value, digits).stripTrailingZeros();
    int exponent = rounded.precision() - rounded.scale() - 1;
    if (exponent >= -4 && exponent < 7) {
      return rounded.toPlainString().replace('-', '−');
    }
    String mantissa = rounded.movePointLeft(exponent).stripTrailingZeros().toPlainString();
    return mantissa.replace('-', '−') + "·" + powerOfTen(exponent);
  }

  /** A whole number with thin spaces between groups of three digits, from five digits on. */
  public static String grouped(long value) {
    String digits = Long.toString(Math.abs(value));
    if (digits.length() < 5) {
      return Long.toString(value);
    }
    return (value < 0 ? "-" : "") + digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u2009");
  }

  /** 10 to a power, rounded to a number of significant digits, such as 1.5·10⁻⁷. */
  public static String tenTo(double log10, int digits) {
    if (log10 == Double.NEGATIVE_INFINITY) {
      return "0";
    }
    if (Math.abs(log10) < 300) {
      return reading(Math.pow(10, log10), digits);
    }
    // beyond a double's range: the mantissa alone is one
    long decade = (long) Math.floor(log10);
    return reading(Math.pow(10, log10 - decade), digits) + "·" + powerOfTen(decade);
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
