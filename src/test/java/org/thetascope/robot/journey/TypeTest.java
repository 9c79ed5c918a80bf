package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A student types values, right ones and wrong ones. */
class TypeTest extends Journey {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0.25;0.25",
        "0,25;0.25",
        "1e-2;0.01",
        "1E-2;0.01",
        "2;2",
        "0.123456789;0.123456789"
      })
  void theFieldTakesDecimalsInEveryUsualForm(String typed, String shown) {
    window.type("epsilon", typed);
    assertThat(window.field("epsilon")).isEqualTo(shown);
    assertThat(window.marked("epsilon")).isFalse();
    // the first step of SGD is proportional to ε
    double step =
        Double.parseDouble(window.reading("trajectories", "SGD", 1).replace('−', '-')) + 1;
    assertThat(step / Double.parseDouble(shown)).isBetween(0.0923, 0.0927);
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "", "1e999", "-0.1", "0", "1+1", "0x10", "NaN", "1e7"})
  void whatIsNotAllowedIsMarkedExplainedAndChangesNothing(String typed) {
    var before = window.readings("trajectories", 150);
    window.type("epsilon", typed);
    assertThat(window.marked("epsilon")).isTrue();
    assertThat(window.status())
        .contains("ε")
        .contains("must be greater than 0 and at most 1000000");
    assertThat(window.readings("trajectories", 150)).isEqualTo(before);
    window.push(KeyCode.ESCAPE);
    assertThat(window.field("epsilon")).isEqualTo("0.1");
    assertThat(window.marked("epsilon")).isFalse();
    assertThat(window.status()).isEmpty();
  }

  @Test
  void aTypedValueThatNoSliderPositionHasStaysAsItWasTyped() {
    window.type("epsilon", "0.12345678901234566");
    assertThat(window.field("epsilon")).isEqualTo("0.12345678901234566");
    window.dragSlider("delta", 0.5);
    assertThat(window.field("epsilon")).isEqualTo("0.12345678901234566");
  }

  @Test
  void aDecayOfOneIsRefused() {
    window.type("rho1", "1");
    assertThat(window.marked("rho1")).isTrue();
    assertThat(window.status()).isEqualTo("ρ₁ must be at least 0 and less than 1, not 1.");
    window.assertGoesOn();
  }

  @Test
  void aMillionStepsCanBeTyped() {
    window.type("steps", "1000000");
    assertThat(window.reading("trajectories", "SGD", 1_000_000)).isNotEqualTo("–");
  }
}
