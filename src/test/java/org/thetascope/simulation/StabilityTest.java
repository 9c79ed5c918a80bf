package org.thetascope.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thetascope.Reference;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.FaultException;
import org.thetascope.parameter.Settings;
import org.thetascope.scenario.OptimizerSettings;
import org.thetascope.scenario.Scenario;

/** The sharpness that every step meets, against independent numbers and on quadratics. */
class StabilityTest {
  private static final List<String> NUMBERS =
      List.of("epsilon", "alpha", "delta", "rho", "rho1", "rho2");

  static Stream<Named<List<CSVRecord>>> references() {
    return Reference.rows("stability.csv").stream()
        .collect(
            Collectors.groupingBy(
                row -> row.stream().limit(10).collect(Collectors.joining(" ")),
                LinkedHashMap::new,
                Collectors.toList()))
        .entrySet()
        .stream()
        .map(entry -> Named.of(entry.getKey(), entry.getValue()));
  }

  @ParameterizedTest
  @MethodSource("references")
  void isAsTheReferenceHasIt(List<CSVRecord> rows) {
    int steps =
        rows.stream().mapToInt(row -> Integer.parseInt(row.get("step"))).max().orElseThrow();
    Scenario scenario = scenario(rows.get(0)).withSteps(steps);
    StabilitySimulation.Curve curve = curve(scenario);
    for (CSVRecord row : rows) {
      double limit = Double.parseDouble(row.get("limit"));
      assertThat(curve.limit()).isCloseTo(limit, within(1e-12 * limit));
      assertThat(curve.sharpness(Integer.parseInt(row.get("step"))))
          .as(row.toString())
          .isCloseTo(
              Double.parseDouble(row.get("sharpness")),
              within(Double.parseDouble(row.get("tolerance_absolute"))));
    }
  }

  private static Scenario scenario(CSVRecord row) {
    String id = row.get("optimizer");
    Scenario scenario = References.alone(References.problem(row.get("problem")), id);
    Settings values = scenario.optimizers().get(id).values();
    for (String number : NUMBERS) {
      if (!row.get(number).isEmpty()) {
        values = values.with(number, Double.parseDouble(row.get(number)));
      }
    }
    for (String choice : List.of("form", "stabiliser")) {
      if (!row.get(choice).isEmpty()) {
        values = values.with(choice, row.get(choice));
      }
    }
    return scenario.withOptimizer(id, new OptimizerSettings(true, values));
  }

  private static Scenario quadratic(double... curvature) {
    Scenario scenario = Scenario.DEFAULT.withProblemKind("quadratic").withSteps(5);
    return scenario.withProblemSettings(
        scenario
            .problem()
            .settings()
            .with("curvature", DoubleVector.of(curvature))
            .with("centre", DoubleVector.filled(curvature.length, 0)));
  }

  @Test
  void sgdMeetsItsRateTimesTheGreatestCurvature() {
    Scenario scenario = quadratic(1, 10, -30).withHyperparameter("sgd", "epsilon", 0.21);
    StabilitySimulation.Curve sgd = curve(References.alone(scenario, "sgd"));
    assertThat(sgd.sharpness(1)).isCloseTo(2.1, within(1e-15));
    assertThat(sgd.limit()).isEqualTo(2);
    assertThat(sgd.firstOver()).isEqualTo(1);
    assertThat(sgd.stepsOver()).isEqualTo(5);
  }

  @Test
  void itIsNegativeWhereAllCurvatureIs() {
    StabilitySimulation.Curve sgd =
        curve(References.alone(quadratic(-2, -3).withHyperparameter("sgd", "epsilon", 0.5), "sgd"));
    assertThat(sgd.sharpness(3)).isEqualTo(-1);
    assertThat(sgd.firstOver()).isZero();
  }

  @Test
  void thereIsNoneWhereNothingDivides() {
    // θ₂ starts at its minimum, so that r₂ stays 0, and δ is 0
    Scenario scenario =
        References.alone(quadratic(1, 1).withStart(DoubleVector.of(1, 0)), "rmsprop")
            .withHyperparameter("rmsprop", "delta", 0);
    assertThat(curve(scenario).sharpness(1)).isNaN();
  }

