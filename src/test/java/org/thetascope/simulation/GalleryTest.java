package org.thetascope.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.reflect.Method;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.thetascope.chain.Chain;
import org.thetascope.chain.Claim;
import org.thetascope.optimizer.Quantity;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.Settings;
import org.thetascope.problem.Problems;
import org.thetascope.scenario.Gallery;
import org.thetascope.scenario.GalleryEntry;
import org.thetascope.scenario.OptimizerSettings;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.VarianceSettings;
import org.thetascope.scenario.View;
import org.thetascope.variance.Scheme;

/** Every bundled scenario opens, and the answer in its notes is true. */
class GalleryTest {
  private static final List<String> SCALED = List.of("adagrad", "rmsprop", "adam");
  private final Gallery gallery = new Gallery();

  @Test
  void eachHasATitleAQuestionAndAnAnswer() {
    List<GalleryEntry> all = gallery.all();
    assertThat(all).hasSizeGreaterThanOrEqualTo(12);
    assertThat(all).extracting(GalleryEntry::id).doesNotHaveDuplicates();
    assertThat(all).extracting(GalleryEntry::title).doesNotHaveDuplicates();
    assertThat(all)
        .allSatisfy(
            entry -> {
              assertThat(entry.title()).isNotBlank();
              assertThat(entry.question()).endsWith("?");
              assertThat(entry.answer()).endsWith(".");
            });
    assertThat(gallery.opening()).isEqualTo(all.get(0).scenario());
  }

  @Test
  void everyAnswerIsAsserted() {
    List<String> tests = Stream.of(getClass().getDeclaredMethods()).map(Method::getName).toList();
    assertThat(gallery.ids())
        .allSatisfy(
            id -> assertThat(tests).anyMatch(name -> name.equalsIgnoreCase(id.replace("-", ""))));
  }

  @Test
  void logisticUnit() {
    Scenario scenario = scenario("logistic-unit");
    assertThat(Math.abs(steps(scenario, "sgd").value(Quantity.G, 1, 0))).isCloseTo(0.092, near(3));
    assertThat(firstStep(scenario, "sgd")).isCloseTo(0.009, near(3));
    assertThat(firstStep(scenario, "adagrad")).isCloseTo(0.1, near(4));
    assertThat(firstStep(scenario, "adam")).isCloseTo(0.1, near(4));
    assertThat(firstStep(scenario, "rmsprop")).isCloseTo(0.316, near(3));
  }

  @Test
  void threeSteps() {
    Scenario scenario = scenario("three-steps");
    assertThat(theta(scenario, "rmsprop", 3, 0)).isCloseTo(-2.913, near(3));
    assertThat(theta(scenario, "adam", 3, 0)).isCloseTo(-0.509, near(3));
    assertThat(theta(scenario, "adagrad", 3, 0)).isCloseTo(-0.311, near(3));
    assertThat(theta(scenario, "sgd", 3, 0)).isCloseTo(1.25e-9, near(12));
  }

  @Test
  void placeOfDelta() {
    Scenario scenario = scenario("place-of-delta");
    assertThat(theta(scenario, "adagrad", 3, 0)).isCloseTo(-0.758, near(3));
    assertThat(theta(scenario, "rmsprop", 3, 0)).isCloseTo(-0.429, near(3));
    assertThat(theta(scenario, "adam", 3, 0)).isCloseTo(0.029, near(3));
    assertThat(scenario.problem()).isEqualTo(scenario("three-steps").problem());
    assertThat(scenario.start()).isEqualTo(scenario("three-steps").start());
    double r = Math.pow(steps(scenario, "adagrad").value(Quantity.G, 1, 0), 2);
    assertThat(Math.sqrt(1e-8 + r)).isCloseTo(1e-4, near(7));
    assertThat(1e-8 + Math.sqrt(r)).isBetween(1e-8, 2e-8);
  }

