package org.thetascope.text;

import java.util.regex.Pattern;
import org.thetascope.parameter.FaultException;
import org.thetascope.parameter.Parameter;

/** Reads a number as people type it: 1e-8, 1E-8, 0.1 or 0,1; nothing else is evaluated. */
public final class NumberInput {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+([.,]\\d*)?|[.,]\\d+)([eE][+-]?\\d{1,6})?");

  private NumberInput() {}

  /**
   * The value typed for a parameter.
   *
   * @throws FaultException if it is no number, or none that is allowed
   */
  public static double parse(String typed, Parameter parameter) {
    String text = typed.strip().replace('−', '-');
    if (text.isEmpty()) {
      throw new FaultException("fault.noNumber", parameter.symbol(), parameter.range());
    }
    if (!NUMBER.matcher(text).matches()) {
      throw new FaultException(
          "fault.notNumber", parameter.symbol(), shortened(text), parameter.range());
    }
    double value = Double.parseDouble(text.replace(',', '.'));
    if (Double.isInfinite(value)) {
      throw new FaultException(
          "fault.notFinite", parameter.symbol(), shortened(text), parameter.range());
    }
    return parameter.checked(value);
  }

  private static String shortened(String text) {
    return text.length() <= 30 ? text : text.substring(0, 29) + "…";
  }
}
