package org.thetascope.parameter;

/**
 * A real number far beyond a double's range and precision: (mantissa + tail) · 2^exponent.
 *
 * <p>Products over thousands of layers neither underflow nor overflow, and each is right to about
 * 30 digits (Dekker 1971). Zero is exact.
 *
 * @param mantissa 0, or of magnitude in [1, 2)
 * @param tail what the mantissa lacks, at most half an ulp of it
 * @param exponent the power of two, a whole number; 0 for zero
 */
public record ExtendedDouble(double mantissa, double tail, double exponent) {
  /** Exactly zero. */
  public static final ExtendedDouble ZERO = new ExtendedDouble(0, 0, 0);

  /** Exactly one. */
  public static final ExtendedDouble ONE = new ExtendedDouble(1, 0, 0);

  private static final double LN2_HIGH = 0x1.62e42fefa39efp-1;
  private static final double LN2_LOW = 0x1.abc9e3b39803fp-56;
  private static final double LOG10_2_HIGH = 0x1.34413509f79ffp-2;
  private static final double LOG10_2_LOW = -0x1.9dc1da994fd21p-59;

  /** From here on a double has no digits behind the point. */
  private static final double WHOLE = 0x1p52;

  /** Beyond every exponent of a double. */
  private static final int FAR = 5000;

  /** A double times a power of two. */
  public ExtendedDouble(double mantissa, double exponent) {
    this(mantissa, 0, exponent);
  }

  /** A finite double, exactly. */
  public static ExtendedDouble of(double value) {
    return of(value, 0);
  }

  /** The sum of a finite double and a much smaller one, exactly. */
  public static ExtendedDouble of(double value, double rest) {
    return normal(value, rest, 0);
  }

  private static ExtendedDouble normal(double value, double rest, double exponent) {
    double high = value + rest;
    if (high == 0) {
      return ZERO;
    }
    int shift = Math.getExponent(high);
    if (shift < Double.MIN_EXPONENT) {
      // a subnormal double: its own exponent is hidden
      return normal(value * 0x1p60, rest * 0x1p60, exponent - 60);
    }
    double low = rest - (high - value);
    double limited = Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, exponent + shift));
    return new ExtendedDouble(Math.scalb(high, -shift), Math.scalb(low, -shift), limited);
  }

  /** The product with another. */
  public ExtendedDouble times(ExtendedDouble other) {
    double product = mantissa * other.mantissa;
    double rest = Math.fma(mantissa, other.mantissa, -product);
    double cross = Math.fma(mantissa, other.tail, tail * other.mantissa);
    return normal(product, rest + cross, exponent + other.exponent);
  }

  /** The product with a finite double. */
  public ExtendedDouble times(double factor) {
    return times(of(factor));
  }

  /** The magnitude. */
  public ExtendedDouble magnitude() {
    return mantissa < 0 ? new ExtendedDouble(-mantissa, -tail, exponent) : this;
  }

  /** e to the power of this number, to about an ulp of a double whatever its size. */
  public ExtendedDouble exp() {
    double x = Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, toDouble()));
    double k = Math.rint(x / LN2_HIGH);
    if (Math.abs(x) > WHOLE) {
      return new ExtendedDouble(1, 0, Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, k)));
    }
    double rest = Math.fma(-k, LN2_HIGH, x) + Math.fma(-k, LN2_LOW, Math.scalb(tail, shift()));
    return normal(Math.exp(rest), 0, k);
  }

  /** −1, 0 or 1. */
  public int sign() {
    return (int) Math.signum(mantissa);
  }

  /** The nearest double; 0 or ±∞ where it leaves a double's range. */
  public double toDouble() {
    return Math.scalb(mantissa, shift());
  }

  private int shift() {
    return (int) Math.max(-FAR, Math.min(FAR, exponent));
  }

  /** log₁₀ of the magnitude; −∞ for exactly zero and only there. */
  public double log10Magnitude() {
    if (mantissa == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    double low = exponent * LOG10_2_LOW + Math.log10(Math.abs(mantissa));
    return Math.fma(exponent, LOG10_2_HIGH, low);
  }
}
