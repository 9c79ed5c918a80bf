package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The language changes while the program runs. */
class LanguageTest extends Journey {
  @Test
  void theStateOutlivesTheLanguage() {
    window.type("epsilon", "0.25").type("steps", "300");
    window.push(KeyCode.CONTROL, KeyCode.L);
    assertThat(window.sliderPosition("epsilon")).isBetween(0.5, 0.7);
    assertThat(window.field("steps")).isEqualTo("300");
    assertThat(window.readings("trajectories", 300)).hasSize(4);
    window.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.field("steps")).isEqualTo("200");
    window.push(KeyCode.CONTROL, KeyCode.L);
    assertThat(window.field("epsilon")).isEqualTo("0.25");
    window.assertGoesOn();
  }

  @Test
  void theWindowKeepsItsSize() {
    double width = window.scene().getWidth();
    window.push(KeyCode.CONTROL, KeyCode.L);
    assertThat(window.scene().getWidth()).isEqualTo(width);
  }

  @Test
  void whatIsChosenInLabsOutlivesTheLanguage() {
    window.lab("variance").click("variance-products");
    window.type("product-factors", "3").type("factor-mean-3", "1.5").click("product-dependent");
    window.settle();
    String sentence = window.words("product-sentence");
    window.push(KeyCode.CONTROL, KeyCode.L);
    assertThat(window.field("product-factors")).isEqualTo("3");
    assertThat(window.field("factor-mean-3")).isEqualTo("1,5");
    assertThat(window.find("product-dependent", CheckBox.class).isSelected()).isTrue();
    window.push(KeyCode.CONTROL, KeyCode.L);
    assertThat(window.words("product-sentence")).isEqualTo(sentence);
  }

  @Test
  void theLabAtTheFrontStaysThere() {
    window.lab("chains");
    window.push(KeyCode.CONTROL, KeyCode.L);
    assertThat(window.shows("weights")).isTrue();
    assertThat(window.readings("gradients", 20)).isNotEmpty();
  }
}
