package org.thetascope.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.Settings;
import org.thetascope.problem.Problems;
import org.thetascope.problem.Unit;
import org.thetascope.scenario.Scenario;
import org.thetascope.text.Text;

/** The derivation in LaTeX: the homework's order, its formulas, its numbers. */
class DerivationTest {
  private static List<DerivationLine> step(String optimizer, int step, int digits) {
    return new Derivation(Homework.scenario(), optimizer, digits, UnaryOperator.identity())
        .step(step);
  }

  @Test
  void adamIsDerivedInTheOrderOfTheHomework() {
    List<DerivationLine> lines = step("adam", 2, 4);
    assertThat(lines)
        .extracting(DerivationLine::left)
        .containsExactly("g", "s", "r", "\\hat{s}", "\\hat{r}", "\\Delta\\theta", "\\theta");
    assertThat(lines.get(3).formula()).isEqualTo("\\frac{s}{1 - \\rho_1^{k}}");
    assertThat(lines.get(3).numbers()).isEqualTo("\\frac{-2.499\\cdot 10^{-6}}{1 - 0.9^{2}}");
    assertThat(lines.get(3).result()).isEqualTo("-1.315\\cdot 10^{-5}");
    assertThat(lines.get(5).formula())
        .isEqualTo("-\\varepsilon\\, \\frac{\\hat{s}}{\\sqrt{\\hat{r} + \\delta}}");
    assertThat(lines.get(6).numbers()).isEqualTo("-4.999\\cdot 10^{-5} + 0.1295");
    assertThat(lines.get(6).result()).isEqualTo("0.1295");
  }

  @Test
  void negativeNumbersStandInBrackets() {
    assertThat(step("adagrad", 2, 3).get(0).numbers())
        .isEqualTo(
            "\\frac{1}{1} \\cdot \\left(-0.333\\right) \\cdot \\frac{1}{1 + e^{-1 \\cdot 1 \\cdot"
                + " \\left(-0.333\\right) + 1 \\cdot \\left(-1\\right) \\cdot"
                + " \\left(-0.333\\right)}} \\cdot 1");
  }

  @Test
  void anyStepIsDerivedAndTheFirstOnesAgain() {
    Derivation derivation =
        new Derivation(Homework.scenario(), "rmsprop", 6, UnaryOperator.identity());
    assertThat(derivation.step(40)).allSatisfy(line -> assertThat(line.result()).isNotEmpty());
    assertThat(derivation.step(1).get(0).result()).isEqualTo("5\\cdot 10^{-9}");
  }

  @Test
  void whatIsUndefinedStaysEmpty() {
    Scenario scenario =
        Homework.scenario().withStart(DoubleVector.of(0)).withHyperparameter("adagrad", "delta", 0);
    List<DerivationLine> lines =
        new Derivation(scenario, "adagrad", 4, UnaryOperator.identity()).step(1);
    assertThat(lines.get(2).result()).isEmpty();
    assertThat(lines.get(2).numbers()).isNotEmpty();
    assertThat(lines.get(3).numbers()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"output", "squared-error", "cross-entropy"})
  void theChainRuleGivesTheGradientOfTheProblem(String loss) {
    Scenario scenario =
        Scenario.DEFAULT
            .withProblemSettings(Scenario.DEFAULT.problem().settings().with("loss", loss))
            .withStart(DoubleVector.of(-0.3, 0.4));
    double[] gradient = new double[2];
    Problems.of("logistic")
        .problem(scenario.problem().settings())
        .gradient(scenario.start().toArray(), gradient);
    List<DerivationLine> lines =
        GradientDerivation.of(
            GradientDerivation.unit(scenario).orElseThrow(), 0, 5, UnaryOperator.identity());
    assertThat(lines).hasSize(6);
    assertThat(lines.get(5).value().orElseThrow().doubleValue())
        .isCloseTo(gradient[0], within(1e-15));
    assertThat(lines.get(1).numbers()).isEqualTo("\\frac{1}{1 + e^{-\\left(-0.7\\right)}}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"scaled-logistic", "quadratic", "rosenbrock", "beale", "line", "chain", "formula"})
  void everyComponentOfEveryLossIsDerived(String kind) {
    Scenario scenario = Scenario.DEFAULT.withProblemKind(kind);
    Unit unit = GradientDerivation.unit(scenario).orElseThrow();
    Settings settings = unit.settings();
    if (unit.kind().sampleCount(settings) > 1) {
      settings = settings.with("samples", settings.table("samples").resized(1));
    }
    double[] gradient = new double[unit.theta().size()];
    unit.kind().problem(settings).gradient(unit.theta().toArray(), gradient);
    for (int j = 0; j < gradient.length; j++) {
      List<DerivationLine> lines = GradientDerivation.of(unit, j, 5, UnaryOperator.identity());
      DerivationLine last = lines.get(lines.size() - 1);
      assertThat(last.value().orElseThrow().doubleValue())
          .isCloseTo(gradient[j], within(1e-14 * Math.max(1, Math.abs(gradient[j]))));
      assertThat(last.left()).startsWith("\\frac{\\partial L}{\\partial");
    }
  }

  @Test
  void theHomeworksUnitHasItsGradientAndThreeReasons() {
    List<DerivationLine> lines =
        GradientDerivation.of(
            GradientDerivation.unit(Homework.scenario()).orElseThrow(),
            0,
            6,
            UnaryOperator.identity());
    assertThat(lines.get(0).result()).isEqualTo("-2");
    assertThat(lines.get(5).result()).isEqualTo("0.104994");
    assertThat(GradientDerivation.unit(Scenario.DEFAULT.withProblemKind("gradients"))).isEmpty();
    assertThat(GradientDerivation.whyHomeworkDiffers())
        .extracting(Fault::key)
        .hasSize(3)
        .allMatch(Text.english()::has);
  }
}
