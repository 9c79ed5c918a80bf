package org.thetascope.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thetascope.activation.Activations;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.simulation.Preset;
import org.thetascope.worksheet.Verdict;

/** Text and lines against their background (WCAG 2.2, 1.4.3 and 1.4.11). */
class ContrastTest {
  private static List<String> series() {
    List<String> ids = new ArrayList<>(Activations.ids());
    ids.addAll(List.of("predicted", "measured"));
    Optimizers.ALL.forEach(optimizer -> ids.add(optimizer.id()));
    Preset.ALL.forEach(preset -> ids.add("preset-" + preset.id()));
    ids.addAll(
        List.of(
            "weight",
            "predicted",
            "homework",
            "measured",
            "square",
            "spread",
            "exact",
            "zeroMean",
            "estimate"));
    return ids;
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark", "projection"})
  void textCanBeRead(String id) {
    Theme theme = Theme.of(id);
    for (String name : List.of("text", "muted", "fault")) {
      assertThat(contrast(theme, theme.color(name))).as(name).isGreaterThanOrEqualTo(4.5);
    }
    for (Verdict verdict : Verdict.values()) {
      String name = "verdict." + verdict.id();
      assertThat(contrast(theme, theme.color(name))).as(name).isGreaterThanOrEqualTo(4.5);
    }
    for (String one : series()) {
      assertThat(contrast(theme, theme.label(one))).as(one).isGreaterThanOrEqualTo(4.5);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"dark", "projection"})
  void linesCanBeSeen(String id) {
    Theme theme = Theme.of(id);
    for (String one : series()) {
      assertThat(contrast(theme, theme.line(one))).as(one).isGreaterThanOrEqualTo(3);
    }
    assertThat(contrast(theme, theme.color("cursor"))).isGreaterThanOrEqualTo(3);
  }

  /** In the light theme the lines have the Okabe–Ito hues to the letter. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "sgd #0072b2",
        "adagrad #e69f00",
        "rmsprop #009e73",
        "adam #d55e00",
        "sigmoid #cc79a7",
        "relu #56b4e9"
      })
  void linesHaveTheColourBlindSafeHues(String pair) {
    String[] parts = pair.split(" ");
    assertThat(Theme.of("light").line(parts[0])).isEqualTo(Color.decode(parts[1]));
  }

  /** What the last row of a hall can read at 1920 × 1080. */
  @Test
  void theProjectionIsLargeAndNearBlackOnWhite() {
    Theme theme = Theme.of("projection");
    assertThat(theme.fontSize()).isGreaterThanOrEqualTo(24);
    assertThat(theme.lineWidth()).isGreaterThanOrEqualTo(4);
    assertThat(theme.color("background")).isEqualTo(Color.WHITE);
    assertThat(contrast(theme, theme.color("text"))).isGreaterThan(15);
  }

  private static double contrast(Theme theme, Color color) {
    double a = luminance(theme.color("background"));
    double b = luminance(color);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
