package org.thetascope.worksheet.judge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.thetascope.expression.Term;
import org.thetascope.optimizer.Quantity;
import org.thetascope.worksheet.rule.Cell;
import org.thetascope.worksheet.rule.CellRule;
import org.thetascope.worksheet.rule.History;
import org.thetascope.worksheet.rule.TwinRules;
import org.thetascope.worksheet.rule.WorkedRules;
import org.thetascope.worksheet.sheet.PrintedNumber;

/**
 * Judges the numbers that a sheet prints of one optimizer, step after step.
 *
 * <p>Each number is compared with its value with exact history, and with the range of values that
 * its rule gives when every number before it is what its writer may have gone on with.
 */
public final class Judge {
  private final Map<Cell, PrintedNumber> printed;
  private final WorkedRules rules;
  private final History exact;
  private final History local;
  private final Leeway leeway;
  private final Map<Cell, Standing> standings = new HashMap<>();
  private final Set<Cell> wrong = new HashSet<>();
  private final Map<Cell, Judged> judged = new HashMap<>();
  private final Map<Term, RuleTape> tapes = new IdentityHashMap<>();
  private int steps;

  /**
   * Judges what is printed of the start.
   *
   * @param rules of the optimizer on the problem
   * @param printed what the sheet prints
   */
  public Judge(WorkedRules rules, Map<Cell, PrintedNumber> printed) {
    this.rules = TwinRules.of(rules, printed.keySet());
    this.printed = Map.copyOf(printed);
    Map<Cell, BigDecimal> numbers = new HashMap<>();
    printed.forEach((cell, number) -> numbers.put(cell, number.value()));
    exact = new History(rules, Map.of());
    local = new History(this.rules, numbers);
    leeway = new Leeway(printed.values());
    for (int component = 0; component < rules.components(); component++) {
      Cell start = new Cell(0, Quantity.THETA, component);
      PrintedNumber number = this.printed.get(start);
      if (number != null) {
        Interval value = Interval.of(rules.start(Quantity.THETA, component));
        judge(start, number, Optional.of(value), false, number.slack());
      }
    }
  }

  /** Judges what is printed up to a step. */
  public void upTo(int step) {
    exact.upTo(step);
    local.upTo(step);
    while (steps < step) {
      steps++;
      local.rules(steps).forEach(this::judge);
    }
  }

  private void judge(CellRule rule) {
    Cell cell = rule.cell();
    List<Cell> inputs = rule.inputs();
    Optional<Interval> range =
        standings(inputs).flatMap(from -> new RuleRange(rule, inputs, from, tape(rule)).range());
    boolean inputWrong = inputs.stream().anyMatch(wrong::contains);
    PrintedNumber number = printed.get(cell);
    if (number != null) {
      judge(cell, number, range, inputWrong, leeway.slack(number, rule));
      return;
    }
    if (inputWrong) {
      wrong.add(cell);
    }
    range.ifPresent(
        ends -> {
          BigDecimal middle = local.computed(cell).orElse(ends.low());
          standings.put(cell, leeway.unprinted(ends, middle).as(cell.quantity()));
        });
  }

  /** A right rule in doubles, made once for all steps that have the same formula. */
  private Supplier<RuleTape> tape(CellRule rule) {
    return () -> tapes.computeIfAbsent(rule.term(), term -> new RuleTape(rule));
  }

  /** What inputs stand for; empty where one of them has no value. */
  private Optional<List<Standing>> standings(List<Cell> inputs) {
    List<Standing> found = new ArrayList<>();
    for (Cell input : inputs) {
      Standing standing = standings.get(rules.place(input));
      if (standing == null && input.step() == 0) {
        standing = Standing.of(rules.start(input.quantity(), input.component()));
      }
      if (standing == null) {
        return Optional.empty();
      }
      found.add(standing);
    }
    return Optional.of(found);
  }

  private void judge(
      Cell cell,
      PrintedNumber number,
      Optional<Interval> range,
      boolean inputWrong,
      BigDecimal slack) {
    Optional<BigDecimal> value = exact.computed(cell);
    Comparison all = new Comparison(number, Leeway.targets(range, value), slack);
    Comparison exactly = new Comparison(number, Leeway.targets(Optional.empty(), value), slack);
    Comparison locally = new Comparison(number, Leeway.targets(range, Optional.empty()), slack);
    Verdict verdict = verdict(all, exactly.rounded(), inputWrong);
    judged.put(cell, new Judged(value, local.computed(cell), range, verdict, locally.near()));
    if (verdict.wrongInput()) {
      wrong.add(cell);
    }
    standings.put(cell, leeway.printed(number, verdict, range, value).as(cell.quantity()));
  }

  private static Verdict verdict(Comparison all, boolean exactly, boolean inputWrong) {
    boolean consistent = all.consistent();
    if (exactly || consistent && !inputWrong) {
      return Verdict.OK;
    }
    if (consistent || all.near()) {
      return inputWrong ? Verdict.FOLLOWS : Verdict.ROUNDED;
    }
    return all.negativeNear() ? Verdict.SIGN : Verdict.SLIP;
  }

  /** The right rule of a number of a step that has been judged. */
  public CellRule rule(Cell cell) {
    return local.rule(cell);
  }

  /** What the sheet and the right rules give for a place of the history. */
  public Optional<BigDecimal> number(Cell cell) {
    return local.used(cell);
  }

  /** What a formula gives, right or wrong, from the numbers that have been judged. */
  public Outcome outcome(CellRule rule) {
    List<Cell> inputs = rule.inputs();
    return new Outcome(
        rule.value(exact::used),
        rule.value(local::used),
        standings(inputs)
            .flatMap(from -> new RuleRange(rule, inputs, from, () -> new RuleTape(rule)).range()));
  }

  /** The number of components of θ. */
  public int components() {
    return rules.components();
  }

  /** What is said of a printed number of a step that has been judged. */
  public Judged judged(Cell cell) {
    return judged.get(cell);
  }
}
