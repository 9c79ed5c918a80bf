package org.thetascope.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.problem.ProblemKind;
import org.thetascope.problem.Problems;
import org.thetascope.scenario.OptimizerSettings;
import org.thetascope.scenario.Scenario;
import org.thetascope.text.Text;

/** Learning rates from which on optimizers do not settle. */
class EpsilonBorderTest {
  private static final MathContext MANY = new MathContext(60);

  private static Scenario quadratic(DoubleVector curvature) {
    Scenario scenario = Scenario.DEFAULT.withProblemKind("quadratic");
    return scenario
        .withProblemSettings(
            scenario
                .problem()
                .settings()
                .with("curvature", curvature)
                .with("centre", DoubleVector.filled(curvature.size(), 0)))
        .withStart(DoubleVector.filled(curvature.size(), 1));
  }

  private static Map<String, EpsilonBorder> borders(Scenario scenario) {
    return new BorderSimulation()
        .compute(BorderSimulation.Query.of(scenario), Progress.none()).stream()
            .collect(Collectors.toMap(EpsilonBorder::optimizer, border -> border));
  }

  private static Scenario choosing(
      Scenario scenario, String optimizer, String field, Object value) {
    OptimizerSettings settings = scenario.optimizers().get(optimizer);
    return scenario.withOptimizer(
        optimizer,
        settings.with(
            value instanceof String option
                ? settings.values().with(field, option)
                : settings.values().with(field, (double) value)));
  }