  @Test
  void firstSteps() {
    Scenario scenario = scenario("first-steps");
    assertThat(steps(scenario, "sgd").value(Quantity.G, 1, 0)).isEqualTo(-4);
    assertThat(firstStep(scenario, "sgd")).isCloseTo(0.4, near(9));
    assertThat(firstStep(scenario, "adagrad")).isCloseTo(0.1, near(6));
    assertThat(firstStep(scenario, "adam")).isCloseTo(0.1, near(6));
    assertThat(firstStep(scenario, "rmsprop")).isCloseTo(3.16, near(2));
    Steps adam = steps(scenario, "adam");
    double uncorrected =
        0.1 * adam.value(Quantity.S, 1, 0) / Math.sqrt(adam.value(Quantity.R, 1, 0));
    assertThat(-uncorrected).isCloseTo(0.316, near(3));
  }

  @Test
  void oneEpsilon() {
    Scenario scenario = scenario("one-epsilon");
    assertThat(theta(scenario, "sgd", 200, 0)).isCloseTo(2.93, near(2));
    assertThat(theta(scenario, "sgd", 200, 1)).isCloseTo(-0.84, near(2));
    SCALED.forEach(
        id -> {
          assertThat(theta(scenario, id, 200, 0)).isLessThan(2.93);
          assertTheSamePath(scenario, id);
        });
  }

  @Test
  void ravine() {
    Scenario scenario = scenario("ravine");
    Steps sgd = steps(scenario, "sgd");
    for (int k = 0; k < 100; k++) {
      assertThat(sgd.value(Quantity.THETA, k, 1) * sgd.value(Quantity.THETA, k + 1, 1))
          .isNegative();
      assertThat(sgd.value(Quantity.THETA, k + 1, 0))
          .isBetween(sgd.value(Quantity.THETA, k, 0), 0.);
    }
    assertThat(theta(scenario, "sgd", 26, 0)).isCloseTo(-2 / Math.E, within(0.02));
    assertThat(Math.abs(theta(withEpsilon(scenario, "sgd", 0.04), "sgd", 100, 1)))
        .isCloseTo(2, near(6));
    assertThat(Math.abs(theta(withEpsilon(scenario, "sgd", 0.041), "sgd", 100, 1)))
        .isGreaterThan(100);
    assertThat(Math.abs(theta(withEpsilon(scenario, "sgd", 0.02), "sgd", 100, 0)))
        .isGreaterThan(5 * Math.abs(theta(scenario, "sgd", 100, 0)));
    SCALED.forEach(id -> assertTheSamePath(scenario, id));
  }

  @Test
  void adaGradStalls() {
    Scenario scenario = scenario("adagrad-stalls");
    assertThat(theta(scenario, "adagrad", 400, 0)).isLessThan(-1);
    List.of("sgd", "rmsprop", "adam")
        .forEach(id -> assertThat(theta(scenario, id, 400, 0)).isCloseTo(3, within(0.06)));
    Steps adagrad = steps(scenario, "adagrad");
    for (int k = 1; k < 400; k++) {
      assertThat(adagrad.value(Quantity.R, k + 1, 0))
          .isGreaterThan(adagrad.value(Quantity.R, k, 0));
    }
    assertThat(0.1 / Math.sqrt(adagrad.value(Quantity.R, 1, 0))).isCloseTo(0.0125, near(6));
    assertThat(0.1 / Math.sqrt(adagrad.value(Quantity.R, 400, 0))).isLessThan(0.001);
    assertThat(steps(scenario, "rmsprop").value(Quantity.R, 100, 0))
        .isLessThan(steps(scenario, "rmsprop").value(Quantity.R, 20, 0));
    assertThat(steps(scenario, "adam").value(Quantity.R_HAT, 200, 0))
        .isLessThan(steps(scenario, "adam").value(Quantity.R_HAT, 1, 0));
  }

  @Test
  void rmsPropCycle() {
    Scenario scenario = scenario("rmsprop-cycle");
    for (int k = 20; k < 60; k++) {
      double here = theta(scenario, "rmsprop", k, 0);
      assertThat(Math.abs(here)).isCloseTo(0.25, within(0.01));
      assertThat(here * theta(scenario, "rmsprop", k + 1, 0)).isNegative();
    }
    List.of("sgd", "adagrad", "adam")
        .forEach(id -> assertThat(theta(scenario, id, 60, 0)).isCloseTo(0, within(0.05)));
  }

