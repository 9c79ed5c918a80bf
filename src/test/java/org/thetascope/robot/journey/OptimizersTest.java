package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A lecturer adds an optimizer to the four, chooses its form, and takes it away again. */
class OptimizersTest extends Journey {
  private void add(String name) {
    MenuButton button = window.find("optimizer-add", MenuButton.class);
    window
        .robot()
        .interact(
            () ->
                button.getItems().stream()
                    .filter(item -> item.getText().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .fire());
    window.settle();
  }

  @Test
  void thePictureIsThatOfTheFourUntilAnotherIsAdded() {
    assertThat(window.legend("trajectories")).containsExactly("SGD", "AdaGrad", "RMSProp", "Adam");
    assertThat(window.shows("alpha")).isFalse();
    add("Momentum");
    assertThat(window.legend("trajectories"))
        .containsExactly("SGD", "AdaGrad", "RMSProp", "Adam", "Momentum");
    assertThat(window.readings("trajectories", 5)).hasSize(5);
    assertThat(window.shows("momentum-alpha")).as("its page is shown").isTrue();
    window.click("optimizer-all");
    assertThat(window.shows("alpha")).isTrue();
    window.click("optimizer-momentum").click("momentum-shown");
    assertThat(window.legend("trajectories")).containsExactly("SGD", "AdaGrad", "RMSProp", "Adam");
    assertThat(window.shows("optimizer-momentum")).isFalse();
  }

  @Test
  void aRunBeginsWithANumberForEachComponent() {
    window.choose("problem", "Given gradients").type("problem-width", "2");
    add("Momentum");
    window.type("momentum-v0", "2");
    window.click("momentum-v0-each").type("momentum-v0-1", "-1");
    assertThat(window.field("momentum-v0-0")).isEqualTo("2");
    assertThat(window.field("momentum-v0")).as("they differ").isEmpty();
    // 0.9 v₀ − 0.1·1
    assertThat(window.reading("trajectories", "Momentum", 1)).isEqualTo("1.7");
    window.chooseIn("measure", "y: θ₂");
    assertThat(window.reading("trajectories", "Momentum", 1)).isEqualTo("−1");
    window.type("problem-width", "3");
    assertThat(window.field("momentum-v0-2")).isEqualTo("-1");
    window.type("momentum-v0", "4");
    assertThat(window.field("momentum-v0-1")).isEqualTo("4");
    window.click("momentum-v0-each");
    assertThat(window.shows("momentum-v0-1")).isFalse();
    assertThat(window.field("momentum-v0")).isEqualTo("4");
    window.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.field("momentum-v0-2")).isEqualTo("4");
  }

  @Test
  void whatIsOnIsWhatCanBePicked() {
    add("Nesterov");
    ComboBox<?> picker = window.find("playback-optimizer", ComboBox.class);
    assertThat(picker.getItems()).hasSize(5);
    window.chooseIn("playback-optimizer", "Nesterov");
    window.click("optimizer-nesterov").click("nesterov-shown");
    assertThat(picker.getItems()).hasSize(4);
    assertThat(picker.getValue()).isNotNull();
    window.assertGoesOn();
  }

  @Test
  void aFormSaysWhatItIsAndAConventionHasItsOwn() {
    add("Nesterov");
    assertThat(window.words("nesterov-form-explanation")).contains("θ + α v");
    String before = window.reading("trajectories", "Nesterov", 5);
    window.choose("nesterov-form", "shifted: g at θ");
    assertThat(window.words("nesterov-form-explanation")).contains("another point");
    assertThat(window.reading("trajectories", "Nesterov", 5)).isNotEqualTo(before);
    window.click("optimizer-all").choose("convention", "Keras 3");
    window.choose("convention", "Goodfellow et al.");
    window.chooseIn("compare-choice", "PyTorch");
    assertThat(window.words("convention-differences")).contains("Nesterov (shifted: g at θ)");
  }

  @Test
  void aRunBeginsWithTheNumbersThatAreTyped() {
    add("Momentum");
    String before = window.reading("trajectories", "Momentum", 1);
    window.type("momentum-v0", "0.5");
    assertThat(window.reading("trajectories", "Momentum", 1)).isNotEqualTo(before);
    window.type("momentum-epsilon", "1e-9").type("momentum-alpha", "0.5");
    assertThat(window.reading("trajectories", "Momentum", 1)).startsWith("−0.75");
  }

  @Test
  void aListOfStartsStandsAsManyNumbersUntilOneIsTyped() throws IOException {
    Path file = Files.createTempFile("starts", ".thetascope.json");
    Files.writeString(
        file,
        "{\"format\":\"thetascope-scenario\",\"version\":2,"
            + "\"optimizers\":{\"adagrad\":{\"r0\":[1,4]}}}");
    window.open(file);
    String before = window.reading("trajectories", "AdaGrad", 5);
    window.click("optimizer-adagrad");
    assertThat(window.field("adagrad-r0")).isNotEqualTo("1");
    window.type("adagrad-r0", "0.5");
    assertThat(window.field("adagrad-r0")).isEqualTo("0.5");
    assertThat(window.reading("trajectories", "AdaGrad", 5)).isNotEqualTo(before);
    window.click("optimizer-all").assertGoesOn();
  }
}
