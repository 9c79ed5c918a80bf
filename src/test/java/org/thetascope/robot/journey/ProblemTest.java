package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.thetascope.problem.Problems;
import org.thetascope.text.Text;

/** A lecturer changes the problem, the convention and the chain. */
class ProblemTest extends Journey {
  @Test
  void everyProblemCanBeChosenAndShowsItsParameters() {
    for (String id : Problems.ids()) {
      window.choose("problem", Text.english().get("problem." + id + ".name"));
      assertThat(window.readings("trajectories", 1)).as(id).hasSize(4);
    }
    window.choose("problem", "Worksheet (the homework)");
    assertThat(window.field("start-0")).isEqualTo("1e-8");
    assertThat(window.field("problem-wx")).isEqualTo("-1");
    window.choose("problem", "Logistic unit");
    assertThat(window.readings("trajectories", 200)).contains("SGD 0.74148");
  }

  @Test
  void theHomeworksThreeStepsComeOutAsTheReferenceHasThem() {
    window.choose("problem", "Worksheet (the homework)");
    window.choose("convention", "Worksheet");
    window.type("epsilon", "1").type("steps", "3");
    assertThat(window.reading("trajectories", "AdaGrad", 3)).isEqualTo("−0.311126");
    assertThat(window.reading("trajectories", "RMSProp", 3)).isEqualTo("−2.91316");
    assertThat(window.reading("trajectories", "Adam", 3)).isEqualTo("−0.509151");
    window.click("optimizer-rmsprop").choose("rmsprop-stabiliser", "outside: δ + √r");
    assertThat(window.reading("trajectories", "RMSProp", 3)).startsWith("−0.42");
    window.click("optimizer-all");
    assertThat(window.find("convention-differences", Label.class).getText())
        .isEqualTo("Some settings differ from Worksheet.");
    window.chooseIn("compare-choice", "PyTorch");
    assertThat(window.find("convention-differences", Label.class).getText())
        .endsWith("PyTorch differs in Adam (outside: δ + √r).");
  }

  @Test
  void aSizeThatTheScenarioOfBeforeDoesNotHaveIsNotRestored() {
    window.choose("problem", "Quadratic").type("problem-size", "3");
    window.robot().doubleClickOn("#problem-size-slider");
    window.assertGoesOn();
    assertThat(window.chosen("problem")).isEqualTo("Quadratic");
  }

  @Test
  void aQuadraticOfMoreComponentsKeepsItsStartInStep() {
    window.choose("problem", "Quadratic").type("problem-size", "5");
    assertThat(window.shows("start-4-field")).isTrue();
    window.chooseIn("measure", "y: θ₅");
    assertThat(window.reading("trajectories", "SGD", 0)).isEqualTo("−1");
    window.type("problem-size", "1");
    assertThat(window.shows("start-1-field")).isFalse();
    assertThat(window.readings("trajectories", 1)).hasSize(4);
  }

  @Test
  void aTrajectoryThatDivergesIsMarkedExplainedAndHalved() {
    window.choose("problem", "Quadratic").type("steps", "3000").type("epsilon", "0.24");
    assertThat(window.find("divergence-sentence", Label.class).getText())
        .isEqualTo("SGD is unstable: ε·c₂ = 0.24·10 = 2.4 > 2, θ₂ grows 1.4-fold each step.");
    // ten times the others' room, not the room of the one that diverged
    assertThat(window.chart("trajectories").chart().range().getLength()).isLessThan(20);
    window.click("halve-epsilon");
    assertThat(window.shows("divergence")).isFalse();
  }

  @Test
  void zeroByZeroIsSaidOnceOfAllAndOneClickHelpsAll() {
    window.choose("problem", "Quadratic").type("problem-size", "1");
    window.type("start-0", "0").type("problem-centre", "0").type("delta", "0");
    assertThat(window.find("divergence-sentence", Label.class).getText())
        .isEqualTo(
            "AdaGrad, RMSProp, Adam: 0/0 at step 1, since the gradient of θ and what divides it"
                + " are both 0. With δ > 0 the step is 0.");
    assertThat(window.chart("trajectories").getAccessibleText())
        .contains("Adam: 0/0 at step 1")
        .doesNotContain("diverge");
    window.click("halve-epsilon");
    assertThat(window.shows("divergence")).isFalse();
    assertThat(window.field("delta")).isEqualTo("1e-8");
    window.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.field("delta")).isEqualTo("0");
  }

  @Test
  void whatGrowsIsShownWholeOverALogAxisThatIsOffered() {
    window.choose("problem", "Quadratic").type("epsilon", "0.25");
    window.click("divergence-log");
    assertThat(window.chart("trajectories").chart().content().logarithmic()).isTrue();
    assertThat(window.reading("trajectories", "SGD", 60)).isNotEqualTo("–");
    assertThat(window.shows("divergence-log")).isFalse();
  }

  @Test
  void everyMeasureIsShownOnBothKindsOfAxis() {
    for (String measure : new String[] {"y: loss L", "y: |g|", "y: |Δθ|", "y: ε/√r of w x"}) {
      window.chooseIn("measure", measure);
      assertThat(window.reading("trajectories", "Adam", 10)).as(measure).isNotEqualTo("–");
    }
    String linear = window.reading("trajectories", "Adam", 10);
    window.click("trajectories-log");
    assertThat(window.chart("trajectories").chart().content().logarithmic()).isTrue();
    assertThat(window.reading("trajectories", "Adam", 10)).isEqualTo(linear);
  }

  @Test
  void randomWeightsHaveASeedAndASpread() {
    window.choose("chain-weights", "normal");
    String first = window.reading("chain", "sigmoid", 5);
    window.click("chain-newSeed");
    assertThat(window.field("chain-seed")).isEqualTo("2");
    assertThat(window.reading("chain", "sigmoid", 5)).isNotEqualTo(first);
    window.type("chain-seed", "1");
    assertThat(window.reading("chain", "sigmoid", 5)).isEqualTo(first);
    window.type("chain-sd", "0").type("chain-mean", "1");
    assertThat(window.reading("chain", "ReLU", 2)).isEqualTo("0.5");
  }

  @Test
  void endsThatCrossAreRefusedInASentence() {
    window.choose("chain-weights", "uniform").type("chain-low", "3");
    assertThat(window.marked("chain-low")).isTrue();
    assertThat(window.status())
        .contains("low = 3", "high = 1", "low = 3 must not be greater than high = 1");
    assertThat(window.field("chain-high")).isEqualTo("1");
    window.assertGoesOn();
  }

  @Test
  void aChainOfTwoThousandLayersShowsMagnitudesBeyondADouble() {
    window.type("chain-depth", "2000");
    assertThat(window.reading("chain", "sigmoid", 2)).contains("·10⁻¹³");
    assertThat(window.reading("chain", "sigmoid", 1)).isEqualTo("0");
  }

  @Test
  void nonsenseInASpinnerGoesBackToItsNumber() {
    window.choose("problem", "Quadratic");
    Spinner<?> entry = window.find("problem-entry", Spinner.class);
    for (String typed : new String[] {"1e-3", "abc", "", "99"}) {
      window.robot().interact(() -> entry.getEditor().requestFocus());
      window.robot().interact(() -> entry.getEditor().setText(typed));
      window.push(KeyCode.ENTER);
      assertThat(entry.getEditor().getText()).as(typed).isEqualTo(typed.equals("99") ? "2" : "1");
    }
    assertThat(window.shows("problem-curvature-field")).isTrue();
  }
}