  @Test
  void divergence() {
    Scenario scenario = scenario("divergence");
    Steps sgd = steps(scenario, "sgd");
    assertThat(sgd.diverged()).isTrue();
    assertThat(sgd.size() - 1).isEqualTo(2103);
    for (int k = 0; k < 100; k++) {
      double here = sgd.value(Quantity.THETA, k, 0) - 3;
      assertThat((sgd.value(Quantity.THETA, k + 1, 0) - 3) / here).isCloseTo(-1.4, near(9));
    }
    TrajectoryQuery query = TrajectoryQuery.of(scenario, Measure.THETA, 0);
    List<RunDiagnosis.Finding> findings =
        new TrajectorySimulation().compute(query, Progress.none()).findings();
    assertThat(findings)
        .containsExactly(
            new RunDiagnosis.Finding(
                "sgd",
                Fault.of("divergence.unstable", "SGD", "c", 1.0, 2.4, 2.4, 2.0, "θ", 1.4),
                RunDiagnosis.Remedy.HALVE_EPSILON));
    Scenario halved = withEpsilon(scenario, "sgd", 0.5);
    assertThat(theta(halved, "sgd", 10, 0)).isCloseTo(3, within(1e-6));
    assertThat((theta(halved, "sgd", 1, 0) - 3) / -4).isCloseTo(-0.2, near(9));
    SCALED.forEach(id -> assertThat(steps(scenario, id).diverged()).isFalse());
  }

  @Test
  void valley() {
    Scenario scenario = scenario("valley");
    assertThat(theta(scenario, "adam", 3000, 0)).isCloseTo(0.999, near(3));
    assertThat(theta(scenario, "rmsprop", 3000, 0)).isCloseTo(0.98, within(0.01));
    assertThat(theta(scenario, "adagrad", 3000, 0)).isCloseTo(0.95, near(2));
    assertThat(theta(scenario, "sgd", 3000, 0)).isCloseTo(0.84, near(2));
    // the Hessian at the start, [[1330, 480], [480, 200]]
    double curvature = 765 + Math.hypot(565, 480);
    assertThat(curvature).isCloseTo(1500, within(10.));
    assertThat(2 / curvature).isCloseTo(0.0013, near(4));
    Steps thrown = steps(withEpsilon(scenario, "sgd", 0.005), "sgd");
    int crossings = 0;
    for (int k = 2900; k < 3000; k++) {
      crossings += wall(thrown, k) * wall(thrown, k + 1) < 0 ? 1 : 0;
    }
    assertThat(crossings).isGreaterThan(40);
  }

  @Test
  void conventions() {
    Scenario scenario = scenario("conventions");
    assertThat(adam(scenario, "goodfellow", 0.01)).isCloseTo(0.42, near(2));
    assertThat(adam(scenario, "worksheet", 0.01)).isCloseTo(-1.38, near(2));
    assertThat(adam(scenario, "keras", 0.01)).isCloseTo(-1.29, near(2));
    assertThat(1 / Math.sqrt(1 - 0.999)).isCloseTo(31.6, near(1));
    for (String convention : List.of("goodfellow", "worksheet", "keras")) {
      assertThat(adam(scenario, convention, 1e-8)).isCloseTo(0.78, near(2));
    }
  }

  @Test
  void vanishingSigmoid() {
    Chain sigmoid = chain("vanishing-sigmoid", 0);
    Chain tanh = chain("vanishing-sigmoid", 1);
    for (int i = 2; i <= 30; i++) {
      assertThat(sigmoid.factor(i)).isLessThan(0.225);
    }
    assertThat(sigmoid.log10Magnitude(2)).isCloseTo(-20, within(0.5));
    assertThat(tanh.gradient(2) / tanh.gradient(30)).isCloseTo(0.6, within(0.05));
  }

