package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Labeled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A lecturer shows what initialisation does to variance and gradient. */
class VarianceTest extends Journey {
  @BeforeEach
  void openTheLab() {
    window.lab("variance");
    window.type("network-width", "32");
  }

  private String sentences() {
    return window.words("network-sentences");
  }

  @Test
  void measuredStandsBesidePredictedAndTheHomeworksLawErrs() {
    assertThat(window.reading("forward", "predicted", 30)).isEqualTo("2");
    // (1 − 1/π)²⁹·2
    assertThat(window.reading("forward", "with Var(h)", 30)).startsWith("2.9").contains("10⁻⁵");
    assertThat(window.reading("forward", "measured", 1)).isNotEqualTo("–");
    assertThat(window.reading("backward", "predicted", 1)).isEqualTo("1");
    assertThat(window.reading("moments", "E[h²]", 1)).isEqualTo("1");
    assertThat(sentences()).contains("every variance is a fixed point", "ReLU has E[h] ≠ 0");
  }

  @Test
  void anotherSchemeAndActivationChangeChartsAndSentences() {
    String before = window.reading("forward", "measured", 30);
    window.choose("network-scheme", "LeCun, 1/n in");
    assertThat(window.field("network-c")).isEqualTo("1");
    assertThat(window.reading("forward", "predicted", 30)).startsWith("1.8626").contains("10⁻⁹");
    assertThat(window.reading("forward", "measured", 30)).isNotEqualTo(before);
    assertThat(sentences()).contains("vanishes: each layer multiplies it by 0.5");
    window.choose("network-activation", "tanh");
    assertThat(sentences()).contains("at the fixed point 0 the slope is 1", "tanh E[h] = 0");
    assertThat(window.readings("forward", 30)).hasSize(2);
    window.choose("network-activation", "sigmoid");
    assertThat(sentences()).contains("tends to the fixed point q* = ", "the gradient vanishes");
    window.type("network-c", "3");
    assertThat(window.chosen("network-scheme")).isEqualTo("your own, c/n in");
    window.choose("network-activation", "ReLU");
    assertThat(sentences()).contains("Var(z) explodes");
  }

  @Test
  void theHistogramIsThatOfTheChosenLayer() {
    assertThat(histogram()).contains("exactly zero");
    String first = histogram();
    window.type("network-layer", "30");
    assertThat(histogram()).isNotEqualTo(first);
    assertThat(window.chart("histogram").chart().content().title()).endsWith("layer 30");
    window.type("network-layers", "10");
    assertThat(window.field("network-layer")).isEqualTo("10");
    window.type("network-layer", "0");
    assertThat(histogram()).contains("variance 1", "exactly zero 0 %");
  }

  private String histogram() {
    return window.chart("histogram").getAccessibleText();
  }

  @Test
  void aLongJobShowsProgressAndIsCancelled() {
    window.type("network-layers", "100");
    window.typeAndGoOn("network-trials", "10000");
    window.typeAndGoOn("network-width", "1024");
    window.await("network-busy").click("network-busy-cancel");
    assertThat(window.shows("network-busy")).isFalse();
    window.type("network-trials", "2").type("network-width", "8");
    assertThat(window.reading("forward", "measured", 1)).isNotEqualTo("–");
  }

  @Test
  void fourPresetsStandSideBySideOnTwoNetworks() {
    window.click("variance-presets");
    assertThat(window.readings("preset-relu", 30)).hasSize(4);
    assertThat(window.reading("preset-relu", "too small", 30)).contains("10⁻⁴⁰");
    assertThat(window.reading("preset-relu", "too large", 30)).contains("10²");
    // the variance of each, and its gradient as a thin line
    assertThat(window.chart("preset-sigmoid").chart().content().marks()).hasSize(8);
    assertThat(window.reading("preset-sigmoid", "Glorot", 1)).isNotEqualTo("–");
  }

  @Test
  void theIdentityOfProductsHoldsForIndependentFactorsOnly() {
    window.click("variance-products");
    // 1.25⁵ − 0.25⁵
    assertThat(window.reading("products", "exact", 5)).isEqualTo("3.05078");
    assertThat(window.reading("products", "∏ Var(Xᵢ)", 5)).isEqualTo("1");
    assertThat(window.words("product-sentence")).contains("The interval covers");
    window.click("product-dependent");
    assertThat(window.words("product-sentence")).contains("The identity fails");
    window.type("product-factors", "2").click("product-dependent").click("product-uniform");
    window.type("factor-mean-1", "0").type("factor-mean-2", "0");
    assertThat(window.reading("products", "exact", 2)).isEqualTo("1");
    assertThat(window.words("product-sentence"))
        .contains("exact if independent 1, zero-mean formula 1");
  }

  @ParameterizedTest
  @CsvSource({"1280,720", "1920,1080"})
  void nothingIsCutOrOutOfTheWindow(int width, int height) {
    window.robot().interact(() -> window.resize(width, height));
    window.choose("network-activation", "sigmoid").type("network-c", "3");
    assertNothingCut();
    window.click("variance-presets");
    assertNothingCut();
    window.click("variance-products").type("product-factors", "8");
    assertNothingCut();
    assertThat(window.find("variance-products", Labeled.class).isVisible()).isTrue();
  }

  private void assertNothingCut() {
    assertThat(window.cutTexts()).isEmpty();
    assertThat(window.outside()).isEmpty();
  }
}
