package org.thetascope.worksheet.judge;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.thetascope.expression.Decimals;
import org.thetascope.expression.Operation;
import org.thetascope.expression.Operator;
import org.thetascope.expression.Term;
import org.thetascope.optimizer.Quantity;
import org.thetascope.worksheet.rule.CellRule;
import org.thetascope.worksheet.sheet.PrintedNumber;

/**
 * How far numbers may be off, for the digits that the writer of a sheet writes with one optimizer.
 */
final class Leeway {
  private static final MathContext CONTEXT = new MathContext(150, RoundingMode.HALF_EVEN);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal TWENTIETH = new BigDecimal("0.05");
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);
  private static final Set<Operator> EXPONENTIALS =
      EnumSet.of(
          Operator.EXPONENTIAL,
          Operator.SIGMOID,
          Operator.SOFTPLUS,
          Operator.SINH,
          Operator.COSH,
          Operator.TANH);
  private static final Set<Operator> ROOTS = EnumSet.of(Operator.ROOT);
  private static final int SAME = 12;
  private static final int NOISE = 25;
  private static final int NO_NUMBER = 4;

  private final int digits;

  /** For what is printed of one optimizer. */
  Leeway(Collection<PrintedNumber> printed) {
    int[] counts = printed.stream().mapToInt(PrintedNumber::digits).filter(n -> n > 0).toArray();
    Arrays.sort(counts);
    digits = counts.length == 0 ? NO_NUMBER : counts[counts.length / 2];
  }

  /** w for the verdict on a number: more where much may have been rounded on the way. */
  BigDecimal slack(PrintedNumber number, CellRule rule) {
    Quantity quantity = rule.cell().quantity();
    boolean roundedOnTheWay =
        quantity == Quantity.DELTA_THETA && has(rule.term(), ROOTS)
            || quantity == Quantity.G && has(rule.term(), EXPONENTIALS);
    BigDecimal slack = number.slack();
    return roundedOnTheWay
        ? slack.max(number.value().abs().multiply(FIVE).scaleByPowerOfTen(-digits))
        : slack;
  }

  private static boolean has(Term term, Set<Operator> operators) {
    return term instanceof Operation operation
        && (operators.contains(operation.operator())
            || operation.operands().stream().anyMatch(operand -> has(operand, operators)));
  }

  /** What a printed number stands for. */
  Standing printed(
      PrintedNumber number, Verdict verdict, Optional<Interval> range, Optional<BigDecimal> exact) {
    BigDecimal middle = number.value();
    BigDecimal reach = number.slack().max(number.coarseUnit());
    Interval around = widened(Interval.of(middle), reach);
    if (!verdict.right()) {
      return Standing.of(around, middle);
    }
    boolean settled =
        number.isShort()
            && range.isPresent()
            && same(range.get().low(), middle)
            && same(range.get().high(), middle);
    BigDecimal more = settled ? BigDecimal.ZERO : reach.multiply(TWENTIETH);
    Interval stands = Interval.of(middle);
    for (Interval target : targets(range, exact)) {
      Interval wide = widened(target, more);
      if (wide.low().compareTo(around.high()) <= 0 && wide.high().compareTo(around.low()) >= 0) {
        stands = stands.with(wide.low().max(around.low())).with(wide.high().min(around.high()));
      }
    }
    return Standing.of(stands, middle);
  }

  /** What a number should be one of. */
  static List<Interval> targets(Optional<Interval> range, Optional<BigDecimal> exact) {
    return Stream.concat(exact.map(Interval::of).stream(), range.stream()).toList();
  }

  /** What a number stands for that is not printed. */
  Standing unprinted(Interval range, BigDecimal middle) {
    if (few(range.low()) && few(range.high())) {
      return Standing.of(range, middle);
    }
    Interval wide =
        new Interval(
            range.low().subtract(halfUnit(range.low()), CONTEXT),
            range.high().add(halfUnit(range.high()), CONTEXT));
    return Standing.of(wide, middle);
  }

  /** Half a unit of the last of D significant digits. */
  private BigDecimal halfUnit(BigDecimal number) {
    return number.signum() == 0
        ? BigDecimal.ZERO
        : HALF.scaleByPowerOfTen(Decimals.exponent(number) - digits + 1);
  }

  /** Whether a number has no more than D significant digits, but for noise. */
  private boolean few(BigDecimal number) {
    BigDecimal noise = number.subtract(Decimals.rounded(number, digits), CONTEXT).abs();
    return noise.compareTo(number.abs().scaleByPowerOfTen(-NOISE)) <= 0;
  }

  /** Whether two numbers are the same to twelve digits. */
  private static boolean same(BigDecimal a, BigDecimal b) {
    return a.subtract(b, CONTEXT).abs().compareTo(b.abs().scaleByPowerOfTen(-SAME)) <= 0;
  }

  private static Interval widened(Interval interval, BigDecimal by) {
    return new Interval(interval.low().subtract(by, CONTEXT), interval.high().add(by, CONTEXT));
  }
}