  @Test
  void explodingRelu() {
    Chain sigmoid = chain("exploding-relu", 0);
    Chain relu = chain("exploding-relu", 1);
    for (int i = 2; i <= 30; i++) {
      assertThat(relu.gradient(i)).isCloseTo(42611, within(0.5));
      assertThat(1.5 * relu.gradient(i)).isCloseTo(relu.h(30), within(1e-6));
    }
    assertThat(Math.pow(1.5, 10)).isCloseTo(57.7, near(1));
    Scenario deeper = scenario("exploding-relu");
    Chains forty = chains(deeper.withChain(deeper.chain().withDepth(40)));
    assertThat(forty.curves().get(1).chain().gradient(2) / relu.gradient(2))
        .isCloseTo(57.7, near(1));
    assertThat(sigmoid.log10Magnitude(2)).isLessThan(-16);
  }

  @Test
  void deadRelu() {
    Chain relu = chain("dead-relu", 0);
    Chain leaky = chain("dead-relu", 1);
    assertThat(relu.z(6)).isNegative();
    for (int i = 1; i <= 10; i++) {
      assertThat(relu.sign(i)).isZero();
      assertThat(leaky.sign(i) == 0).isEqualTo(i == 1);
      assertThat(leaky.z(i) < 0).isEqualTo(i >= 6);
    }
    assertThat(leaky.log10Magnitude(2)).isLessThan(-10);
  }

  @Test
  void smallestWeight() {
    Chain relu = chain("smallest-weight", 0);
    DoubleVector weights = scenario("smallest-weight").chain().weightVector();
    for (int i = 2; i <= 10; i++) {
      assertThat(weights.get(i - 1) * relu.gradient(i)).isCloseTo(relu.h(10), within(1e-12));
    }
    assertThat(relu.h(10)).isCloseTo(1.166, near(3));
    assertThat(Claim.of(relu)).extracting(Claim::verdict).isEqualTo(Claim.Verdict.FAILS);
    assertThat(Claim.of(relu).argmax()).isEqualTo(5);
    assertThat(relu.gradient(5)).isCloseTo(4.67, near(2));
    assertThat(relu.gradient(10)).isCloseTo(0.65, near(2));
  }

  @Test
  void claimFails() {
    Chain sigmoid = chain("claim-fails", 0);
    assertThat(Claim.of(sigmoid).verdict()).isEqualTo(Claim.Verdict.FAILS);
    assertThat(sigmoid.gradient(2)).isCloseTo(0.052, near(3));
    assertThat(sigmoid.gradient(3)).isCloseTo(0.032, near(3));
    assertThat(1 - sigmoid.h(2)).isCloseTo(0.87, near(2));
    assertThat(sigmoid.h(1)).isCloseTo(0.62, near(2));
    assertThat(3 * (1 - sigmoid.h(2)) * sigmoid.h(1))
        .isCloseTo(sigmoid.gradient(2) / sigmoid.gradient(3), near(9))
        .isCloseTo(1.6, near(1));
  }

  @Test
  void glorotOrHe() {
    VarianceSettings glorot = scenario("glorot-or-he").variance();
    Networks networks = new NetworkSimulation().compute(glorot, Progress.none());
    NetworkLayer last = networks.layers().get(29);
    assertThat(last.predicted().zVariance().toDouble()).isCloseTo(0x1p-29, within(1e-18));
    assertThat(last.z().interval().low()).isLessThan(0x1p-29);
    assertThat(last.z().interval().high()).isGreaterThan(0x1p-29);
    VarianceSettings he =
        new VarianceSettings(
            glorot.activation(), Scheme.named("he"), glorot.distribution(), 256, 30, 50, 1);
    new NetworkSimulation()
        .compute(he, Progress.none())
        .layers()
        .forEach(
            layer -> assertThat(layer.predicted().zVariance().toDouble()).isCloseTo(2, near(9)));
  }