  /** Every decimal as it is typed, reckoned with sixty digits and rounded once. */
  @Property
  void theyAreRightToTheLastDigit(
      @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 20_000) Integer> curvatures,
      @ForAll @IntRange(max = 999) int alphas,
      @ForAll @IntRange(max = 999) int rho1s,
      @ForAll @IntRange(min = 1, max = 999) int deltas) {
    double[] c = curvatures.stream().mapToDouble(n -> n / 1000.0).toArray();
    BigDecimal steepest =
        BigDecimal.valueOf(curvatures.stream().max(Integer::compare).orElseThrow(), 3);
    BigDecimal alpha = BigDecimal.valueOf(alphas, 3);
    BigDecimal rho1 = BigDecimal.valueOf(rho1s, 3);
    BigDecimal delta = BigDecimal.valueOf(deltas, 4);
    BigDecimal one = BigDecimal.ONE;
    BigDecimal two = BigDecimal.valueOf(2);
    Scenario scenario = quadratic(DoubleVector.of(c));
    for (String optimizer : List.of("momentum", "nesterov")) {
      scenario = scenario.withHyperparameter(optimizer, "alpha", alphas / 1000.0);
    }
    for (String optimizer : List.of("rmsprop", "adam")) {
      scenario = scenario.withHyperparameter(optimizer, "delta", deltas / 10_000.0);
    }
    scenario = scenario.withHyperparameter("adam", "rho1", rho1s / 1000.0);
    scenario = choosing(scenario, "momentum", "form", "classical");
    Map<String, EpsilonBorder> found = borders(scenario);
    BigDecimal plain = two.divide(steepest, MANY);
    BigDecimal ahead = one.add(alpha).divide(one.add(two.multiply(alpha)), MANY);
    BigDecimal moments = one.add(rho1).divide(one.subtract(rho1), MANY);
    assertBorder(found, "sgd", plain);
    assertBorder(found, "momentum", plain.multiply(one.add(alpha)));
    assertBorder(found, "nesterov", plain.multiply(ahead));
    // RMSProp divides by √(δ + r), Adam by δ + √r
    assertBorder(found, "rmsprop", plain.multiply(delta.sqrt(MANY)));
    assertBorder(found, "adam", plain.multiply(moments).multiply(delta));
    assertThat(found).doesNotContainKey("adagrad").doesNotContainKey("adamw");
    BigDecimal averaged = plain.multiply(one.add(alpha)).divide(one.subtract(alpha), MANY);
    assertBorder(borders(choosing(scenario, "momentum", "form", "averaged")), "momentum", averaged);
  }

  private static void assertBorder(
      Map<String, EpsilonBorder> found, String optimizer, BigDecimal exact) {
    assertThat(found.get(optimizer).epsilon()).as(optimizer).isEqualTo(exact.doubleValue());
  }

  /** On the border nothing is called unstable, one double further on everything is. */
  @Property(tries = 200)
  void theSentenceBeginsAtTheBorder(
      @ForAll @IntRange(min = 1, max = 20_000) int curvature,
      @ForAll @IntRange(max = 990) int alphas) {
    Scenario scenario = quadratic(DoubleVector.of(curvature / 1000.0)).withSteps(3);
    for (String optimizer : List.of("momentum", "nesterov")) {
      scenario = scenario.withHyperparameter(optimizer, "alpha", alphas / 1000.0);
    }
    for (EpsilonBorder border : borders(scenario).values()) {
      if (border.grows()) {
        Scenario alone = References.alone(scenario, border.optimizer());
        assertThat(unstable(alone, border.optimizer(), border.epsilon())).isFalse();
        assertThat(unstable(alone, border.optimizer(), Math.nextUp(border.epsilon()))).isTrue();
      }
    }
  }

  private static boolean unstable(Scenario scenario, String optimizer, double epsilon) {
    Scenario changed = scenario.withHyperparameter(optimizer, "epsilon", epsilon);
    return new TrajectorySimulation()
        .compute(TrajectoryQuery.of(changed), Progress.none()).findings().stream()
            .anyMatch(finding -> finding.fault().key().equals("divergence.unstable"));
  }

  /** AdamW whose θ does not decay is Adam; with a decay it rests beside the minimum. */
  @Test
  void adamwHasAdamsBorderWhereNothingDecays() {
    Scenario scenario = choosing(quadratic(DoubleVector.of(1, 10)), "adamw", "lambda", 0.0);
    scenario = scenario.withHyperparameter("adamw", "delta", 0.1);
    scenario = scenario.withHyperparameter("adam", "delta", 0.1);
    assertThat(borders(scenario).get("adamw").epsilon())
        .isEqualTo(borders(scenario).get("adam").epsilon())
        .isEqualTo(0.38);
  }

  /** At (1, 1) the Hessian is [[802, −400], [−400, 200]], with λmax = 501 + √250 601. */
  @Test
  void rosenbrocksIsThatOfItsMinimum() {
    Map<String, EpsilonBorder> found = borders(Scenario.DEFAULT.withProblemKind("rosenbrock"));
    double largest = 501 + Math.sqrt(250_601);
    assertThat(found.get("sgd").epsilon()).isCloseTo(2 / largest, within(1e-15 / largest));
    assertThat(found.get("momentum").epsilon()).isCloseTo(3.8 / largest, within(1e-14 / largest));
    assertThat(found.get("sgd").grows()).isFalse();
  }

  @Test
  void thereIsNoneWhereTheCurvatureIsNotKnown() {
    // two classes that a line separates: the loss has no minimum
    assertThat(borders(Scenario.DEFAULT.withProblemKind("logistic"))).isEmpty();
    assertThat(borders(Scenario.DEFAULT.withProblemKind("gradients"))).isEmpty();
    // every kind is answered, also where its curvature is 0 or not finite at the start
    for (ProblemKind kind : Problems.ALL) {
      Scenario scenario = Scenario.DEFAULT.withProblemKind(kind.id());
      int size = scenario.start().size();
      for (double start : new double[] {0, 1e3, -1e3, 1e200}) {
        assertThat(borders(scenario.withStart(DoubleVector.filled(size, start)))).isNotNull();
      }
    }
    assertThat(borders(quadratic(DoubleVector.of(-1, -2)))).isEmpty();
    Scenario noDelta = quadratic(DoubleVector.of(1)).withHyperparameter("adam", "delta", 0);
    assertThat(borders(noDelta)).doesNotContainKey("adam");
  }

  /** Where the curvature is among the least doubles, a part of it is 0 and no damping helps. */
  @Test
  void theSearchEndsWhereTheCurvatureAllButVanishes() {
    for (String loss : List.of("squared-error", "cross-entropy", "output")) {
      Scenario scenario = Scenario.DEFAULT.withProblemKind("logistic");
      Scenario flat =
          scenario.withProblemSettings(scenario.problem().settings().with("loss", loss));
      for (int n = 0; n <= 60; n++) {
        double half = 365 + n / 4.0;
        assertThat(borders(flat.withStart(DoubleVector.of(-half, half)))).isEmpty();
        assertThat(borders(flat.withStart(DoubleVector.of(half, -half)))).isEmpty();
      }
    }
  }

  @Test
  void theSentenceNamesComponentLimitAndRate() {
    Map<String, EpsilonBorder> found = borders(quadratic(DoubleVector.of(1, 10)));
    assertThat(Text.english().sentence(found.get("sgd").sentence()))
        .isEqualTo("From ε = 0.2 on SGD is unstable: there ε·c₂ = 2.");
    assertThat(Text.english().sentence(found.get("momentum").sentence()))
        .isEqualTo("From ε = 0.38 on Momentum is unstable: there ε·c₂ = 3.8.");
    assertThat(found.get("adam").sentence().arguments()).contains("c₂", 38.0, 1e-8);
  }
}
