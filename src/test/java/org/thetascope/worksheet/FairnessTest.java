package org.thetascope.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.thetascope.optimizer.Conventions;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Settings;
import org.thetascope.parameter.Table;
import org.thetascope.scenario.Scenario;
import org.thetascope.worksheet.SimulatedSheet.Carry;
import org.thetascope.worksheet.SimulatedSheet.Style;
import org.thetascope.worksheet.judge.Verdict;
import org.thetascope.worksheet.rule.Cell;
import org.thetascope.worksheet.slip.Alternative;
import org.thetascope.worksheet.slip.Slip;
import org.thetascope.worksheet.slip.Slips;

/** Nobody who worked rightly is accused, and whoever slipped is told where and how. */
class FairnessTest {
  private static final int STEPS = 4;
  private static final List<String> KINDS =
      List.of(
          "worksheet",
          "scaled-logistic",
          "quadratic",
          "logistic",
          "line",
          "formula",
          "rosenbrock",
          "gradients");

  private static final Map<String, List<String>> LOSSES =
      Map.of(
          "logistic",
          List.of("output", "squared-error", "cross-entropy"),
          "line",
          List.of("squared-error", "mse"));

  /** With the usual δ, 10⁻⁸, nobody sees where it went. */
  private static final double[] STABILISERS = {1e-8, 0.01, 0.1, 1};

  /** The numbers that let a run begin inside another. */
  private static final List<String> BEGINNINGS = List.of("s0", "r0", "v0", "k0");

  private static final List<String> OPTIMIZERS =
      Optimizers.ALL.stream().map(Optimizer::id).toList();

  /** A scenario with round numbers, as exercises have them. */
  private static Scenario scenario(Random random) {
    String kind = KINDS.get(random.nextInt(KINDS.size()));
    List<String> conventions = Conventions.ids();
    Scenario scenario =
        Scenario.DEFAULT
            .withConvention(conventions.get(random.nextInt(conventions.size())))
            .withProblemKind(kind);
    if (LOSSES.containsKey(kind)) {
      List<String> losses = LOSSES.get(kind);
      scenario =
          scenario.withProblemSettings(
              scenario
                  .problem()
                  .settings()
                  .with("loss", losses.get(random.nextInt(losses.size()))));
    }
    if (kind.equals("quadratic")) {
      int size = 1 + random.nextInt(3);
      Settings settings =
          scenario
              .problem()
              .settings()
              .with("curvature", numbers(random, size, 1, 10))
              .with("centre", numbers(random, size, -3, 3));
      scenario = scenario.withProblemSettings(settings);
    }
    if (kind.equals("gradients")) {
      int size = 1 + random.nextInt(3);
      List<DoubleVector> steps = new ArrayList<>();
      for (int step = 0; step < STEPS; step++) {
        steps.add(numbers(random, size, -3, 3));
      }
      Settings settings = scenario.problem().settings().with("values", new Table(steps));
      scenario = scenario.withProblemSettings(settings);
    }
    for (String optimizer : OPTIMIZERS) {
      scenario = begun(scenario, optimizer, random);
    }
    return scenario.withStart(numbers(random, scenario.start().size(), -2, 2));
  }

  /** Some δ, and now and then a run that begins inside another. */
  private static Scenario begun(Scenario scenario, String optimizer, Random random) {
    Settings settings = scenario.optimizers().get(optimizer).values();
    Scenario begun = scenario;
    if (settings.has("delta")) {
      double delta = STABILISERS[random.nextInt(STABILISERS.length)];
      begun = begun.withHyperparameter(optimizer, "delta", delta);
    }
    boolean inside = random.nextInt(4) == 0;
    for (String id : BEGINNINGS) {
      if (inside && settings.has(id)) {
        double number = id.equals("k0") ? random.nextInt(20) : 0.1 * (1 + random.nextInt(9));
        begun = begun.withHyperparameter(optimizer, id, number);
      }
    }
    return begun;
  }