  @Test
  void momentumRavine() {
    Scenario scenario = scenario("momentum-ravine");
    assertThat(theta(scenario, "sgd", 200, 0)).isCloseTo(-0.93, near(2));
    assertThat(Math.abs(theta(scenario, "momentum", 200, 0))).isLessThan(0.001);
    assertThat(Math.abs(theta(scenario, "sgd", 50, 1))).isLessThan(0.02);
    assertThat(Math.abs(theta(scenario, "momentum", 50, 1))).isGreaterThan(0.5);
    assertThat(Math.abs(theta(withEpsilon(scenario, "sgd", 2.01 / 500), "sgd", 200, 1)))
        .isGreaterThan(2);
    double alpha = scenario.optimizers().get("momentum").values().number("alpha");
    assertThat(1 / (1 - alpha)).isCloseTo(20, near(6));
  }

  @Test
  void nesterovPoint() {
    Scenario scenario = scenario("nesterov-point");
    assertThat(furthest(scenario, "momentum", 0, 60)).isCloseTo(1.21, near(2));
    assertThat(furthest(scenario, "nesterov", 0, 60)).isCloseTo(0.71, near(2));
    assertThat(Math.abs(theta(scenario, "momentum", 60, 0))).isCloseTo(0.08, near(2));
    assertThat(Math.abs(theta(scenario, "nesterov", 60, 0))).isCloseTo(0.004, near(3));
  }

  private static double furthest(Scenario scenario, String optimizer, int from, int to) {
    Steps steps = steps(scenario, optimizer);
    return IntStream.rangeClosed(from, to)
        .mapToDouble(k -> steps.value(Quantity.THETA, k, 0))
        .max()
        .orElseThrow();
  }

  @Test
  void adamwNotL2() {
    Scenario scenario = scenario("adamw-not-l2");
    for (int j = 0; j < 2; j++) {
      assertThat(theta(scenario, "adamw", 1000, j)).isCloseTo(0.96, near(2));
    }
    assertTheSamePath(scenario, "adamw");
    // ½c(θ−1)² + ½λθ² is a quadratic of curvature c+λ about c/(c+λ)
    Settings penalised =
        Settings.empty()
            .with("curvature", DoubleVector.of(0.2, 10.1))
            .with("centre", DoubleVector.of(0.1 / 0.2, 10 / 10.1));
    Scenario withPenalty = scenario.withProblemSettings(penalised);
    assertThat(theta(withPenalty, "adam", 1000, 0)).isCloseTo(0.50, near(2));
    assertThat(theta(withPenalty, "adam", 1000, 1)).isCloseTo(0.99, near(2));
  }

  @Test
  void batchNoise() {
    Scenario scenario = scenario("batch-noise");
    assertThat(spread(scenario)).isCloseTo(0.15, near(2));
    assertThat(spread(withEpsilon(scenario, "sgd", 0.05))).isCloseTo(0.07, near(2));
    Settings all = scenario.problem().settings().with("batch", Settings.empty());
    Scenario quiet = scenario.withProblemSettings(all);
    assertThat(spread(quiet)).isLessThan(1e-6);
    assertThat(theta(quiet, "sgd", 600, 1)).isCloseTo(1.768, near(3));
  }

  /** How far the slope wanders in the last 300 steps. */
  private static double spread(Scenario scenario) {
    Steps steps = steps(scenario, "sgd");
    DoubleSummaryStatistics slopes =
        IntStream.rangeClosed(300, 600)
            .mapToDouble(k -> steps.value(Quantity.THETA, k, 1))
            .summaryStatistics();
    return slopes.getMax() - slopes.getMin();
  }

  @Test
  void chainLearnsSgd() {
    Scenario scenario = scenario("chain-learns-sgd");
    Steps sgd = steps(scenario, "sgd");
    assertThat(sgd.loss(0) / sgd.loss(300)).isBetween(400., 430.);
    assertThat(sgd.value(Quantity.THETA, 300, 9)).isCloseTo(-1.84, near(2));
    assertThat(sgd.value(Quantity.THETA, 300, 8)).isCloseTo(1.18, near(2));
    assertThat(Math.abs(sgd.value(Quantity.THETA, 300, 0) - 0.9)).isBetween(1e-7, 1e-6);
    assertThat(sgd.value(Quantity.G, 1, 0)).isCloseTo(3.7e-8, near(9));
    assertThat(sgd.value(Quantity.G, 1, 9)).isCloseTo(0.065, near(3));
  }

