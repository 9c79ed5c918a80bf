package org.thetascope.parameter;

/**
 * One number that can be set.
 *
 * @param id the name in JSON, CSV and the resource bundle
 * @param symbol the sign in formulas, such as ε
 * @param range what is allowed
 * @param low the slider's lower end, inside the range
 * @param high the slider's upper end, inside the range
 * @param scale how the slider is spread
 * @param fallback the value where none is named
 * @param whole whether only whole numbers are allowed
 * @param since the first version of the scenario file that knows it
 */
public record Parameter(
    String id,
    String symbol,
    Range range,
    double low,
    double high,
    Scale scale,
    double fallback,
    boolean whole,
    int since)
    implements Field {

  /** A number that every version of the scenario file knows. */
  public Parameter(
      String id,
      String symbol,
      Range range,
      double low,
      double high,
      Scale scale,
      double fallback,
      boolean whole) {
    this(id, symbol, range, low, high, scale, fallback, whole, 1);
  }

  /** A real number of any size with a linear slider. */
  public static Parameter real(String id, String symbol, double low, double high, double fallback) {
    return new Parameter(id, symbol, Range.FINITE, low, high, Scale.LINEAR, fallback, false);
  }

  /** A whole number with a linear slider over its whole range. */
  public static Parameter whole(String id, String symbol, int low, int high, int fallback) {
    return new Parameter(
        id, symbol, Range.closed(low, high), low, high, Scale.LINEAR, fallback, true);
  }

  /** A positive number with a logarithmic slider. */
  public static Parameter logarithmic(
      String id, String symbol, Range range, double low, double high, double fallback) {
    return new Parameter(id, symbol, range, low, high, Scale.LOGARITHMIC, fallback, false);
  }

  /** A decay in [0, 1) with a slider that is spread near 1. */
  public static Parameter decay(String id, String symbol, double fallback) {
    return new Parameter(
        id, symbol, Range.below(0, 1), 0.5, 0.9999, Scale.NEAR_ONE, fallback, false);
  }

  /** The same with another range. */
  public Parameter within(Range allowed) {
    return new Parameter(id, symbol, allowed, low, high, scale, fallback, whole, since);
  }

  /** The same with another slider. */
  public Parameter slider(double from, double to, Scale spread) {
    return new Parameter(id, symbol, range, from, to, spread, fallback, whole, since);
  }

  /** The same under another id, with words of its own. */
  public Parameter named(String other) {
    return new Parameter(other, symbol, range, low, high, scale, fallback, whole, since);
  }

  /** The same under another symbol, such as c₂ for the second of several. */
  public Parameter called(String otherSymbol) {
    return new Parameter(id, otherSymbol, range, low, high, scale, fallback, whole, since);
  }

  /** The same, which the scenario file knows only from some version on. */
  public Parameter since(int version) {
    return new Parameter(id, symbol, range, low, high, scale, fallback, whole, version);
  }

  @Override
  public Double defaultValue() {
    return fallback;
  }

  /** The slider's position 0 … 1 for a value. */
  public double position(double value) {
    return scale.position(value, low, high);
  }

  /** The value, rounded to read well, for a slider's position 0 … 1. */
  public double value(double position) {
    double value = scale.value(position, low, high);
    return whole ? Math.rint(value) : value;
  }

  /**
   * Returns the value if it is allowed.
   *
   * @throws FaultException with what was found and what is allowed
   */
  public double checked(double value) {
    if (!Double.isFinite(value)) {
      throw new FaultException("fault.notFinite", symbol, value, range);
    }
    if (whole && value != Math.rint(value)) {
      throw new FaultException("fault.notWhole", symbol, value, range);
    }
    if (!range.contains(value)) {
      throw new FaultException("fault.range", symbol, value, range);
    }
    return value;
  }
}
