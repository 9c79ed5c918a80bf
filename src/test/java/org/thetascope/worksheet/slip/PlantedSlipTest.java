package org.thetascope.worksheet.slip;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thetascope.expression.Decimals;
import org.thetascope.optimizer.Conventions;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.optimizer.Quantity;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.scenario.Scenario;
import org.thetascope.worksheet.Audit;
import org.thetascope.worksheet.AuditedRow;
import org.thetascope.worksheet.Auditor;
import org.thetascope.worksheet.judge.Verdict;
import org.thetascope.worksheet.rule.Cell;
import org.thetascope.worksheet.rule.CellRule;
import org.thetascope.worksheet.rule.History;
import org.thetascope.worksheet.rule.Model;
import org.thetascope.worksheet.sheet.PrintedNumber;
import org.thetascope.worksheet.sheet.Sheet;

/**
 * Sheets worked rightly to seven digits but for one slip at a random place: it is found, named and
 * located, and nothing else is called wrong.
 */
class PlantedSlipTest {
  private static final int DIGITS = 7;
  private static final int STEPS = 4;
  private static final int SHEETS = 12;

  static List<Slip> slips() {
    return Slips.ALL;
  }

  /** What a sheet is worked with, and what was planted. */
  private static final class Work {
    private final Scenario scenario;
    private final String optimizer;
    private final Map<Cell, BigDecimal> printed = new HashMap<>();
    private Sheet sheet = Sheet.empty();
    private Cell planted = new Cell(0, Quantity.G, 0);

    Work(Random random) {
      String kind = random.nextBoolean() ? "worksheet" : "scaled-logistic";
      List<String> conventions = Conventions.ids();
      scenario =
          Scenario.DEFAULT
              .withProblemKind(kind)
              .withStart(DoubleVector.of(Math.rint(1e6 * (0.2 + random.nextDouble())) / 1e6))
              .withConvention(conventions.get(random.nextInt(conventions.size())))
              .withHyperparameter("adagrad", "delta", 0.0125)
              .withHyperparameter("rmsprop", "delta", 0.0125)
              .withHyperparameter("adam", "delta", 0.0125);
      List<Optimizer> all = Optimizers.ALL;
      optimizer = all.get(random.nextInt(all.size())).id();
    }

    History history(int step) {
      return new History(Model.of(scenario).worked(optimizer), printed).upTo(step);
    }

    void write(Cell cell, BigDecimal value) {
      BigDecimal rounded = Decimals.rounded(value, DIGITS);
      printed.put(cell, rounded);
      sheet =
          sheet.withRow(
              List.of(
                  optimizer,
                  String.valueOf(cell.step()),
                  cell.quantity().id(),
                  rounded.toString()));
    }

    Audit audit() {
      return Auditor.strict(sheet, scenario);
    }
  }

  /** Works a sheet and plants the slip at one of the places where it changes the digits. */
  private static Optional<Work> worked(Slip slip, long seed) {
    List<Cell> places = new ArrayList<>();
    work(new Work(new Random(seed)), Optional.empty(), slip, places);
    if (places.isEmpty()) {
      return Optional.empty();
    }
    Cell place = places.get(new Random(seed).nextInt(places.size()));
    Work work = new Work(new Random(seed));
    work(work, Optional.of(place), slip, new ArrayList<>());
    return Optional.of(work);
  }

  private static void work(Work work, Optional<Cell> place, Slip slip, List<Cell> places) {
    List<CellRule> rules = work.history(1).rules(1);
    for (int step = 1; step <= STEPS; step++) {
      for (CellRule rule : rules) {
        Cell cell = new Cell(step, rule.cell().quantity(), 0);
        Attempt right = Attempt.right(work.history(step), cell);
        if (right.value().isEmpty()) {
          return; // the root of a planted negative r
        }
        BigDecimal computed = right.value().get();
        BigDecimal written = computed;
        List<Alternative> visible =
            slip.alternatives(right).filter(a -> visible(right, a, computed)).toList();
        if (!visible.isEmpty()) {
          places.add(cell);
        }
        if (place.filter(cell::equals).isPresent()) {
          Alternative planted = visible.get(visible.size() / 2);
          work.planted = cell;
          written = right.with(planted.term()).value().orElseThrow();
        }
        work.write(cell, written);
      }
    }
  }