  @Test
  void chainLearnsAdam() {
    Scenario scenario = scenario("chain-learns-adam");
    assertThat(firstStep(scenario, "adam")).isCloseTo(0.016, near(3));
    assertThat(theta(scenario, "adam", 300, 0)).isCloseTo(2.19, near(2));
    assertThat(theta(scenario, "sgd", 300, 0)).isCloseTo(0.9, near(4));
    Steps adam = steps(scenario, "adam");
    assertThat(Math.abs(adam.value(Quantity.DELTA_THETA, 1, 9))).isCloseTo(0.02, near(4));
  }

  @Test
  void deltaStopsAdam() {
    Scenario scenario = scenario("delta-stops-adam");
    assertThat(steps(scenario, "adam").value(Quantity.G, 1, 0)).isCloseTo(8e-22, within(5e-23));
    assertThat(firstStep(scenario, "adam")).isCloseTo(1.6e-15, within(5e-17));
    assertThat(theta(scenario, "adam", 300, 0)).isCloseTo(0.9, near(9));
    Scenario small = scenario.withHyperparameter("adam", "delta", 1e-30);
    assertThat(firstStep(small, "adam")).isCloseTo(0.02, near(6));
  }

  @Test
  void yourOwnLoss() {
    Scenario scenario = scenario("your-own-loss");
    assertThat(theta(scenario, "sgd", 300, 0)).isCloseTo(3.58, near(2));
    assertThat(theta(scenario, "sgd", 300, 1)).isCloseTo(-1.85, near(2));
    for (String id : SCALED) {
      assertThat(theta(scenario, id, 300, 0)).isCloseTo(3, within(0.03));
      assertThat(theta(scenario, id, 300, 1)).isCloseTo(2, within(0.03));
      Steps steps = steps(scenario, id);
      assertThat(Math.abs(steps.value(Quantity.DELTA_THETA, 1, 0)))
          .isCloseTo(Math.abs(steps.value(Quantity.DELTA_THETA, 1, 1)), near(6));
    }
  }

  private Scenario scenario(String id) {
    return gallery.entry(id).scenario();
  }

  private static Steps steps(Scenario scenario, String optimizer) {
    return new StepSimulation().compute(StepQuery.of(scenario, optimizer), Progress.none());
  }

  @Test
  void rmspropLimit() {
    Scenario scenario = scenario("rmsprop-limit");
    StabilitySimulation.Curve rmsprop = sharpness(scenario, "rmsprop");
    assertThat(rmsprop.limit()).isEqualTo(2);
    assertThat(rmsprop.sharpness(60)).isCloseTo(2, near(2));
    assertThat(Math.abs(theta(scenario, "rmsprop", 60, 0))).isCloseTo(0.25, near(3));
    assertThat(theta(scenario, "rmsprop", 59, 0) * theta(scenario, "rmsprop", 60, 0)).isNegative();
    assertThat(Math.sqrt(steps(scenario, "rmsprop").value(Quantity.R, 60, 0)))
        .isCloseTo(0.25, near(3));
    assertThat(sharpness(scenario, "sgd").sharpness(60)).isCloseTo(0.5, near(9));
  }

  @Test
  void adamBursts() {
    Scenario scenario = scenario("adam-bursts");
    StabilitySimulation.Curve adam = sharpness(scenario, "adam");
    assertThat(adam.limit()).isCloseTo(38, near(9));
    assertThat(adam.firstOver()).isEqualTo(8402);
    RunQuery query = RunQuery.of(scenario);
    OptimizerRun run = query.run("adam", query.newProblem());
    double rest = 0;
    double burst = 0;
    while (run.step() < scenario.steps() && run.advance()) {
      double away = Math.abs(run.value(Quantity.THETA, 0));
      rest = run.step() > 2000 && run.step() < 8402 ? Math.max(rest, away) : rest;
      burst = run.step() > 8402 ? Math.max(burst, away) : burst;
    }
    assertThat(rest).isLessThan(1e-40);
    assertThat(burst).isCloseTo(0.05, near(2));
    assertThat(0.05 / 38).isCloseTo(0.0013, near(4));
    for (double delta : new double[] {0.0012, 0.0014}) {
      Scenario other = scenario.withHyperparameter("adam", "delta", delta).withSteps(20_000);
      boolean over = sharpness(other, "adam").firstOver() > 0;
      assertThat(over).isEqualTo(delta < 0.05 / 38);
    }
  }

