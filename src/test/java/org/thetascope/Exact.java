package org.thetascope;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** What double arithmetic is measured against: the same functions to a number of digits. */
public final class Exact {
  /** Enough for every comparison in ulps. */
  public static final Exact DIGITS_70 = new Exact(70);

  private static final int FRACTIONS = 14;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final MathContext context;
  private final MathContext guarded;
  private final BigDecimal ln10;

  /** Functions that are right to this many digits. */
  public Exact(int digits) {
    context = new MathContext(digits, RoundingMode.HALF_EVEN);
    guarded = new MathContext(digits + 25, RoundingMode.HALF_EVEN);
    // Machin's formula for ln 10
    ln10 =
        areaTangent(31)
            .multiply(BigDecimal.valueOf(46))
            .add(areaTangent(49).multiply(BigDecimal.valueOf(34)))
            .add(areaTangent(161).multiply(BigDecimal.valueOf(20)));
  }

  /** How results are rounded. */
  public MathContext context() {
    return context;
  }

  /** artanh(1/n). */
  private BigDecimal areaTangent(int n) {
    BigDecimal square = BigDecimal.valueOf((long) n * n);
    BigDecimal term = BigDecimal.ONE.divide(BigDecimal.valueOf(n), guarded);
    BigDecimal sum = BigDecimal.ZERO;
    for (int k = 1; term.signum() != 0 && term.precision() - term.scale() > -130; k += 2) {
      sum = sum.add(term.divide(BigDecimal.valueOf(k), guarded));
      term = term.divide(square, guarded);
    }
    return sum;
  }

  /** eˣ for |x| up to about 10⁸. */
  public BigDecimal exp(BigDecimal x) {
    if (x.signum() == 0 || exponent(x) < -guarded.getPrecision()) {
      return BigDecimal.ONE;
    }
    BigInteger tens = x.divide(ln10, guarded).setScale(0, RoundingMode.HALF_EVEN).toBigInteger();
    BigDecimal rest = x.subtract(ln10.multiply(new BigDecimal(tens)));
    int halvings = 10;
    rest = rest.divide(TWO.pow(halvings), guarded);
    BigDecimal term = BigDecimal.ONE;
    BigDecimal sum = BigDecimal.ONE;
    for (int k = 1; term.signum() != 0 && k < 60; k++) {
      term = term.multiply(rest).divide(BigDecimal.valueOf(k), guarded);
      sum = sum.add(term, guarded);
      if (term.precision() - term.scale() < -guarded.getPrecision()) {
        break;
      }
    }
    for (int i = 0; i < halvings; i++) {
      sum = sum.multiply(sum, guarded);
    }
    return sum.scaleByPowerOfTen(tens.intValueExact()).round(context);
  }

  /** ln x for x in a double's range. */
  public BigDecimal ln(BigDecimal x) {
    BigDecimal y = new BigDecimal(Math.log(x.doubleValue()));
    for (int i = 0; i < 3; i++) {
      // Halley: each round triples the digits
      BigDecimal e = exp(y);
      BigDecimal shift = x.subtract(e).divide(x.add(e), guarded).multiply(TWO);
      y = y.add(shift, guarded);
    }
    return y;
  }

  /** σ(z). */
  public BigDecimal sigma(BigDecimal z) {
    return BigDecimal.ONE.divide(BigDecimal.ONE.add(exp(z.negate()), guarded), context);
  }

  /** σ′(z). */
  public BigDecimal sigmaSlope(BigDecimal z) {
    BigDecimal e = exp(z.abs().negate());
    BigDecimal sum = BigDecimal.ONE.add(e, guarded);
    return e.divide(sum.multiply(sum), context);
  }

  /** tanh z, without cancellation near 0. */
  public BigDecimal tanh(BigDecimal z) {
    if (exponent(z) < -60) {
      return z;
    }
    BigDecimal square = z.multiply(z, guarded);
    if (exponent(z) < -2) {
      // the continued fraction z/(1 + z²/(3 + z²/(5 + …)))
      BigDecimal below = BigDecimal.ZERO;
      for (int k = 2 * FRACTIONS + 1; k >= 1; k -= 2) {
        BigDecimal next = BigDecimal.valueOf(k).add(below, guarded);
        below = k == 1 ? next : square.divide(next, guarded);
      }
      return z.divide(below, context);
    }
    BigDecimal e = exp(z.abs().multiply(TWO.negate()));
    BigDecimal size =
        BigDecimal.ONE.subtract(e, guarded).divide(BigDecimal.ONE.add(e, guarded), context);
    return z.signum() < 0 ? size.negate() : size;
  }

  private static int exponent(BigDecimal x) {
    return x.precision() - x.scale() - 1;
  }

  /** tanh′ z. */
  public BigDecimal tanhSlope(BigDecimal z) {
    return sigmaSlope(z.multiply(TWO)).multiply(BigDecimal.valueOf(4));
  }

  /** ln(1+eᶻ). */
  public BigDecimal softplus(BigDecimal z) {
    BigDecimal e = exp(z.abs().negate());
    // ln(1+e) = e − e²/2 + … where 1+e has no room for e's digits
    BigDecimal small =
        exponent(e) < -20
            ? e.subtract(e.multiply(e).divide(TWO, guarded), guarded)
            : ln(BigDecimal.ONE.add(e, guarded));
    return z.max(BigDecimal.ZERO).add(small, context);
  }

  /** |found − exact| in units of the last place that the exact value has as a double. */
  public static double ulps(double found, BigDecimal exact) {
    double ulp = Math.ulp(exact.doubleValue());
    return new BigDecimal(found)
        .subtract(exact)
        .abs()
        .divide(new BigDecimal(ulp), MathContext.DECIMAL64)
        .doubleValue();
  }

  /** |found − exact| / |exact|; 0 where both are 0. */
  public static double relative(double found, BigDecimal exact) {
    BigDecimal off = new BigDecimal(found).subtract(exact).abs();
    if (off.signum() == 0) {
      return 0;
    }
    return exact.signum() == 0
        ? Double.POSITIVE_INFINITY
        : off.divide(exact.abs(), MathContext.DECIMAL64).doubleValue();
  }

  /** log₁₀|x| of any BigDecimal but 0, to a double's accuracy of its fractional part. */
  public static BigDecimal log10(BigDecimal x) {
    int exponent = exponent(x);
    double mantissa = x.abs().scaleByPowerOfTen(-exponent).doubleValue();
    return BigDecimal.valueOf(exponent).add(new BigDecimal(Math.log10(mantissa)));
  }
}
