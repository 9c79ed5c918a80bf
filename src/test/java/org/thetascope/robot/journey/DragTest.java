package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A lecturer drags sliders and sees the charts follow. */
class DragTest extends Journey {
  @Test
  void theFirstStartShowsFourTrajectoriesAndTwoChains() {
    // trajectories.csv, logistic-squared-error, ε = 0.1, step 50
    assertThat(window.readings("trajectories", 50))
        .containsExactly("SGD −0.388499", "AdaGrad 0.278378", "RMSProp 1.56669", "Adam 1.712");
    assertThat(window.reading("chain", "sigmoid", 1)).isEqualTo("0");
    assertThat(window.readings("chain", 20)).hasSize(2);
    assertThat(window.stage().getTitle()).startsWith("Logistic unit, one sample");
  }

  @Test
  void draggingTheLearningRateMovesCurvesFieldAndSliderTogether() {
    String before = window.reading("trajectories", "SGD", 200);
    window.dragSlider("epsilon", 0.75);
    double typed = Double.parseDouble(window.field("epsilon"));
    assertThat(typed).isBetween(0.5, 2.0);
    assertThat(window.reading("trajectories", "SGD", 200)).isNotEqualTo(before);
    assertThat(window.sliderPosition("epsilon")).isBetween(0.7, 0.8);
  }

  @Test
  void theWholeDragIsOneStepToUndo() {
    String before = window.reading("trajectories", "Adam", 100);
    window.dragSlider("epsilon", 0.9);
    window.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.field("epsilon")).isEqualTo("0.1");
    assertThat(window.reading("trajectories", "Adam", 100)).isEqualTo(before);
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertThat(window.field("epsilon")).isNotEqualTo("0.1");
  }

  @Test
  void aKeyThatIsHeldDownIsOneStepToUndo() {
    window.hold("epsilon-slider", KeyCode.RIGHT, 5);
    assertThat(Double.parseDouble(window.field("epsilon"))).isGreaterThan(0.13);
    window.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.field("epsilon")).isEqualTo("0.1");
    assertThat(window.find("undo", Node.class).isDisabled()).isTrue();
  }

  @Test
  void everythingIsUndoneToTheStartAndRedoneToTheEnd() {
    var start = window.readings("trajectories", 150);
    window.dragSlider("epsilon", 0.6);
    window.type("steps", "300").choose("problem", "Rosenbrock valley").dragSlider("problem-b", 0.3);
    window.choose("convention", "PyTorch").pressOnSlider("rho", KeyCode.RIGHT);
    window.click("reset").type("delta", "0,01");
    window.lab("chains").click("chains-activation-tanh").lab("trajectories");
    var end = window.readings("trajectories", 150);
    assertThat(window.stage().getTitle()).startsWith("●");
    for (int i = 0; i < 9; i++) {
      window.push(KeyCode.CONTROL, KeyCode.Z);
    }
    assertThat(window.find("undo", Node.class).isDisabled()).isTrue();
    assertThat(window.stage().getTitle()).doesNotStartWith("●");
    assertThat(window.readings("trajectories", 150)).isEqualTo(start).isNotEqualTo(end);
    for (int i = 0; i < 9; i++) {
      window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    }
    assertThat(window.find("redo", Node.class).isDisabled()).isTrue();
    assertThat(window.readings("trajectories", 150)).isEqualTo(end);
  }

  @Test
  void draggingTheWeightChangesTheChains() {
    String before = window.reading("chain", "ReLU", 20);
    window.dragSlider("chain-value", 0.75);
    assertThat(window.reading("chain", "ReLU", 20)).isNotEqualTo(before);
    window.type("chain-value", "0");
    assertThat(window.reading("chain", "ReLU", 10)).isEqualTo("0");
  }

  @Test
  void keysMoveAFocusedSlider() {
    window.pressOnSlider("epsilon", KeyCode.RIGHT);
    assertThat(Double.parseDouble(window.field("epsilon"))).isBetween(0.105, 0.115);
    window.pressOnSlider("epsilon", KeyCode.END);
    assertThat(window.field("epsilon")).isEqualTo("10");
    window.pressOnSlider("epsilon", KeyCode.HOME);
    assertThat(window.field("epsilon")).isEqualTo("0.001");
    window.pressOnSlider("epsilon", KeyCode.BACK_SPACE);
    assertThat(window.field("epsilon")).isEqualTo("0.1");
    window.pressOnSlider("steps", KeyCode.HOME);
    window.pressOnSlider("steps", KeyCode.RIGHT);
    assertThat(window.field("steps")).isEqualTo("2");
  }

  @Test
  void anOptimizersOwnLearningRateMovesItAlone() {
    String adam = window.reading("trajectories", "Adam", 50);
    String sgd = window.reading("trajectories", "SGD", 50);
    window.click("optimizer-adam");
    window.type("adam-epsilon", "0.5");
    assertThat(window.reading("trajectories", "Adam", 50)).isNotEqualTo(adam);
    assertThat(window.reading("trajectories", "SGD", 50)).isEqualTo(sgd);
    window.click("optimizer-all");
    assertThat(window.field("epsilon")).isEmpty();
    window.type("epsilon", "0.1");
    assertThat(window.reading("trajectories", "Adam", 50)).isEqualTo(adam);
  }

  @Test
  void resetBringsTheScenarioBack() {
    window.dragSlider("epsilon", 0.8).type("steps", "1000").choose("problem", "Rosenbrock valley");
    window.click("reset");
    assertThat(window.field("epsilon")).isEqualTo("0.1");
    assertThat(window.field("steps")).isEqualTo("200");
    assertThat(window.readings("trajectories", 200)).contains("SGD 0.74148");
  }

  @Test
  void aHiddenOptimizerLeavesTheChart() {
    window.click("optimizer-rmsprop").click("rmsprop-shown");
    assertThat(window.readings("trajectories", 10)).hasSize(3);
    window.click("rmsprop-shown");
    assertThat(window.readings("trajectories", 10)).hasSize(4);
  }

  @Test
  void aClickOnItsLegendEntryHidesAnOptimizerAndShowsItAgain() {
    // the first line under the title: the sample of SGD, the first entry
    var pane = window.chart("trajectories");
    var sample = pane.localToScreen(24, 40);
    window.robot().clickOn(sample.getX(), sample.getY());
    window.settle();
    assertThat(window.readings("trajectories", 10)).hasSize(3).noneMatch(r -> r.startsWith("SGD"));
    window.robot().clickOn(sample.getX(), sample.getY());
    window.settle();
    assertThat(window.readings("trajectories", 10)).hasSize(4);
  }
}
