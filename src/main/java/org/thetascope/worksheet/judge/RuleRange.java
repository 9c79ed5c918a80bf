package org.thetascope.worksheet.judge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.thetascope.worksheet.rule.Cell;
import org.thetascope.worksheet.rule.CellRule;

/**
 * The least and the greatest value of a rule when its inputs are what they may stand for.
 *
 * <p>Up to four inputs take their least, middle and greatest number in all combinations; up to
 * eight the least and the greatest, and all the middle; of more each goes one at a time from the
 * middle, and the rises and the falls are added up. An input that can only be one number is none.
 *
 * <p>Which combinations are the least and the greatest is seen in doubles; those that may be are
 * then computed with all digits.
 */
final class RuleRange {
  private static final int ALL_COMBINATIONS = 4;
  private static final int ALL_CORNERS = 8;

  /** Combinations that come this near to an end, in parts of the range, may be the end. */
  private static final double NEAR_END = 1e-4;

  /** A range this small, in parts of its numbers, is too small for doubles. */
  private static final double TOO_SMALL = 1e-9;

  private final CellRule rule;
  private final List<Cell> inputs;
  private final List<Standing> standings;
  private final Supplier<RuleTape> tape;
  private final List<Integer> varying = new ArrayList<>();

  /**
   * Of a rule.
   *
   * @param standings what the inputs stand for, in their order
   * @param tape the rule in doubles, asked for where it is needed
   */
  RuleRange(CellRule rule, List<Cell> inputs, List<Standing> standings, Supplier<RuleTape> tape) {
    this.tape = tape;
    this.rule = rule;
    this.inputs = inputs;
    this.standings = standings;
    for (int i = 0; i < standings.size(); i++) {
      if (standings.get(i).varies()) {
        varying.add(i);
      }
    }
  }

  /** The range; empty where the rule gives nothing. */
  Optional<Interval> range() {
    return varying.size() > ALL_CORNERS ? oneAtATime() : ends(combinations());
  }

  private List<BigDecimal> middle() {
    return new ArrayList<>(standings.stream().map(Standing::middle).toList());
  }

  private List<List<BigDecimal>> combinations() {
    boolean corners = varying.size() > ALL_COMBINATIONS;
    List<List<BigDecimal>> combinations = new ArrayList<>(List.of(middle()));
    for (int input : varying) {
      Standing standing = standings.get(input);
      List<BigDecimal> numbers =
          corners ? List.of(standing.least(), standing.greatest()) : standing.numbers();
      List<List<BigDecimal>> more = new ArrayList<>();
      for (List<BigDecimal> combination : combinations) {
        numbers.forEach(number -> more.add(changed(combination, input, number)));
      }
      combinations = more;
    }
    if (corners) {
      combinations.add(middle());
    }
    return combinations;
  }

  private static List<BigDecimal> changed(List<BigDecimal> numbers, int at, BigDecimal number) {
    List<BigDecimal> changed = new ArrayList<>(numbers);
    changed.set(at, number);
    return changed;
  }

  private Optional<Interval> ends(List<List<BigDecimal>> combinations) {
    double[] values = new double[combinations.size()];
    double least = Double.POSITIVE_INFINITY;
    double greatest = Double.NEGATIVE_INFINITY;
    if (values.length > 1) {
      RuleTape.Step doubles = inDoubles();
      for (int i = 0; i < values.length; i++) {
        values[i] = doubles.value(combinations.get(i));
        if (Double.isFinite(values[i])) {
          least = Math.min(least, values[i]);
          greatest = Math.max(greatest, values[i]);
        }
      }
    }
    double range = greatest - least;
    boolean all = !(range > TOO_SMALL * Math.max(Math.abs(least), Math.abs(greatest)));
    double end = range * NEAR_END;
    Optional<Interval> found = Optional.empty();
    for (int i = 0; i < values.length; i++) {
      boolean inside = values[i] > least + end && values[i] < greatest - end;
      if (all || !inside) {
        Optional<BigDecimal> value = exact(combinations.get(i));
        if (value.isPresent()) {
          BigDecimal number = value.get();
          found = Optional.of(found.map(i1 -> i1.with(number)).orElse(Interval.of(number)));
        }
      }
    }
    return found;
  }

  private RuleTape.Step inDoubles() {
    return tape.get().new Step(rule, inputs);
  }

  private Optional<BigDecimal> exact(List<BigDecimal> numbers) {
    return rule.value(cell -> Optional.of(numbers.get(inputs.indexOf(cell))));
  }

  /** The steps away from the middle need only doubles: they are small beside it. */
  private Optional<Interval> oneAtATime() {
    Optional<BigDecimal> middle = exact(middle());
    if (middle.isEmpty()) {
      return Optional.empty();
    }
    RuleTape.Step doubles = inDoubles();
    double[] numbers = middle().stream().mapToDouble(BigDecimal::doubleValue).toArray();
    double from = doubles.value(numbers);
    double rise = 0;
    double fall = 0;
    for (int input : varying) {
      double kept = numbers[input];
      double up = 0;
      double down = 0;
      Standing standing = standings.get(input);
      for (BigDecimal number : List.of(standing.least(), standing.greatest())) {
        numbers[input] = number.doubleValue();
        double step = doubles.value(numbers) - from;
        if (Double.isFinite(step)) {
          up = Math.max(up, step);
          down = Math.min(down, step);
        }
      }
      numbers[input] = kept;
      rise += up;
      fall += down;
    }
    return Optional.of(
        new Interval(
            middle.get().add(BigDecimal.valueOf(fall)),
            middle.get().add(BigDecimal.valueOf(rise))));
  }
}
