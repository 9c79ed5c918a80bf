package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.image.PixelReader;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thetascope.app.chart.ChartPane;
import org.thetascope.scenario.Guess;
import org.thetascope.scenario.LectureEntry;
import org.thetascope.scenario.LectureReader;

/** A class predicts before the curves are shown. */
class PredictTest extends Journey {
  @TempDir Path folder;

  /** Whether a curve's colour is seen in the right half of a chart's plot. */
  private boolean sees(String series) {
    ChartPane pane = window.chart("trajectories");
    int line = pane.chart().theme().line(series).getRGB();
    Point2D at = pane.localToScene(0, 0);
    PixelReader pixels = window.snapshot().getPixelReader();
    Set<Integer> seen = new HashSet<>();
    for (int x = (int) pane.dataArea().getCenterX(); x < pane.dataArea().getMaxX() - 2; x++) {
      for (int y = (int) pane.dataArea().getMinY(); y < pane.dataArea().getMaxY(); y++) {
        seen.add(pixels.getArgb((int) at.getX() + x, (int) at.getY() + y));
      }
    }
    return seen.contains(line);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void curvesAreHiddenUntilTheGuessIsDrawnAndRevealed(boolean projected) {
    if (projected) {
      window.push(KeyCode.F5);
    }
    assertThat(sees("adam")).isTrue();
    window.push(KeyCode.V);
    assertThat(sees("adam")).isFalse();
    assertThat(window.words("predict-sentence")).contains("Draw it into the chart");
    window.dragInChart("trajectories", 2, -1, 190, 0.7);
    window.push(KeyCode.V);
    assertThat(sees("adam")).isTrue();
    assertThat(window.words("predict-sentence"))
        .startsWith("Closest to SGD: ")
        .contains("The others, at the end: ", "RMSProp", "Adam ");
    assertThat(window.cutTexts()).isEmpty();
    window.push(KeyCode.V);
    assertThat(window.shows("predict-sentence")).isFalse();
  }

  @Test
  void theGuessIsDrawnByKeysFromThePlayedStepOn() {
    for (int i = 0; i < 4; i++) {
      window.click("playback-on");
    }
    window.robot().interact(() -> window.chart("trajectories").requestFocus());
    window.push(KeyCode.V);
    for (int i = 0; i < 12; i++) {
      window.push(KeyCode.RIGHT);
    }
    window.push(KeyCode.UP).push(KeyCode.UP);
    assertThat(window.words("playback-place")).isEqualTo("step 4 of 200");
    window.push(KeyCode.V);
    assertThat(window.words("predict-sentence")).startsWith("Closest to ");
  }

  @Test
  void aGuessIsKeptInTheLectureAndChosenByTheNextClass() {
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
    window.push(KeyCode.V);
    window.dragInChart("trajectories", 2, -1, 190, 2);
    window.push(KeyCode.V).click("predict-keep");
    Path lecture = folder.resolve("mine" + LectureReader.SUFFIX);
    window.answerFile(lecture);
    window.push(KeyCode.CONTROL, KeyCode.S);
    List<Guess> kept =
        ((LectureEntry.Opened) new LectureReader().read(lecture).entries().get(0)).guesses();
    assertThat(kept).hasSize(1);
    assertThat(kept.get(0).chart()).isEqualTo("trajectories");
    window.robot().interact(() -> window.chart("trajectories").requestFocus());
    window.push(KeyCode.V);
    assertThat(window.words("predict-sentence")).contains("choose by 1 to 1");
    window.push(KeyCode.DIGIT1).push(KeyCode.V);
    assertThat(window.words("predict-sentence")).startsWith("Closest to ");
  }
}
