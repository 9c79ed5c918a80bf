package org.thetascope.parameter;

/**
 * A real number far beyond a double's range: mantissa · 2^exponent.
 *
 * <p>Products over thousands of layers neither underflow nor overflow, and each keeps the relative
 * accuracy of one double multiplication. Zero is exact.
 *
 * @param mantissa 0, or of magnitude in [1, 2)
 * @param exponent the power of two; 0 for zero
 */
public record Scaled(double mantissa, long exponent) {
  /** Exactly zero. */
  public static final Scaled ZERO = new Scaled(0, 0);

  /** Exactly one. */
  public static final Scaled ONE = new Scaled(1, 0);

  private static final double LN2_HIGH = 0x1.62e42fefa39efp-1;
  private static final double LN2_LOW = 0x1.abc9e3b39803fp-56;
  private static final double LOG10_2_HIGH = 0x1.34413509f79ffp-2;
  private static final double LOG10_2_LOW = -0x1.9dc1da994fd21p-59;

  /** A finite double, exactly. */
  public static Scaled of(double value) {
    return normal(value, 0);
  }

  /** eˣ for finite x of any size, to about an ulp of the mantissa. */
  public static Scaled exp(double x) {
    double k = Math.rint(x / LN2_HIGH);
    double rest = Math.fma(-k, LN2_LOW, Math.fma(-k, LN2_HIGH, x));
    return normal(Math.exp(rest), (long) k);
  }

  private static Scaled normal(double value, long exponent) {
    if (value == 0) {
      return ZERO;
    }
    int shift = Math.getExponent(value);
    if (shift < Double.MIN_EXPONENT) {
      // a subnormal double: its own exponent is hidden
      return normal(value * 0x1p60, exponent - 60);
    }
    return new Scaled(Math.scalb(value, -shift), exponent + shift);
  }

  /** The product with another. */
  public Scaled times(Scaled other) {
    return normal(mantissa * other.mantissa, exponent + other.exponent);
  }

  /** The product with a finite double. */
  public Scaled times(double factor) {
    return times(of(factor));
  }

  /** −1, 0 or 1. */
  public int sign() {
    return (int) Math.signum(mantissa);
  }

  /** The nearest double; 0 or ±∞ where it leaves a double's range. */
  public double toDouble() {
    int shift = (int) Math.max(-5000, Math.min(5000, exponent));
    return Math.scalb(mantissa, shift);
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
