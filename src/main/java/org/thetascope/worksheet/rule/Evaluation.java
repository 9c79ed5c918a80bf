package org.thetascope.worksheet.rule;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.thetascope.expression.Constant;
import org.thetascope.expression.Curves;
import org.thetascope.expression.Decimals;
import org.thetascope.expression.Operation;
import org.thetascope.expression.Scope;
import org.thetascope.expression.Symbol;
import org.thetascope.expression.Term;
import org.thetascope.expression.Terms;

/**
 * Computes formulas with 60 significant digits, far more than any sheet prints, so that a verdict
 * never depends on the rounding of the one who checks.
 *
 * <p>An exponent beyond ±10⁶ counts as ±10⁶: e to that power is beyond every decimal that a sheet
 * may hold.
 */
public final class Evaluation {
  /** The precision of every operation. */
  public static final MathContext CONTEXT = new MathContext(60, RoundingMode.HALF_EVEN);

  private static final BigDecimal LARGEST_EXPONENT = BigDecimal.valueOf(1_000_000);

  /** As many factors as the JDK multiplies. */
  private static final BigDecimal LARGEST_FACTORS = BigDecimal.valueOf(999_999_999);

  /** From here on e^−2x is nothing beside 1 in 60 digits. */
  private static final BigDecimal LARGE = BigDecimal.valueOf(80);

  /** The decimal exponent of the largest double: no sheet holds an angle beyond it. */
  private static final int LARGEST_ANGLE = 308;

  private Evaluation() {}

  /**
   * The value of a formula.
   *
   * @throws ArithmeticException if it has none: a division by zero, the root of a negative number
   */
  public static BigDecimal value(Term term, Scope scope) {
    if (term instanceof Constant constant) {
      return constant.value();
    }
    if (term instanceof Symbol symbol) {
      BigDecimal known = Terms.NUMBERS.get(symbol);
      return known == null ? scope.value(symbol) : known;
    }
    Operation operation = (Operation) term;
    BigDecimal first = value(operation.operand(0), scope);
    return switch (operation.operator()) {
      case SUM -> first.add(second(operation, scope), CONTEXT);
      case DIFFERENCE -> first.subtract(second(operation, scope), CONTEXT);
      case PRODUCT -> product(operation, scope, first);
      case QUOTIENT -> first.divide(second(operation, scope), CONTEXT);
      case NEGATIVE -> first.negate();
      // the library's root takes 1e-400 for a division by zero; the JDK's is exact
      case ROOT -> first.sqrt(CONTEXT);
      case EXPONENTIAL -> exponential(first);
      case POWER -> power(first, second(operation, scope));
      case LN -> BigDecimalMath.log(first, CONTEXT);
      case LOG10 -> BigDecimalMath.log10(first, CONTEXT);
      case ABS -> first.abs();
      case SIN -> BigDecimalMath.sin(angle(first), CONTEXT);
      case COS -> BigDecimalMath.cos(angle(first), CONTEXT);
      case TAN -> BigDecimalMath.tan(angle(first), CONTEXT);
      case SINH ->
          isLarge(first)
              ? half(exponential(first.abs())).multiply(BigDecimal.valueOf(first.signum()))
              : BigDecimalMath.sinh(first, CONTEXT);
      case COSH ->
          isLarge(first) ? half(exponential(first.abs())) : BigDecimalMath.cosh(first, CONTEXT);
      case TANH ->
          isLarge(first) ? BigDecimal.valueOf(first.signum()) : BigDecimalMath.tanh(first, CONTEXT);
      case ASIN -> BigDecimalMath.asin(first, CONTEXT);
      case ACOS -> BigDecimalMath.acos(first, CONTEXT);
      case ATAN -> BigDecimalMath.atan(first, CONTEXT);
      case SIGMOID ->
          BigDecimal.ONE.divide(exponential(first.negate()).add(BigDecimal.ONE, CONTEXT), CONTEXT);
      case RELU -> first.max(BigDecimal.ZERO);
      case LEAKY_RELU ->
          first.signum() > 0 ? first : first.multiply(Decimals.of(Curves.LEAK), CONTEXT);
      case SOFTPLUS -> softplus(first);
      case SIGN -> BigDecimal.valueOf(first.signum());
      case MIN -> extreme(operation, scope, -1);
      case MAX -> extreme(operation, scope, 1);
    };
  }

  private static boolean isLarge(BigDecimal x) {
    return x.abs().compareTo(LARGE) > 0;
  }

  private static BigDecimal half(BigDecimal x) {
    return x.divide(BigDecimal.valueOf(2), CONTEXT);
  }

  /** An angle that takes no more digits of π than a double can ask for. */
  private static BigDecimal angle(BigDecimal x) {
    if (x.signum() != 0 && Decimals.exponent(x) > LARGEST_ANGLE) {
      throw new ArithmeticException("angle beyond every double");
    }
    return x;
  }

  private static BigDecimal exponential(BigDecimal exponent) {
    return Exponential.of(exponent.min(LARGEST_EXPONENT).max(LARGEST_EXPONENT.negate()));
  }

  /** max(z, 0) + ln(1+e^−|z|), whose logarithm needs more digits where e^−|z| is small. */
  private static BigDecimal softplus(BigDecimal z) {
    BigDecimal e = exponential(z.abs().negate());
    int lost = Math.max(0, -Decimals.exponent(e));
    BigDecimal rest =
        lost > CONTEXT.getPrecision()
            ? e
            : BigDecimalMath.log(
                e.add(BigDecimal.ONE), new MathContext(CONTEXT.getPrecision() + lost));
    return z.max(BigDecimal.ZERO).add(rest, CONTEXT);
  }

  /** A product for a whole exponent, exp(b ln a) for others. */
  private static BigDecimal power(BigDecimal base, BigDecimal exponent) {
    if (exponent.signum() == 0) {
      return BigDecimal.ONE;
    }
    if (exponent.stripTrailingZeros().scale() <= 0
        && exponent.abs().compareTo(LARGEST_FACTORS) <= 0) {
      BigDecimal power = base.pow(exponent.abs().intValueExact(), CONTEXT);
      return exponent.signum() > 0 ? power : BigDecimal.ONE.divide(power, CONTEXT);
    }
    if (base.signum() == 0 && exponent.signum() > 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal logarithm = BigDecimalMath.log(base, CONTEXT).multiply(exponent, CONTEXT);
    return logarithm.abs().compareTo(LARGEST_EXPONENT) > 0
        ? exponential(logarithm)
        : BigDecimalMath.pow(base, exponent, CONTEXT);
  }

  private static BigDecimal extreme(Operation operation, Scope scope, int sign) {
    BigDecimal extreme = value(operation.operand(0), scope);
    for (Term operand : operation.operands()) {
      BigDecimal value = value(operand, scope);
      extreme = value.compareTo(extreme) * sign > 0 ? value : extreme;
    }
    return extreme;
  }

  private static BigDecimal second(Operation operation, Scope scope) {
    return value(operation.operand(1), scope);
  }

  private static BigDecimal product(Operation operation, Scope scope, BigDecimal first) {
    BigDecimal product = first;
    for (int i = 1; i < operation.operands().size(); i++) {
      product = product.multiply(value(operation.operand(i), scope), CONTEXT);
    }
    return product;
  }
}
