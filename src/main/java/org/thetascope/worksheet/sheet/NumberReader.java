package org.thetascope.worksheet.sheet;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thetascope.parameter.FaultException;

/**
 * Reads a decimal as people write it: -4.999e-9, −2.5E−9 with the true minus, 5,499e-4 with a
 * decimal comma, 2.5×10^-9, 2.5·10⁻⁹, 10^-8.
 *
 * <p>What has two meanings is not guessed. 5^-9 and 5e^-9 may be a power of ten or a power of 5 or
 * e; 54,273 may be a decimal comma or a group of thousands, unless the number begins with 0 or has
 * an exponent.
 */
public final class NumberReader {
  private static final int MOST_DIGITS = 100;
  private static final int LARGEST_EXPONENT = 9999;
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final Pattern MINUS = Pattern.compile("[−–﹣－⁻]");
  private static final Pattern DECIMAL =
      Pattern.compile("([+-]?)(\\d+(?:[.,]\\d*)?|[.,]\\d+)(?:[eE]([+-]?\\d+))?");
  private static final Pattern POWER_OF_TEN =
      Pattern.compile(
          "([+-]?)(?:(\\d+(?:[.,]\\d*)?|[.,]\\d+)\\s*(?:[×·⋅*x]|\\\\times|\\\\cdot)\\s*)?"
              + "10(?:\\^\\{?([+-]?\\d+)}?|([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+))");
  private static final Pattern WHOLE = Pattern.compile("0*[1-9]\\d*[1-9](0+)");
  private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2},\\d{3}");

  private NumberReader() {}

  /**
   * The number that a text means.
   *
   * @param commas whether a comma is certainly a decimal one
   * @throws FaultException if it means none, or may mean two
   */
  public static PrintedNumber read(String text, boolean commas) {
    String trimmed = text.strip().replace("\u00a0", "");
    if (trimmed.isEmpty()) {
      throw new FaultException("fault.number.missing");
    }
    Matcher power = POWER_OF_TEN.matcher(plainMinus(trimmed, false));
    if (power.matches()) {
      String raised = power.group(4);
      String exponent = raised == null ? power.group(3) : lowered(raised);
      String mantissa = power.group(2) == null ? "1" : power.group(2);
      return number(trimmed, power.group(1), mantissa, exponent, commas);
    }
    Matcher decimal = DECIMAL.matcher(plainMinus(trimmed, true));
    if (!decimal.matches()) {
      String key = trimmed.contains("^") ? "fault.number.power" : "fault.number.unreadable";
      throw new FaultException(key, shortened(trimmed));
    }
    return number(trimmed, decimal.group(1), decimal.group(2), decimal.group(3), commas);
  }

  /** Whether a text is a number that nothing but a decimal comma makes one. */
  static boolean hasDecimalComma(String text) {
    if (!text.contains(",")) {
      return false;
    }
    try {
      read(text, false);
      return true;
    } catch (FaultException e) {
      return false;
    }
  }

  private static PrintedNumber number(
      String text, String sign, String mantissa, String exponent, boolean commas) {
    if (!commas && exponent == null && GROUPED.matcher(mantissa).matches()) {
      throw new FaultException("fault.number.comma", shortened(text), mantissa.replace(',', '.'));
    }
    if (mantissa.length() > MOST_DIGITS) {
      throw new FaultException("fault.number.digits", shortened(text), MOST_DIGITS);
    }
    int power = exponent == null ? 0 : bounded(text, exponent);
    BigDecimal value = new BigDecimal(sign + mantissa.replace(',', '.'));
    return new PrintedNumber(
        value.scaleByPowerOfTen(power), exponent == null ? zeros(mantissa) : 0);
  }

  /** How many zeros end a whole number that has at least two digits before them. */
  private static int zeros(String mantissa) {
    Matcher whole = WHOLE.matcher(mantissa);
    return whole.matches() ? whole.group(1).length() : 0;
  }

  private static int bounded(String text, String exponent) {
    String digits = exponent.replaceFirst("^([+-]?)0+(?=\\d)", "$1");
    boolean small = digits.length() <= 5;
    int power = small ? Integer.parseInt(digits) : 0;
    if (!small || Math.abs(power) > LARGEST_EXPONENT) {
      throw new FaultException("fault.number.exponent", shortened(text), LARGEST_EXPONENT);
    }
    return power;
  }

  /** The signs that mean minus as "-", but a raised one only where it stands for no power. */
  private static String plainMinus(String text, boolean raised) {
    if (text.chars().allMatch(c -> c < 128)) {
      return text;
    }
    String plain = MINUS.matcher(text).replaceAll(m -> m.group().equals("⁻") ? "⁻" : "-");
    return raised ? plain.replace('⁻', '-') : plain;
  }

  private static String lowered(String raised) {
    StringBuilder lowered = new StringBuilder();
    for (char c : raised.toCharArray()) {
      int digit = SUPERSCRIPTS.indexOf(c);
      lowered.append(digit >= 0 ? String.valueOf(digit) : c == '⁻' ? "-" : "");
    }
    return lowered.toString();
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
