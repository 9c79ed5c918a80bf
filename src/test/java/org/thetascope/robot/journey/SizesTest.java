package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thetascope.app.lab.LabEntry;
import org.thetascope.app.lab.Labs;
import org.thetascope.robot.handle.FxThread;
import org.thetascope.storage.Preferences;
import org.thetascope.storage.PreferencesFile;
import org.thetascope.storage.WindowBounds;

/** The window at the sizes at which people have it. */
class SizesTest extends Journey {
  private static final int[][] SIZES = {
    {960, 600}, {1024, 768}, {1093, 614}, {1280, 720}, {1920, 1080}
  };

  private void resize(double width, double height) {
    window.robot().interact(() -> window.resize(width, height));
    window.settle();
  }

  private double plotShare() {
    return FxThread.ask(
        () ->
            Stream.of("trajectories", "chain")
                    .map(id -> window.chart(id).dataArea())
                    .mapToDouble(area -> area.getWidth() * area.getHeight())
                    .sum()
                / (window.scene().getWidth() * window.scene().getHeight()));
  }

  @ParameterizedTest
  @CsvSource({"1280, 720, 0.35", "1920, 1080, 0.50"})
  void theChartsComeFirst(double width, double height, double share) {
    resize(width, height);
    assertThat(plotShare()).isGreaterThanOrEqualTo(share);
  }

  /** In every lab, with the side and without it, in both languages. */
  @Test
  void nothingIsCutAndNothingLiesOnAnotherAtAnySize() {
    // few trials, or the networks of the variance lab take most of the time
    window.lab("variance").type("network-trials", "2").lab("trajectories");
    for (String language : List.of("English", "German")) {
      for (String lab : Labs.ALL.stream().map(LabEntry::id).toList()) {
        window.lab(lab);
        for (int[] size : SIZES) {
          resize(size[0], size[1]);
          String where = language + " " + lab + " " + size[0] + " × " + size[1];
          assertThat(window.cutTexts()).as(where).isEmpty();
          assertThat(window.outside()).as(where).isEmpty();
          assertThat(window.overlaps()).as(where).isEmpty();
          if (lab.equals("trajectories")) {
            for (String id : List.of("trajectories", "chain")) {
              assertThat(window.chart(id).dataArea().getWidth()).as(where).isGreaterThan(200);
            }
            assertThat(top("trajectories")).as(where).isEqualTo(top("chain"));
          }
        }
      }
      window.push(KeyCode.CONTROL, KeyCode.L);
    }
  }

  /** Where a plot begins, from the top of the window. */
  private double top(String chart) {
    return FxThread.ask(
        () -> window.chart(chart).localToScene(0, window.chart(chart).dataArea().getMinY()).getY());
  }

  @Test
  void aNarrowWindowFoldsTheSideAndAKeyBringsItBack() {
    assertThat(window.shows("epsilon-slider")).isTrue();
    resize(960, 600);
    assertThat(window.shows("epsilon-slider")).isFalse();
    window.push(KeyCode.F4);
    assertThat(window.shows("epsilon-slider")).isTrue();
    window.push(KeyCode.F4);
    resize(1280, 720);
    assertThat(window.shows("epsilon-slider")).isTrue();
  }

  @Test
  void everythingIsDrawnLargerAndTheNextStartRemembersIt() throws Exception {
    double before = window.chart("chain").chart().theme().fontSize();
    window.push(KeyCode.CONTROL, KeyCode.PLUS).push(KeyCode.CONTROL, KeyCode.PLUS);
    assertThat((double) window.chart("chain").chart().theme().fontSize())
        .isCloseTo(1.2 * before, within(1e-3));
    restart();
    assertThat((double) window.chart("chain").chart().theme().fontSize())
        .isCloseTo(1.2 * before, within(1e-3));
    window.push(KeyCode.CONTROL, KeyCode.DIGIT0);
    assertThat((double) window.chart("chain").chart().theme().fontSize())
        .isCloseTo(before, within(1e-3));
  }

  @Test
  void goingThroughSizesAndProjectionBringsEveryPlotBack() {
    List<Rectangle2D> before = plots();
    resize(1600, 900);
    window.push(KeyCode.F5).push(KeyCode.CONTROL, KeyCode.L).push(KeyCode.ESCAPE);
    window.push(KeyCode.CONTROL, KeyCode.L);
    resize(1280, 720);
    assertThat(plots()).isEqualTo(before);
  }

  private List<Rectangle2D> plots() {
    return FxThread.ask(
        () -> Stream.of("trajectories", "chain").map(id -> window.chart(id).dataArea()).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "-5000, -5000, 1200, 800",
    "90000, 10, 1200, 800",
    "100, 100, 99000, 99000",
    "-1e300, 1e300, 1, 1"
  })
  void aWindowThatIsRememberedOffTheScreensComesUpWhole(
      double x, double y, double width, double height) throws Exception {
    window.close();
    Path folder = configuration;
    new PreferencesFile(folder)
        .save(Preferences.DEFAULT.withWindow(new WindowBounds(x, y, width, height, false)));
    start();
    assertThat(window.stage().getX()).isBetween(0.0, 1920 - 960.0);
    assertThat(window.stage().getY()).isBetween(0.0, 1200 - 600.0);
    assertThat(window.stage().getX() + window.stage().getWidth()).isLessThanOrEqualTo(1920);
    assertThat(window.stage().getY() + window.stage().getHeight()).isLessThanOrEqualTo(1200);
  }
}
