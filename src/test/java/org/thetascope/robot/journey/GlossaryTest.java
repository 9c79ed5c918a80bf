package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does not know a symbol clicks, and reads what it means. */
class GlossaryTest extends Journey {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trajectories | chain-glossary    | ∂hₙ/∂wᵢ, the gradient of layer i",
        "chains       | chains-glossary   | b2 the claim that the largest",
        "variance     | variance-glossary | ξ, the depth scale, is"
      })
  void symbolsAreExplainedByAClick(String lab, String link, String words) {
    window.lab(lab).settle();
    assertThat(window.shows(link + "-text")).isFalse();
    window.click(link);
    assertThat(window.words(link + "-text")).contains(words);
    assertThat(window.cutTexts()).isEmpty();
    assertThat(window.overlaps()).isEmpty();
    window.click(link);
    assertThat(window.shows(link + "-text")).isFalse();
  }

  @Test
  void theStageAndGermanHaveThemInTheirWay() {
    window.push(KeyCode.CONTROL, KeyCode.L).click("chain-glossary");
    assertThat(window.words("chain-glossary-text")).contains("hₙ die der letzten");
    assertThat(window.cutTexts()).isEmpty();
    window.push(KeyCode.F5).settle();
    assertThat(window.shows("chain-glossary")).isFalse();
  }
}