  /** RMSProp ends in a two-step cycle of ±ε/2, in which every step meets its limit, 2. */
  @Test
  void theCycleOfRmsPropSitsOnItsLimit() {
    Scenario scenario =
        References.alone(quadratic(1).withStart(DoubleVector.of(-1)).withSteps(400), "rmsprop")
            .withHyperparameter("rmsprop", "epsilon", 0.5)
            .withHyperparameter("rmsprop", "rho", 0.5);
    StabilitySimulation.Curve curve = curve(scenario);
    assertThat(curve.sharpness(400)).isCloseTo(2, within(1e-6));
    StabilitySimulation.Cycle cycle = curve.cycle().orElseThrow();
    assertThat(cycle.component()).isZero();
    assertThat(cycle.low()).isCloseTo(-0.25, within(1e-6));
    assertThat(cycle.high()).isCloseTo(0.25, within(1e-6));
    // √δ = ε·c/2: from there on nothing jumps
    assertThat(curve.stableDelta()).isCloseTo(0.0625, within(1e-12));
    StabilitySimulation.Curve calm =
        curve(scenario.withHyperparameter("rmsprop", "delta", 0.065).withSteps(4000));
    assertThat(calm.firstOver()).isZero();
    assertThat(calm.cycle()).isEmpty();
    assertThat(calm.stableDelta()).isNaN();
  }

  /**
   * Adam bursts near 2(1+ρ₁)/(1−ρ₁) = 38 after thousands of quiet steps, but not with δ ≥ ε·c/38.
   */
  @Test
  void adamBurstsOnlyBelowADeltaOfItsOwn() {
    Scenario scenario =
        References.alone(quadratic(1).withStart(DoubleVector.of(-1)).withSteps(12_000), "adam")
            .withHyperparameter("adam", "epsilon", 0.05);
    StabilitySimulation.Curve curve = curve(scenario);
    assertThat(curve.firstOver()).isEqualTo(8402);
    assertThat(curve.stableDelta()).isCloseTo(0.05 / 38, within(1e-9));
    StabilitySimulation.Curve below =
        curve(
            scenario
                .withHyperparameter("adam", "delta", 0.9 * curve.stableDelta())
                .withSteps(40_000));
    assertThat(below.firstOver()).isPositive();
    StabilitySimulation.Curve above =
        curve(
            scenario
                .withHyperparameter("adam", "delta", 1.01 * curve.stableDelta())
                .withSteps(40_000));
    assertThat(above.firstOver()).isZero();
  }

  @Test
  void moreThanFiftyComponentsAreNotNeededForAChainOfFifty() {
    Scenario chain = Scenario.DEFAULT.withProblemKind("chain").withSteps(2);
    Scenario deep = chain.withProblemSettings(chain.problem().settings().with("depth", 50));
    StabilitySimulation.Curve curve = curve(References.alone(deep, "sgd"));
    assertThat(curve.steps()).isEqualTo(2);
    assertThat(curve.sharpness(2)).isFinite();
  }

  @Test
  void givenGradientsHaveNoCurvature() {
    Scenario given = Scenario.DEFAULT.withProblemKind("gradients");
    for (Map.Entry<String, Runnable> asked :
        Map.<String, Runnable>of(
                "stability", () -> StabilitySimulation.query(given),
                "sweep", () -> SweepSimulation.Query.of(given),
                "plane", () -> LossPlane.of(given))
            .entrySet()) {
      assertThatThrownBy(() -> asked.getValue().run())
          .as(asked.getKey())
          .isInstanceOf(FaultException.class)
          .hasMessageContaining("fault.noLoss");
    }
  }

  private static StabilitySimulation.Curve curve(Scenario scenario) {
    return new StabilitySimulation()
        .compute(StabilitySimulation.query(scenario), Progress.none())
        .curves()
        .get(0);
  }
}
