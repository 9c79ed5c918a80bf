package org.thetascope.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as people write them in a language: 0.1, 1e-8, 100000; every digit that tells the double
 * from others. What another program reads is written with a point in every language, by {@link
 * #PLAIN}.
 *
 * @param decimalSign stands between the whole part and the fraction: a point or a comma
 */
public record NumberText(String decimalSign) {
  /** With a point: for files, which are the same everywhere. */
  public static final NumberText PLAIN = new NumberText(".");

  /** From here on a double does not hold the digits of a power's mantissa beside its exponent. */
  private static final double LONG_EXPONENT = 1e12;

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** The shortest usual decimal that reads back as the same double. */
  public String exact(double value) {
    if (!Double.isFinite(value)) {
      return Double.isNaN(value) ? "NaN" : value > 0 ? "∞" : "-∞";
    }
    if (value == 0) {
      return "0";
    }
    return exact(shortest(value).stripTrailingZeros());
  }

  /** A decimal with all the digits that it carries, zeros at its end included. */
  public String exact(BigDecimal value) {
    int exponent = value.precision() - value.scale() - 1;
    if (value.signum() == 0 || exponent >= -4 && exponent < 10) {
      return written(value.toPlainString());
    }
    return written(value.scaleByPowerOfTen(-exponent).toPlainString()) + "e" + exponent;
  }

  /** A decimal that was written with a point. */
  public String written(String plain) {
    return plain.replace(".", decimalSign);
  }

  /** A decimal that was written with a point, for the mathematical mode of TeX. */
  public String latex(String plain) {
    // a bare comma would be set as in a list, with a gap after it
    return plain.replace(".", decimalSign.equals(",") ? "{,}" : decimalSign);
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
  public String rounded(double value, int digits) {
    if (!Double.isFinite(value) || value == 0) {
      return exact(value);
    }
    return exact(significant(value, digits).doubleValue());
  }

  /** A value rounded to significant digits, large and small ones with a raised power of ten. */
  public String reading(double value, int digits) {
    if (!Double.isFinite(value) || value == 0) {
      return exact(value).replace('-', '−');
    }
    BigDecimal rounded = significant(value, digits).stripTrailingZeros();
    int exponent = rounded.precision() - rounded.scale() - 1;
    if (exponent >= -4 && exponent < 7) {
      return written(rounded.toPlainString()).replace('-', '−');
    }
    String mantissa = rounded.movePointLeft(exponent).stripTrailingZeros().toPlainString();
    return written(mantissa).replace('-', '−') + "·" + powerOfTen(exponent);
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
  public String tenTo(double log10, int digits) {
    if (log10 == Double.NEGATIVE_INFINITY) {
      return "0";
    }
    if (Math.abs(log10) < 300) {
      return reading(Math.pow(10, log10), digits);
    }
    if (Math.abs(log10) >= LONG_EXPONENT) {
      return power(log10);
    }
    // beyond a double's range: the mantissa alone is one
    long decade = (long) Math.floor(log10);
    return reading(Math.pow(10, log10 - decade), digits) + "·" + powerOfTen(decade);
  }

  /** 10 to a whole power, such as 10⁻³, or 10^(−4.3·10⁹⁸) where that is shorter. */
  public String power(double exponent) {
    return Math.abs(exponent) < LONG_EXPONENT
        ? powerOfTen((long) exponent)
        : "10^(" + reading(exponent, 3) + ")";
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
