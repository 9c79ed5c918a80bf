package org.thetascope.worksheet.slip;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.thetascope.expression.Constant;
import org.thetascope.expression.Decimals;
import org.thetascope.parameter.Fault;
import org.thetascope.worksheet.judge.Judge;
import org.thetascope.worksheet.judge.Outcome;
import org.thetascope.worksheet.judge.Outcome.Fit;
import org.thetascope.worksheet.rule.Cell;
import org.thetascope.worksheet.sheet.PrintedNumber;

/**
 * Looks for slips that reproduce a printed number.
 *
 * <p>A number of few digits is hit by chance when many slips are tried, so the fewer digits, the
 * less counts: two slips together, of which the second happens to the result, need three printed
 * digits; with one or two digits a single slip must round to them and not only come near them; a
 * printed zero has no digits and no explanation. Where nothing else fits, two digits may have
 * changed places; and before all else, zeros at the end may be no digits.
 */
final class Explainer {
  private static final int DIGITS_FOR_TWO = 3;
  private static final int DIGITS_FOR_NEARLY = 3;
  private static final int SHOWN_DIGITS = 6;
  private static final String SWAPPED = "digitsSwapped";
  private static final String ZEROS = "zeros";

  private final List<Slip> slips;

  Explainer(List<Slip> slips) {
    this.slips = List.copyOf(slips);
  }

  /** What somebody may have done, and what that gives. */
  private record Made(List<Slip> slips, List<Alternative> alternatives, Outcome outcome) {}

  /** All explanations, those by one slip first, in the order of the registry. */
  List<Explanation> explain(Judge judge, Attempt attempt, PrintedNumber printed) {
    List<Explanation> found = new ArrayList<>();
    if (printed.digits() == 0) {
      return found;
    }
    Outcome right = judge.outcome(attempt.rule());
    Optional<Explanation> zeros = zeros(right, printed);
    if (zeros.isPresent()) {
      return List.of(zeros.get());
    }
    List<Made> single =
        slips.stream()
            .flatMap(
                slip ->
                    slip.alternatives(attempt)
                        .filter(wrong -> !copiesWrong(judge, attempt.rule().cell(), wrong))
                        .map(wrong -> made(judge, slip, wrong)))
            .toList();
    single.forEach(made -> match(made, printed, found));
    if (printed.digits() >= DIGITS_FOR_TWO) {
      single.forEach(made -> pairs(made, attempt).forEach(pair -> match(pair, printed, found)));
    }
    if (found.isEmpty() && printed.digits() >= DIGITS_FOR_TWO) {
      swapped(right, printed).ifPresent(found::add);
    }
    return found;
  }

  /**
   * Whether a number would be that of another component which is wrong itself: each of two numbers
   * that are wrong alike would be explained by the other.
   */
  private static boolean copiesWrong(Judge judge, Cell cell, Alternative wrong) {
    return wrong.rule().inputs().stream()
        .filter(input -> input.step() == cell.step() && input.quantity() == cell.quantity())
        .map(judge::judged)
        .anyMatch(judged -> judged != null && !judged.verdict().right());
  }

  private static Made made(Judge judge, Slip slip, Alternative alternative) {
    return new Made(List.of(slip), List.of(alternative), judge.outcome(alternative.rule()));
  }

  /** That zeros at the end of a whole number only hold the places of digits that were rounded. */
  private static Optional<Explanation> zeros(Outcome right, PrintedNumber printed) {
    BigDecimal value = printed.value();
    if (value.scale() != 0) {
      return Optional.empty();
    }
    int zeros = -value.stripTrailingZeros().scale();
    for (int places = 1; places <= zeros; places++) {
      BigDecimal meant = value.setScale(-places, RoundingMode.UNNECESSARY);
      if (right.fit(new PrintedNumber(meant)) == Fit.ROUNDED) {
        int power = Decimals.exponent(meant);
        Fault words = Fault.of("explain.zeros", value, meant.scaleByPowerOfTen(-power), power);
        return Optional.of(new Explanation(List.of(ZEROS), List.of(ZEROS), words, meant, true));
      }
    }
    return Optional.empty();
  }

  /** That two neighbouring digits of a right number have changed places in writing. */
  private static Optional<Explanation> swapped(Outcome right, PrintedNumber printed) {
    String digits = printed.value().unscaledValue().toString();
    for (int i = 0; i + 1 < digits.length(); i++) {
      if (Character.isDigit(digits.charAt(i)) && digits.charAt(i) != digits.charAt(i + 1)) {
        StringBuilder other = new StringBuilder(digits);
        other.setCharAt(i, digits.charAt(i + 1));
        other.setCharAt(i + 1, digits.charAt(i));
        BigDecimal meant =
            new BigDecimal(new BigInteger(other.toString()), printed.value().scale());
        if (right.fit(new PrintedNumber(meant)) == Fit.ROUNDED) {
          Fault words = Fault.of("explain.swapped", meant);
          return Optional.of(
              new Explanation(List.of(SWAPPED), List.of(SWAPPED), words, meant, true));
        }
      }
    }
    return Optional.empty();
  }

  /** The slip, and then another that happens to its result. */
  private Stream<Made> pairs(Made one, Attempt attempt) {
    Slip first = one.slips().get(0);
    List<Made> pairs = new ArrayList<>();
    for (Slip second : slips) {
      if (second.combines() && second != first) {
        List<Alternative> alternatives = second.alternatives(attempt).toList();
        for (int i = 0; i < alternatives.size(); i++) {
          pairs.add(
              new Made(
                  List.of(first, second),
                  List.of(one.alternatives().get(0), alternatives.get(i)),
                  one.outcome().map(happening(second, attempt, i))));
        }
      }
    }
    return pairs.stream();
  }

  /** What a slip does to a result. */
  private static UnaryOperator<BigDecimal> happening(Slip slip, Attempt attempt, int index) {
    return result -> {
      Attempt worked = attempt.of(attempt.with(new Constant(result)));
      Alternative wrong = slip.alternatives(worked).skip(index).findFirst().orElseThrow();
      return wrong.rule().value(attempt.numbers()).orElseThrow();
    };
  }

  private static void match(Made made, PrintedNumber printed, List<Explanation> found) {
    Fit fit = made.outcome().fit(printed);
    if (fit == Fit.ROUNDED || fit == Fit.NEARLY && printed.digits() >= DIGITS_FOR_NEARLY) {
      made.outcome()
          .value()
          .ifPresent(value -> found.add(explanation(made, value, fit == Fit.ROUNDED)));
    }
  }

  private static Explanation explanation(Made made, BigDecimal value, boolean nearest) {
    List<Fault> words = made.alternatives().stream().map(Alternative::words).toList();
    Fault all =
        words.size() == 1 ? words.get(0) : Fault.of("slip.both", words.get(0), words.get(1));
    String key = nearest ? "explain.gives" : "explain.givesNearly";
    return new Explanation(
        made.slips().stream().map(Slip::id).toList(),
        made.alternatives().stream().map(Alternative::kind).toList(),
        Fault.of(key, all, Decimals.rounded(value, SHOWN_DIGITS).stripTrailingZeros()),
        value,
        nearest);
  }
}
