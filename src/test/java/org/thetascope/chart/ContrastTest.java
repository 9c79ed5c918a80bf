package org.thetascope.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thetascope.activation.Activations;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.simulation.Preset;
import org.thetascope.worksheet.judge.Verdict;

/** Text and lines against their background (WCAG 2.2, 1.4.3 and 1.4.11). */
class ContrastTest {
  /** In the light theme these have hues of Okabe and Ito, which are paler than 3:1 on white. */
  private static final List<String> PALE_BY_NAME =
      List.of("adagrad", "nesterov", "preset-glorot", "relu");

  private static final String WINDOW_CSS = css();

  private static String css() {
    try (InputStream in = Theme.class.getResourceAsStream("/org/thetascope/app/window.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> themes() {
    return Theme.IDS;
  }

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
  @MethodSource("themes")
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
  @MethodSource("themes")
  void linesCanBeSeen(String id) {
    Theme theme = Theme.of(id);
    assertThat(series())
        .filteredOn(one -> contrast(theme, theme.line(one)) < 3)
        .containsExactlyInAnyOrderElementsOf(id.equals("light") ? PALE_BY_NAME : List.of());
    assertThat(contrast(theme, theme.color("axis"))).isGreaterThanOrEqualTo(3);
    assertThat(contrast(theme, theme.color("cursor"))).isGreaterThanOrEqualTo(3);
    assertThat(contrast(theme, theme.color("pointer"))).isGreaterThanOrEqualTo(3);
  }

  /** The tracks of sliders, what lies on them, and the ring of the focus. */
  @ParameterizedTest
  @MethodSource("themes")
  void controlsCanBeSeen(String id) {
    Theme theme = Theme.of(id);
    for (String name : List.of("axis", "epoch", "border.grows", "border.restless", "focus")) {
      assertThat(contrast(theme, theme.color(name))).as(name).isGreaterThanOrEqualTo(3);
    }
    assertThat(theme.color("border.grows")).isNotEqualTo(theme.color("border.restless"));
    assertThat(WINDOW_CSS.split("\\s+"))
        .containsSequence("-color-slider-track:", "-theta-axis;")
        .containsSequence("*:focus-visible", "{", "-fx-border-color:", "-theta-focus;");
  }

  /** What is said by a pale line is also said by its name, its dash and its marker. */
  @Test
  void palerLinesAreTheHuesThatAreNamedToTheLetter() {
    Theme theme = Theme.of("light");
    List<String> hues = List.of("#e69f00", "#56b4e9");
    for (String one : PALE_BY_NAME) {
      assertThat(hues).contains("#%06x".formatted(theme.line(one).getRGB() & 0xffffff));
      assertThat(contrast(theme, theme.line(one))).isGreaterThan(2);
      assertThat(contrast(theme, theme.label(one))).isGreaterThanOrEqualTo(4.5);
    }
  }

  /** In the light theme the lines have the Okabe–Ito hues to the letter. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "sgd #0072b2",
        "adagrad #e69f00",
        "rmsprop #009e73",
        "adam #d55e00",
        "momentum #cc79a7",
        "nesterov #56b4e9",
        "sigmoid #cc79a7",
        "relu #56b4e9"
      })
  void linesHaveTheColourBlindSafeHues(String pair) {
    String[] parts = pair.split(" ");
    assertThat(Theme.of("light").line(parts[0])).isEqualTo(Color.decode(parts[1]));
  }

  /** No two optimizers look alike, by their colours alone and by their dashes and markers alone. */
  @ParameterizedTest
  @MethodSource("themes")
  void everyOptimizerHasItsOwnLook(String id) {
    Theme theme = Theme.of(id);
    assertThat(Optimizers.ALL.stream().map(optimizer -> theme.line(optimizer.id())))
        .doesNotHaveDuplicates();
    List<SeriesStyle> styles = new ArrayList<>();
    for (int i = 0; i < Optimizers.ALL.size(); i++) {
      styles.add(SeriesStyle.of(i));
    }
    assertThat(styles.stream().map(SeriesStyle::dash)).doesNotHaveDuplicates();
    assertThat(styles.stream().map(SeriesStyle::marker)).doesNotHaveDuplicates();
  }

  /** One hue, in steps that look alike, from the background's end on. */
  @ParameterizedTest
  @MethodSource("themes")
  void theBandsBetweenContoursAreEvenStepsOfOneHue(String id) {
    Theme theme = Theme.of(id);
    int levels = 12;
    double step = lightness(theme, levels, levels) - lightness(theme, 0, levels);
    assertThat(Math.abs(step)).isGreaterThan(0.12);
    assertThat(step > 0).isEqualTo(theme.dark());
    for (int i = 0; i < levels; i++) {
      double one = lightness(theme, i + 1, levels) - lightness(theme, i, levels);
      assertThat(one).isCloseTo(step / levels, within(0.004));
    }
    Oklab last = Oklab.of(theme.band(levels, levels));
    Oklab middle = Oklab.of(theme.band(levels / 2, levels));
    if (Math.hypot(last.a(), last.b()) > 0.01) {
      assertThat(Math.atan2(middle.b(), middle.a()))
          .isCloseTo(Math.atan2(last.b(), last.a()), within(0.15));
    }
    assertThat(id.equals("grey")).isEqualTo(Math.hypot(last.a(), last.b()) < 0.001);
  }

  private static double lightness(Theme theme, int index, int levels) {
    return Oklab.of(theme.band(index, levels)).lightness();
  }

  @ParameterizedTest
  @MethodSource("themes")
  void contourLinesAreSeenBetweenTheirBands(String id) {
    Theme theme = Theme.of(id);
    for (int i = 0; i < 12; i++) {
      assertThat(Contrast.of(theme.band(i, 12), theme.contour(i, 12))).isGreaterThanOrEqualTo(3);
      assertThat(Contrast.of(theme.band(i + 1, 12), theme.contour(i, 12)))
          .isGreaterThanOrEqualTo(3);
    }
  }

  @Test
  void theGreyThemeHasNoColour() {
    Theme grey = Theme.of("grey");
    for (String one : series()) {
      for (Color color : List.of(grey.line(one), grey.label(one))) {
        assertThat(color.getRed()).isEqualTo(color.getGreen()).isEqualTo(color.getBlue());
      }
    }
  }

  /** What the last row of a hall can read at 1920 × 1080. */
  @ParameterizedTest
  @ValueSource(strings = {"projection", "projection-dark"})
  void theProjectionIsLarge(String id) {
    Theme theme = Theme.of(id);
    assertThat(theme.fontSize()).isGreaterThanOrEqualTo(24);
    assertThat(theme.lineWidth()).isGreaterThanOrEqualTo(4);
    assertThat(theme.thinLine(0.1)).isGreaterThanOrEqualTo(4);
    assertThat(theme.cursorWidth()).isGreaterThanOrEqualTo(4);
    assertThat(contrast(theme, theme.color("text"))).isGreaterThan(15);
  }

  @Test
  void theProjectionIsNearBlackOnWhiteOrTheOtherWayRound() {
    assertThat(Theme.of("projection").color("background")).isEqualTo(Color.WHITE);
    assertThat(Theme.of("projection-dark").dark()).isTrue();
  }

  private static double contrast(Theme theme, Color color) {
    return Contrast.of(theme.color("background"), color);
  }
}
