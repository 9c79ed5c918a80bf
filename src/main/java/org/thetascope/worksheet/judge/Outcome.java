package org.thetascope.worksheet.judge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.thetascope.worksheet.sheet.PrintedNumber;

/**
 * What a formula gives from the numbers of a sheet.
 *
 * @param exact from the exact history
 * @param local from what is printed
 * @param range from all that the printed numbers may stand for
 */
public record Outcome(
    Optional<BigDecimal> exact, Optional<BigDecimal> local, Optional<Interval> range) {
  private static final BigDecimal TENTH = new BigDecimal("0.1");

  /** How well a printed number fits to an outcome, the best first. */
  public enum Fit {
    /** It is the number, rounded. */
    ROUNDED,
    /** It is the number, cut or with the roundings on the way. */
    NEARLY,
    /** It is another. */
    NOT
  }

  /** How well a printed number fits. */
  public Fit fit(PrintedNumber printed) {
    List<Interval> points =
        Stream.of(local, exact).flatMap(Optional::stream).map(Interval::of).toList();
    Comparison exactly = new Comparison(printed, points, printed.slack());
    if (exactly.rounded()) {
      return Fit.ROUNDED;
    }
    Comparison inRange =
        new Comparison(printed, range.filter(Outcome::tells).stream().toList(), printed.slack());
    return exactly.near() || inRange.near() ? Fit.NEARLY : Fit.NOT;
  }

  /** Whether a range is narrow enough that a number is not in it by chance. */
  private static boolean tells(Interval range) {
    BigDecimal size = range.low().abs().max(range.high().abs());
    return range.high().subtract(range.low()).compareTo(size.multiply(TENTH)) <= 0;
  }

  /** The outcome when a sign or a factor is put before it. */
  public Outcome map(UnaryOperator<BigDecimal> linear) {
    return new Outcome(
        exact.map(linear),
        local.map(linear),
        range.map(r -> Interval.of(linear.apply(r.low())).with(linear.apply(r.high()))));
  }

  /** The value to tell of: from what is printed where there is one. */
  public Optional<BigDecimal> value() {
    return local.or(() -> exact);
  }
}
