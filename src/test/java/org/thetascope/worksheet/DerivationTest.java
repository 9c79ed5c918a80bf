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
import org.thetascope.problem.Problems;
import org.thetascope.scenario.Scenario;
import org.thetascope.text.Text;
import org.thetascope.worksheet.rule.Model;

/** The derivation in LaTeX: the homework's order, its formulas, its numbers. */
class DerivationTest {
  private static List<DerivationLine> step(String optimizer, int step, int digits) {
    return new Derivation(
            Model.of(Homework.scenario()), optimizer, 0, digits, UnaryOperator.identity())
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
        .isEqualTo("-\\epsilon\\, \\frac{\\hat{s}}{\\sqrt{\\hat{r} + \\delta}}");
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
        new Derivation(Model.of(Homework.scenario()), "rmsprop", 0, 6, UnaryOperator.identity());
    assertThat(derivation.step(40)).allSatisfy(line -> assertThat(line.result()).isNotEmpty());
    assertThat(derivation.step(1).get(0).result()).isEqualTo("5\\cdot 10^{-9}");
  }

  @Test
  void whatIsUndefinedStaysEmpty() {
    Scenario scenario =
        Homework.scenario().withStart(DoubleVector.of(0)).withHyperparameter("adagrad", "delta", 0);
    List<DerivationLine> lines =
        new Derivation(Model.of(scenario), "adagrad", 0, 4, UnaryOperator.identity()).step(1);
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
            LogisticSample.of(scenario).orElseThrow(), 5, UnaryOperator.identity());
    assertThat(lines).hasSize(6);
    assertThat(lines.get(5).value().orElseThrow().doubleValue())
        .isCloseTo(gradient[0], within(1e-15));
    assertThat(lines.get(1).numbers()).isEqualTo("\\frac{1}{1 + e^{-\\left(-0.7\\right)}}");
  }

  @Test
  void theHomeworksUnitHasItsGradientAndThreeReasons() {
    List<DerivationLine> lines =
        GradientDerivation.of(
            LogisticSample.of(Homework.scenario()).orElseThrow(), 6, UnaryOperator.identity());
    assertThat(lines.get(0).result()).isEqualTo("-2");
    assertThat(lines.get(5).result()).isEqualTo("0.104994");
    assertThat(LogisticSample.of(Scenario.DEFAULT.withProblemKind("beale"))).isEmpty();
    assertThat(GradientDerivation.whyHomeworkDiffers())
        .extracting(Fault::key)
        .hasSize(3)
        .allMatch(Text.english()::has);
  }
}
