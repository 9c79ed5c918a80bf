package org.thetascope.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.scenario.OptimizerSettings;
import org.thetascope.scenario.Scenario;
import org.thetascope.simulation.Progress;
import org.thetascope.simulation.UpdateQuery;
import org.thetascope.simulation.UpdateSimulation;
import org.thetascope.text.NumberText;

/** An update in letters and with its numbers: L = (θ−3)², so that g = 2(θ−3). */
class UpdateFormulaTest {
  private static final Scenario SCENARIO =
      Scenario.DEFAULT
          .withProblemKind("quadratic")
          .withProblemSettings(
              Scenario.defaultProblem("quadratic")
                  .settings()
                  .with("curvature", DoubleVector.of(2))
                  .with("centre", DoubleVector.of(3)))
          .withStart(DoubleVector.of(-1));

  private static String latex(Scenario scenario, String optimizer, int step) {
    UpdateQuery query = UpdateQuery.of(scenario, optimizer, step, 0);
    return new UpdateFormula(NumberText.PLAIN)
        .latex(query, new UpdateSimulation().compute(query, Progress.none()));
  }

  private static Scenario with(String optimizer, String field, double value) {
    OptimizerSettings settings = SCENARIO.optimizers().get(optimizer);
    return SCENARIO.withOptimizer(optimizer, settings.with(settings.values().with(field, value)));
  }

  @Test
  void theStartIsThetaAlone() {
    assertThat(latex(SCENARIO, "sgd", 0)).endsWith("\\theta = -1");
  }

  @Test
  void aStepThatIsTheVelocityIsSpelledOut() {
    assertThat(latex(SCENARIO, "momentum", 2))
        .contains("\\theta = \\alpha\\, v - \\varepsilon\\, g")
        .contains("= 0.9 \\cdot 0.8 - 0.1 \\cdot \\left(-6.4\\right)")
        .contains("= 1.36,")
        .endsWith("\\theta = 1.16");
  }

  @Test
  void theStateBeforeTheFirstStepIsWhatItStartsAt() {
    assertThat(latex(with("momentum", "v0", -2), "momentum", 1))
        .contains("= 0.9 \\cdot \\left(-2\\right) - 0.1 \\cdot \\left(-8\\right)")
        .contains("= -1,")
        .endsWith("\\theta = -2");
  }

  @Test
  void theDecayIsOfThetaBeforeTheStep() {
    assertThat(latex(SCENARIO, "adamw", 1))
        .contains("- \\varepsilon\\, \\lambda\\, \\theta")
        .contains("- 0.1 \\cdot 0.01 \\cdot \\left(-1\\right)");
  }

  @Test
  void stepsTakenBeforeTheRunCount() {
    OptimizerSettings settings = SCENARIO.optimizers().get("adam");
    Scenario scenario =
        SCENARIO
            .withConvention("keras")
            .withOptimizer(
                "adam",
                settings.with(settings.values().with("k0", 7).with("stabiliser", "uncorrected")));
    assertThat(latex(scenario, "adam", 1)).contains("k = 1").contains("0.999^{8}", "0.9^{8}");
  }
}
