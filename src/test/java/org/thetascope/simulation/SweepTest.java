package org.thetascope.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thetascope.Doubles;
import org.thetascope.Reference;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.SweepSettings;

/** Where every optimizer ends for each of many learning rates. */
class SweepTest {
  /** L = ½(θ₁² + 10·θ₂²), on which SGD grows from ε = 2/10 on. */
  private static final Scenario RAVINE =
      Scenario.DEFAULT
          .withProblemKind("quadratic")
          .withStart(DoubleVector.of(-1, 1))
          .withSteps(5000)
          .withSweep(new SweepSettings(1e-3, 1, 30));

  static Stream<Named<List<CSVRecord>>> references() {
    return Reference.rows("sweep.csv").stream()
        .collect(Collectors.groupingBy(row -> row.get("problem") + " " + row.get("optimizer")))
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> Named.of(entry.getKey(), entry.getValue()));
  }

  @ParameterizedTest
  @MethodSource("references")
  void isAsTheReferenceHasIt(List<CSVRecord> rows) {
    CSVRecord first = rows.get(0);
    Scenario scenario =
        References.problem(first.get("problem"))
            .withSteps(Integer.parseInt(first.get("steps")))
            .withSweep(
                new SweepSettings(
                    Double.parseDouble(first.get("low")),
                    Double.parseDouble(first.get("high")),
                    Integer.parseInt(first.get("points"))));
    SweepSimulation.Curve curve = curve(scenario, first.get("optimizer"));
    double[] epsilons = scenario.sweep().epsilons();
    assertThat(rows).hasSize(scenario.sweep().points());
    for (int i = 0; i < rows.size(); i++) {
      CSVRecord row = rows.get(i);
      double epsilon = Double.parseDouble(row.get("epsilon"));
      assertThat(epsilons[i]).isEqualTo(epsilon);
      SweepSimulation.End end = curve.ends().get(i).orElseThrow();
      assertThat(end.diverged()).as(row.toString()).isEqualTo(row.get("status").equals("diverged"));
      assertThat(end.lastStep())
          .as(row.toString())
          .isEqualTo(Integer.parseInt(row.get("last_step")));
      assertThat(end.hasLoss()).isEqualTo(!row.get("loss").isEmpty());
      if (end.hasLoss()) {
        assertThat(end.loss())
            .as(row.toString())
            .isCloseTo(
                Double.parseDouble(row.get("loss")),
                within(Double.parseDouble(row.get("tolerance_absolute"))));
      }
    }
  }

  /** (1−ε·10)⁵⁰⁰⁰ leaves a double's range where |1−10ε| is over (1.8e308)^(1/4999.x). */
  @Test
  void theBorderIsTheLeastRateThatDiverges() {
    SweepSimulation.Curve sgd = curve(RAVINE, "sgd");
    double border = sgd.border().orElseThrow();
    assertThat(border).isBetween(0.2, 0.22);
    assertThat(diverges(border)).isTrue();
    assertThat(diverges(Math.nextDown(border))).isFalse();
    assertThat(curve(RAVINE, "adam").border()).isEmpty();
  }

  private static boolean diverges(double epsilon) {
    RunQuery query = RunQuery.of(RAVINE.withHyperparameter("sgd", "epsilon", epsilon));
    OptimizerRun run = query.run("sgd", query.newProblem());
    while (run.step() < query.steps() && run.advance()) {
      // a step was taken
    }
    return run.diverged();
  }

  @Property
  void theRatesRiseFromOneEndToTheOther(
      @ForAll("rates") double low, @ForAll @IntRange(min = 2, max = 1000) int points) {
    double[] epsilons = new SweepSettings(low, 1e6, points).epsilons();
    assertThat(epsilons).hasSize(points).startsWith(low).endsWith(1e6).isSorted();
  }

  @Provide
  Arbitrary<Double> rates() {
    return Doubles.between(Double.MIN_VALUE, 1);
  }

  @Test
  void aLossBeyondADoubleIsNoDivergence() {
    Scenario scenario = RAVINE.withSteps(30).withSweep(new SweepSettings(1e6 - 1, 1e6, 2));
    SweepSimulation.End end = curve(scenario, "sgd").ends().get(0).orElseThrow();
    assertThat(end.diverged()).isFalse();
    assertThat(end.lastStep()).isEqualTo(30);
    assertThat(end.hasLoss()).isFalse();
  }

  @Test
  void theShownRateDoesNotMatter() {
    Scenario other = RAVINE.withHyperparameter("sgd", "epsilon", 0.7);
    assertThat(SweepSimulation.Query.of(other)).isEqualTo(SweepSimulation.Query.of(RAVINE));
    assertThat(SweepSimulation.Query.of(RAVINE.withHyperparameter("adam", "rho1", 0.7)))
        .isNotEqualTo(SweepSimulation.Query.of(RAVINE));
  }

  @Test
  void theCoarseSweepComesFirstAndTheFineOneDoesNotDependOnThreads() {
    RecordingProgress<SweepSimulation.Result> progress = RecordingProgress.patient();
    SweepSimulation.Query query = SweepSimulation.Query.of(RAVINE.withSteps(100));
    SweepSimulation.Result one = new SweepSimulation(1).compute(query, progress);
    SweepSimulation.Result three = new SweepSimulation(3).compute(query, Progress.none());
    assertThat(three).isEqualTo(one);
    SweepSimulation.Result coarse = progress.published.get(0);
    for (SweepSimulation.Curve curve : coarse.curves()) {
      assertThat(curve.ends().stream().filter(Optional::isPresent).count()).isBetween(1L, 8L);
      assertThat(curve.ends().get(0)).isPresent();
    }
  }

  @Test
  void endsWithWhatItHasWhenItIsAskedToStop() {
    RecordingProgress<SweepSimulation.Result> progress = new RecordingProgress<>(result -> true);
    SweepSimulation.Query query = SweepSimulation.Query.of(RAVINE.withSteps(1000));
    assertThat(new SweepSimulation(1).compute(query, progress)).isSameAs(progress.published.get(0));
  }

  private static SweepSimulation.Curve curve(Scenario scenario, String optimizer) {
    Scenario alone = References.alone(scenario, optimizer);
    return new SweepSimulation()
        .compute(SweepSimulation.Query.of(alone), Progress.none())
        .curves()
        .get(0);
  }
}