  /** Whether the slip changes more than the last digits, and leaves any. */
  private static boolean visible(Attempt right, Alternative wrong, BigDecimal value) {
    boolean square = right.quantity() == Quantity.R || right.quantity() == Quantity.R_HAT;
    return right
        .with(wrong.term())
        .value()
        // what follows from a sum of squares below 0 is wrong too
        .filter(v -> v.signum() > 0 || v.signum() < 0 && !square)
        .map(v -> new PrintedNumber(Decimals.rounded(v, DIGITS)))
        .filter(p -> p.value().precision() >= 5 && !p.within(value))
        .isPresent();
  }

  @ParameterizedTest
  @MethodSource("slips")
  void isFoundNamedAndLocated(Slip slip) {
    int planted = 0;
    for (long seed = 1; planted < SHEETS; seed++) {
      assertThat(seed).as("places for %s", slip.id()).isLessThan(500);
      Optional<Work> found = worked(slip, seed);
      if (found.isPresent()) {
        check(found.get(), slip, seed);
        planted++;
      }
    }
  }

  private static void check(Work work, Slip slip, long seed) {
    Audit audit = work.audit();
    List<AuditedRow> wrong = audit.rows().stream().filter(row -> !row.verdict().right()).toList();
    String place = slip.id() + " in sheet " + seed + ": " + work.optimizer + work.planted;
    assertThat(wrong).as(place).hasSize(1);
    AuditedRow row = wrong.get(0);
    assertThat(row.entry().cell()).as(place).isEqualTo(work.planted);
    assertThat(row.explanations().stream().map(Explanation::slips))
        .as("%s: %s", place, row.words())
        .contains(List.of(slip.id()));
    assertThat(audit.firstWrong().get(work.optimizer)).contains(row);
  }

  @Test
  void aTruncatedNumberIsFoundNamedAndLocated() {
    for (long seed = 1; seed <= SHEETS; seed++) {
      Work work = new Work(new Random(seed));
      List<CellRule> rules = work.history(1).rules(1);
      Set<Cell> truncated = new HashSet<>();
      for (CellRule rule : rules) {
        BigDecimal value = work.history(1).computed(rule.cell()).orElseThrow();
        BigDecimal rounded = Decimals.rounded(value, DIGITS);
        BigDecimal cut = value.setScale(rounded.scale(), RoundingMode.DOWN);
        Cell cell = rule.cell();
        if (cut.compareTo(rounded) != 0 && truncated.isEmpty()) {
          truncated.add(cell);
          work.write(cell, cut);
        } else {
          work.write(cell, value);
        }
      }
      for (AuditedRow row : work.audit().rows()) {
        Cell cell = row.entry().cell();
        if (truncated.contains(cell)) {
          assertThat(row.verdict().right()).isTrue();
        } else {
          assertThat(row.verdict()).isEqualTo(Verdict.OK);
        }
        if (truncated.contains(cell) && row.verdict() == Verdict.ROUNDED) {
          assertThat(row.words().get(0).key()).isEqualTo("explain.truncated");
        }
      }
    }
  }

  @Test
  void aRightSheetHasNothingWrong() {
    for (long seed = 1; seed <= SHEETS; seed++) {
      Work work = new Work(new Random(seed));
      work(work, Optional.empty(), new SignLost(), new ArrayList<>());
      assertThat(work.audit().rows())
          .hasSizeGreaterThan(11)
          .allSatisfy(row -> assertThat(row.verdict().right()).isTrue());
    }
  }

  @Test
  void chanceIsNoExplanation() {
    Random random = new Random(4);
    int explained = 0;
    for (long seed = 1; seed <= 60; seed++) {
      Work work = new Work(random);
      History history = work.history(2);
      CellRule rule = history.rules(2).get(random.nextInt(history.rules(2).size()));
      BigDecimal value = history.computed(rule.cell()).orElseThrow();
      BigDecimal noise = BigDecimal.valueOf(0.2 + 3 * random.nextDouble());
      PrintedNumber printed = new PrintedNumber(Decimals.rounded(value.multiply(noise), 4));
      Attempt right = Attempt.right(history, rule.cell());
      explained += new Explainer(Slips.ALL).explain(right, printed).isEmpty() ? 0 : 1;
    }
    assertThat(explained).isLessThanOrEqualTo(4);
  }
}
