package org.thetascope.worksheet.rule;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.thetascope.expression.Decimals;

/**
 * e to a power with 60 digits, in whole numbers of {@value #BITS} binary places: a sheet of 25,000
 * numbers asks for it 100,000 times, for which the library takes ten times as long.
 *
 * <p>The exponent is n ln 2 + r with |r| ≤ ½ ln 2; the series of r/2¹² ends after {@value #TERMS}
 * terms, and twelve squarings lose as many binary places of the 80 that are kept beyond 60 digits.
 */
final class Exponential {
  private static final int BITS = 288;
  private static final int HALVINGS = 12;
  private static final int TERMS = 18;

  /** Beyond it the result is so large or small that the library is as quick. */
  private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000);

  /** Below it e to the exponent is 1 to 60 digits. */
  private static final int SMALLEST = -70;

  /** Enough for an exponent below a thousand to be exact in all binary places. */
  private static final MathContext EXPONENT = new MathContext(100);

  private static final BigInteger ONE = BigInteger.ONE.shiftLeft(BITS);
  private static final BigInteger HALF = BigInteger.ONE.shiftLeft(BITS - 1);
  private static final BigInteger LN_2 =
      fixed(BigDecimalMath.log(BigDecimal.valueOf(2), new MathContext(120)));

  private Exponential() {}

  /** e to an exponent, to the digits of {@link Evaluation#CONTEXT}. */
  static BigDecimal of(BigDecimal exponent) {
    if (exponent.abs().compareTo(LARGEST) > 0) {
      return BigDecimalMath.exp(exponent, Evaluation.CONTEXT);
    }
    if (exponent.signum() == 0 || Decimals.exponent(exponent) < SMALLEST) {
      return BigDecimal.ONE;
    }
    BigInteger x = fixed(exponent.round(EXPONENT));
    BigInteger n = x.shiftLeft(BITS).divide(LN_2).add(HALF).shiftRight(BITS);
    BigInteger power = series(x.subtract(n.multiply(LN_2)).shiftRight(HALVINGS));
    for (int i = 0; i < HALVINGS; i++) {
      power = power.multiply(power).shiftRight(BITS);
    }
    int places = BITS - n.intValueExact();
    return places <= 0
        ? new BigDecimal(power.shiftLeft(-places), Evaluation.CONTEXT)
        : new BigDecimal(power)
            .divide(new BigDecimal(BigInteger.ONE.shiftLeft(places)), Evaluation.CONTEXT);
  }

  /** 1 + r + r²/2! + …, summed from the last term on. */
  private static BigInteger series(BigInteger r) {
    BigInteger sum = ONE;
    for (int term = TERMS; term > 0; term--) {
      sum = ONE.add(sum.multiply(r).shiftRight(BITS).divide(BigInteger.valueOf(term)));
    }
    return sum;
  }

  private static BigInteger fixed(BigDecimal number) {
    return number.multiply(new BigDecimal(ONE)).toBigInteger();
  }
}
