package org.thetascope.worksheet.rule;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.thetascope.expression.Constant;
import org.thetascope.expression.Operation;
import org.thetascope.expression.Scope;
import org.thetascope.expression.Symbol;
import org.thetascope.expression.Term;

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
      return scope.value(symbol);
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
      case EXPONENTIAL ->
          BigDecimalMath.exp(first.min(LARGEST_EXPONENT).max(LARGEST_EXPONENT.negate()), CONTEXT);
      case POWER -> first.pow(second(operation, scope).intValueExact(), CONTEXT);
    };
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
