package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import javafx.geometry.Point2D;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thetascope.app.chart.ChartPane;

/** A student tries the homework's claim on chains of every kind. */
class GradientChainsTest extends Journey {
  @BeforeEach
  void openTheLab() {
    window.lab("chains");
  }

  private void showAll() {
    for (String id : new String[] {"tanh", "leaky-relu", "linear"}) {
      window.click("chains-activation-" + id);
    }
  }

  @Test
  void anyOfTheFiveActivationsAtOnceButAtLeastOne() {
    assertThat(window.readings("gradients", 20)).hasSize(2);
    showAll();
    assertThat(window.readings("gradients", 20)).hasSize(5);
    assertThat(window.readings("activations", 20)).hasSize(5);
    assertThat(window.readings("factors", 20)).hasSize(5);
    for (String id : new String[] {"sigmoid", "relu", "tanh", "linear"}) {
      window.click("chains-activation-" + id);
    }
    assertThat(window.readings("gradients", 20)).hasSize(1);
    assertThat(window.find("chains-activation-leaky-relu", CheckBox.class).isDisabled()).isTrue();
    window.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.readings("gradients", 20)).hasSize(2);
  }

  @Test
  void gradientsWhoseExponentsAreHugeAreShown() {
    window.type("chains-value", "9e99");
    assertThat(window.reading("gradients", "ReLU", 20)).isEqualTo("7.50473·10¹⁷⁹⁸");
    assertThat(window.reading("gradients", "sigmoid", 2)).isEqualTo("10^(−7.28·10¹⁰⁰)");
    window.type("chains-value", "1e300").type("chains-value", "0.9");
    assertThat(window.reading("gradients", "sigmoid", 20)).doesNotContain("^");
  }

  @Test
  void aClickOnTheMapMakesAChainOfEqualWeights() {
    window.click("chains-map");
    assertThat(window.chart("map").chart().content().title()).contains("sigmoid");
    window.clickInChart("map", 1.5, 12);
    assertThat(window.field("chains-value")).isEqualTo("1.5");
    assertThat(window.field("chains-depth")).isEqualTo("12");
    window.push(KeyCode.LEFT).push(KeyCode.UP);
    assertThat(window.field("chains-value")).isEqualTo("1.45");
    assertThat(window.field("chains-depth")).isEqualTo("13");
    window.click("map-activation");
    assertThat(window.chart("map").chart().content().title()).contains("ReLU");
    window.push(KeyCode.W);
    assertThat(window.shows("gradients")).isTrue();
    assertThat(window.shows("map")).isFalse();
  }

  @Test
  void aPlaceWithoutALayerChoosesTheNearest() {
    window.dragInChart("activations", 2, 0.5, 18, 0.5);
    ChartPane chart = window.chart("activations");
    Rectangle2D area = chart.dataArea();
    Point2D left = chart.localToScreen(area.getX() + 5, area.getCenterY());
    window.robot().moveTo(left).push(KeyCode.ENTER);
    window.settle();
    assertThat(chart.chart().domain().getLowerBound()).isNegative();
    assertThat(window.words("chains-recursion")).contains("∂h₂₀/∂w₁ ");
  }

  @Test
  void aBarIsDraggedByTheMouseAndTheWholeDragIsOneStepToUndo() {
    String gradient = window.reading("gradients", "sigmoid", 5);
    assertThat(window.reading("weights", "wᵢ", 10)).isEqualTo("0.9");
    window.dragInChart("weights", 10, 0.9, 10, 0.3);
    double dragged = Double.parseDouble(window.reading("weights", "wᵢ", 10));
    assertThat(dragged).isBetween(0.2, 0.4);
    assertThat(window.reading("weights", "wᵢ", 9)).isEqualTo("0.9");
    assertThat(window.reading("gradients", "sigmoid", 5)).isNotEqualTo(gradient);
    assertThat(window.field("chains-values")).isEqualTo(Double.toString(dragged));
    window.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.reading("weights", "wᵢ", 10)).isEqualTo("0.9");
    assertThat(window.reading("gradients", "sigmoid", 5)).isEqualTo(gradient);
  }

  @Test
  void aBarIsChangedByTheKeyboard() {
    window.clickInChart("weights", 3, -1);
    window.push(KeyCode.RIGHT).push(KeyCode.UP).push(KeyCode.UP);
    assertThat(window.reading("weights", "wᵢ", 4)).isEqualTo("1");
    window.push(KeyCode.END).push(KeyCode.PAGE_DOWN);
    assertThat(window.reading("weights", "wᵢ", 20)).isEqualTo("0.4");
    assertThat(window.words("chains-recursion")).contains("∂h₂₀/∂w₂₀");
    window.push(KeyCode.HOME).push(KeyCode.SHIFT, KeyCode.DOWN);
    assertThat(window.reading("weights", "wᵢ", 1)).isEqualTo("0.895");
  }

  @Test
  void aCounterexampleForReluIsFoundAndLoaded() {
    assertThat(window.words("claim-relu")).contains("a tie");
    window.click("chains-find");
    assertThat(window.words("chains-answer")).startsWith("Loaded").contains("i = 19");
    assertThat(window.words("claim-relu")).contains("it fails", "i = 19");
    assertThat(window.reading("weights", "wᵢ", 20)).isEqualTo("0.9");
    window.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.words("claim-relu")).contains("a tie");
  }

  @Test
  void forTheSigmoidItIsSaidWhyThereIsNone() {
    window.chooseIn("chains-focus", "sigmoid").click("chains-find");
    assertThat(window.words("chains-answer"))
        .startsWith("None can exist")
        .contains("1.368", "5000 of 5000 chains");
    assertThat(window.words("claim-sigmoid")).contains("it holds", "i = n = 20");
    assertThat(window.words("chains-drawn")).contains("1000 chains", "100 % (sigmoid)");
  }

  @Test
  void whatGoesWrongIsNamedInWords() {
    assertThat(window.words("chains-diagnosis"))
        .isEqualTo(
            "sigmoid: The gradient vanishes: on the way back each layer multiplies it by about"
                + " 0.21, in all by 10⁻¹³ from layer 20 to layer 1.");
    window.type("chains-depth", "4");
    assertThat(window.words("chains-diagnosis")).startsWith("Nothing");
    window.type("chains-depth", "20").type("chains-value", "5");
    assertThat(window.words("chains-diagnosis"))
        .contains(
            "sigmoid: ", "The gradient vanishes", "ReLU: The gradient explodes", "by about 5,");
    window.type("chains-value", "-0.5");
    assertThat(window.words("chains-diagnosis")).contains("ReLU: Layer 2 is dead");
    assertThat(window.words("claim-relu")).contains("every gradient is exactly 0");
    window.type("chains-value", "20").type("chains-depth", "2000");
    assertThat(window.words("chains-diagnosis"))
        .contains("sigmoid: ", "saturated", "too small for a double", "too large for a double");
    assertThat(window.reading("gradients", "ReLU", 2000)).contains("10²");
    window.click("gradients-log");
    assertThat(window.reading("gradients", "ReLU", 2000)).isEqualTo("∞");
  }

  @Test
  void theRecursionHasTheNumbersOfTheChosenLayer() {
    assertThat(window.words("chains-recursion"))
        .contains("∂h₂₀/∂w₅ = 1·[0·", "∂h₅/∂w₅ = 1·[1·0.365 + 0.9·0] = 0.365");
    window.clickInChart("activations", 1, 0.1);
    assertThat(window.words("chains-recursion")).contains("∂h₁/∂w₁ = 0");
  }

  @Test
  void manyRandomChainsAreDrawnOrNotAndTheirDrawingIsCancelled() {
    showAll();
    window.type("chains-depth", "2000");
    window.typeAndGoOn("chains-draws", "10000");
    window.await("chains-drawing").click("chains-drawing-cancel");
    assertThat(window.shows("chains-drawing")).isFalse();
    assertThat(window.words("chains-drawn")).doesNotStartWith("10\u2009000");
    window.click("chains-random");
    assertThat(window.words("chains-drawn")).isEmpty();
    assertThat(window.readings("gradients", 2000)).hasSize(5);
  }

  @ParameterizedTest
  @CsvSource({"1280,720", "1920,1080"})
  void nothingIsCutOrOutOfTheWindow(int width, int height) {
    window.robot().interact(() -> window.resize(width, height));
    showAll();
    window.choose("chains-weights", "normal").click("chains-find");
    window.clickInChart("weights", 20, 0);
    assertThat(window.cutTexts()).isEmpty();
    assertThat(window.outside()).isEmpty();
  }

  @Test
  void aHiddenLabComputesNothing() {
    Object before = window.service().chainsProperty().get();
    window.lab("chains");
    window.robot().interact(() -> window.chart("weights").requestFocus());
    window.push(KeyCode.UP);
    assertThat(window.service().chainsProperty().get()).isSameAs(before);
    window.lab("trajectories");
    assertThat(window.service().chainsProperty().get()).isNotSameAs(before);
  }
}