  private static StabilitySimulation.Curve sharpness(Scenario scenario, String optimizer) {
    return new StabilitySimulation()
        .compute(StabilitySimulation.query(scenario), Progress.none()).curves().stream()
            .filter(curve -> curve.optimizer().equals(optimizer))
            .findFirst()
            .orElseThrow();
  }

  /** A page opens in the lab whose charts hold what its question speaks of. */
  @Test
  void everyPageOpensWhereItsQuestionCanBeAnswered() {
    for (GalleryEntry page : gallery.all()) {
      View view = page.scenario().view();
      String asked = page.question() + page.answer();
      assertThat(view.charts()).as(page.id()).isNotEmpty();
      // a chain that learns is a problem like others, and its θ is what is asked
      boolean learns = page.scenario().problem().kind().equals("chain");
      boolean chains = asked.contains("chain") && !learns;
      boolean networks = asked.contains("variance");
      assertThat(view.lab().equals("chains")).as(page.id()).isEqualTo(chains);
      assertThat(view.lab().equals("variance")).as(page.id()).isEqualTo(networks);
      if (chains) {
        assertThat(view.charts()).as(page.id()).contains("gradients");
      }
      if (asked.contains("sharpness")) {
        assertThat(view.charts()).as(page.id()).containsExactly("stability");
      }
      List<String> signs =
          Problems.of(page.scenario().problem().kind()).signs(page.scenario().problem().settings());
      boolean second = signs.size() == 2 && page.question().contains(" in " + signs.get(1));
      if (second) {
        assertThat(view.component()).as(page.id()).isEqualTo(1);
      }
      for (String row : view.sliders()) {
        String optimizer = row.split("-")[0];
        OptimizerSettings settings = page.scenario().optimizers().get(optimizer);
        assertThat(settings == null || settings.enabled()).as(page.id() + " " + row).isTrue();
      }
    }
  }

  private static double theta(Scenario scenario, String optimizer, int step, int component) {
    return steps(scenario, optimizer).value(Quantity.THETA, step, component);
  }

  private static double firstStep(Scenario scenario, String optimizer) {
    return Math.abs(steps(scenario, optimizer).value(Quantity.DELTA_THETA, 1, 0));
  }

  /** Which side of the valley's floor θ is on. */
  private static double wall(Steps steps, int k) {
    double along = steps.value(Quantity.THETA, k, 0);
    return steps.value(Quantity.THETA, k, 1) - along * along;
  }

  private static void assertTheSamePath(Scenario scenario, String optimizer) {
    Steps steps = steps(scenario, optimizer);
    for (int k = 0; k <= scenario.steps(); k++) {
      assertThat(steps.value(Quantity.THETA, k, 1))
          .isCloseTo(steps.value(Quantity.THETA, k, 0), within(0.002));
    }
  }

  private static double adam(Scenario scenario, String convention, double delta) {
    Scenario changed = scenario;
    for (String id : SCALED) {
      changed = changed.withHyperparameter(id, "delta", delta);
    }
    return theta(changed.withConvention(convention), "adam", 50, 0);
  }

  private static Scenario withEpsilon(Scenario scenario, String id, double epsilon) {
    OptimizerSettings settings = scenario.optimizers().get(id);
    return scenario.withOptimizer(id, settings.with(settings.values().with("epsilon", epsilon)));
  }

  private Chain chain(String id, int curve) {
    return chains(scenario(id)).curves().get(curve).chain();
  }

  private static Chains chains(Scenario scenario) {
    return new ChainSimulation().compute(scenario.chain(), Progress.none());
  }

  /** Half a unit of a decimal place. */
  private static org.assertj.core.data.Offset<Double> near(int decimals) {
    return within(0.5 * Math.pow(10, -decimals));
  }
}