  /** Numbers with one decimal, none of them 0. */
  private static DoubleVector numbers(Random random, int size, double from, double to) {
    double[] numbers = new double[size];
    for (int i = 0; i < size; i++) {
      double drawn = Math.rint(10 * (from + (to - from) * random.nextDouble())) / 10;
      numbers[i] = drawn == 0 ? 0.5 : drawn;
    }
    return DoubleVector.of(numbers);
  }

  @Provide
  Arbitrary<Style> usual() {
    Arbitrary<Carry> carry = Arbitraries.of(Carry.values());
    Arbitrary<Style> rounded =
        Combinators.combine(
                Arbitraries.integers().between(3, 6), Arbitraries.of(true, false), carry)
            .as((digits, decimals, goesOn) -> new Style(digits, decimals, false, goesOn));
    Arbitrary<Style> cut = carry.map(goesOn -> new Style(4, false, true, goesOn));
    return Arbitraries.frequencyOf(Tuple.of(4, rounded), Tuple.of(1, cut));
  }

  @Property(tries = 250)
  void aRightSheetIsRight(@ForAll("usual") Style style, @ForAll long seed) {
    Random random = new Random(seed);
    Scenario scenario = scenario(random);
    String optimizer = OPTIMIZERS.get(random.nextInt(OPTIMIZERS.size()));
    SimulatedSheet sheet = new SimulatedSheet(scenario, optimizer, style, random).work(STEPS);
    Audit audit = Auditor.strict(sheet.sheet(), scenario);
    assertThat(audit.rows())
        .as("%s %s %s", scenario.problem(), optimizer, style)
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.verdict()).isIn(Verdict.OK, Verdict.ROUNDED));
  }

  @Test
  void aSlipIsFoundAndNamed() {
    Map<String, int[]> counts = new HashMap<>();
    for (Slip slip : Slips.ALL) {
      int[] count = counts.computeIfAbsent(slip.id(), id -> new int[3]);
      Random seeds = new Random(1);
      for (int tries = 0; count[0] < 15 && tries < 3000; tries++) {
        plant(slip, new Random(seeds.nextLong()), count);
      }
    }
    int planted = 0;
    int found = 0;
    for (Slip slip : Slips.ALL) {
      int[] count = counts.get(slip.id());
      planted += count[0];
      found += count[1];
      assertThat(count[2]).as("%s named of %d", slip.id(), count[0]).isGreaterThan(count[0] / 2);
    }
    assertThat(found).as("of %d", planted).isGreaterThanOrEqualTo(planted * 95 / 100);
  }

  /** Counts what is planted, found at its place, and named by its name. */
  private static void plant(Slip slip, Random random, int[] count) {
    Scenario scenario = scenario(random);
    String optimizer = OPTIMIZERS.get(random.nextInt(OPTIMIZERS.size()));
    Style style = new Style(4 + random.nextInt(3), false, false, Carry.values()[random.nextInt(2)]);
    SimulatedSheet right = new SimulatedSheet(scenario, optimizer, style, random).work(3);
    List<Cell> places = new ArrayList<>(right.places());
    if (places.isEmpty()) {
      return;
    }
    Cell place = places.get(random.nextInt(places.size()));
    SimulatedSheet wrong = new SimulatedSheet(scenario, optimizer, style, random);
    Optional<Alternative> planted = wrong.work(3, place, slip);
    if (planted.isEmpty()) {
      return;
    }
    count[0]++;
    Audit audit = Auditor.strict(wrong.sheet(), scenario);
    Optional<AuditedRow> first =
        audit.rows().stream().filter(row -> !row.verdict().right()).findFirst();
    if (first.isPresent() && first.get().entry().cell().equals(place)) {
      count[1]++;
      boolean named =
          first.get().explanations().stream()
              .findFirst()
              .filter(e -> e.slips().equals(List.of(slip.id())))
              .isPresent();
      count[2] += named ? 1 : 0;
    }
  }
}
