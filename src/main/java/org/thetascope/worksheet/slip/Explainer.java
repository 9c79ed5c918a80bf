package org.thetascope.worksheet.slip;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thetascope.expression.Constant;
import org.thetascope.expression.Decimals;
import org.thetascope.parameter.Fault;
import org.thetascope.worksheet.sheet.PrintedNumber;

/**
 * Looks for slips that reproduce a printed number.
 *
 * <p>A number of few digits is hit by chance when many slips are tried, so the fewer digits, the
 * less counts: two slips together, of which the second happens to the result, need three printed
 * digits; with one or two digits a single slip must round to them and not only come within one
 * unit; a printed zero has no digits and no explanation.
 */
final class Explainer {
  private static final int DIGITS_FOR_TWO = 3;
  private static final int DIGITS_FOR_ONE_UNIT = 3;
  private static final int SHOWN_DIGITS = 6;

  private final List<Slip> slips;

  Explainer(List<Slip> slips) {
    this.slips = List.copyOf(slips);
  }

  /** All explanations, those by one slip first, in the order of the registry. */
  List<Explanation> explain(Attempt attempt, PrintedNumber printed) {
    List<Explanation> found = new ArrayList<>();
    if (printed.digits() == 0) {
      return found;
    }
    List<Found> single = alternatives(attempt, slips.stream());
    single.forEach(one -> match(List.of(one), attempt, printed, found));
    if (printed.digits() >= DIGITS_FOR_TWO) {
      single.forEach(one -> pairs(one, attempt, printed, found));
    }
    return found;
  }

  /** The slip, and then another that happens to its result. */
  private void pairs(Found one, Attempt attempt, PrintedNumber printed, List<Explanation> found) {
    Optional<BigDecimal> result = attempt.with(one.alternative().term()).value();
    if (result.isPresent()) {
      Attempt wrong = attempt.with(new Constant(result.get()));
      alternatives(wrong, slips.stream().filter(s -> s.combines() && s != one.slip()))
          .forEach(two -> match(List.of(one, two), attempt, printed, found));
    }
  }

  private record Found(Slip slip, Alternative alternative) {}

  private static List<Found> alternatives(Attempt attempt, Stream<Slip> slips) {
    return slips.flatMap(slip -> slip.alternatives(attempt).map(a -> new Found(slip, a))).toList();
  }

  private static void match(
      List<Found> made, Attempt attempt, PrintedNumber printed, List<Explanation> found) {
    Alternative last = made.get(made.size() - 1).alternative();
    attempt
        .with(last.term())
        .value()
        .filter(value -> matches(printed, value))
        .ifPresent(value -> found.add(explanation(made, value, printed.withinHalf(value))));
  }

  private static boolean matches(PrintedNumber printed, BigDecimal value) {
    return printed.digits() >= DIGITS_FOR_ONE_UNIT
        ? printed.within(value)
        : printed.withinHalf(value);
  }

  private static Explanation explanation(List<Found> made, BigDecimal value, boolean nearest) {
    List<Fault> words = made.stream().map(m -> m.alternative().words()).toList();
    Fault all =
        words.size() == 1 ? words.get(0) : Fault.of("slip.both", words.get(0), words.get(1));
    String key = nearest ? "explain.gives" : "explain.givesNearly";
    return new Explanation(
        made.stream().map(m -> m.slip().id()).toList(),
        made.stream().map(m -> m.alternative().kind()).toList(),
        Fault.of(key, all, Decimals.rounded(value, SHOWN_DIGITS).stripTrailingZeros()),
        value,
        nearest);
  }
}
