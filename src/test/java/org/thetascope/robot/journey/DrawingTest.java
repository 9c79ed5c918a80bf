package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.jfree.chart.event.ChartProgressEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import org.thetascope.app.chart.ChartPane;
import org.thetascope.chart.CountedContent;

/** How much is drawn for what a user does, counted. */
class DrawingTest extends Journey {
  private final CountedContent counted = new CountedContent();
  private ChartPane pane;
  private int furniture;
  private int shown;

  @BeforeEach
  void count() {
    pane = window.chart("trajectories");
    pane.chart()
        .chart()
        .addProgressListener(
            progress ->
                furniture += progress.getType() == ChartProgressEvent.DRAWING_FINISHED ? 1 : 0);
    pane.accessibleTextProperty().addListener(change -> shown++);
  }

  private void onFxThread(Runnable work) {
    window.robot().interact(work);
    window.settle();
  }

  @Test
  void manyChangesInOnePulseAreDrawnOnce() {
    onFxThread(
        () -> {
          for (int i = 0; i < 20; i++) {
            pane.chart().show(counted.at(i, "title " + i), false);
          }
        });
    assertThat(furniture).isEqualTo(1);
    assertThat(counted.drawn()).isEqualTo(1);
  }

  @Test
  void whereOnlyCurvesChangeTheFurnitureIsNotDrawnAgain() {
    onFxThread(() -> pane.chart().show(counted.at(1, "title"), false));
    furniture = 0;
    for (int i = 1; i <= 5; i++) {
      double level = 1 + i / 100.0;
      onFxThread(() -> pane.chart().show(counted.at(level, "title"), true));
      assertThat(counted.drawn()).isEqualTo(1 + i);
    }
    assertThat(furniture).isZero();
    onFxThread(() -> pane.chart().show(counted.at(1, "another title"), true));
    assertThat(furniture).isEqualTo(1);
    onFxThread(() -> pane.chart().zoom(0.5, 0.5, 0.5));
    assertThat(furniture).isEqualTo(2);
  }

  @Test
  void aDragInWhichTheAxesHoldDrawsNoFurniture() {
    String before = window.reading("trajectories", "SGD", 200);
    Slider slider = window.find("epsilon-slider", Slider.class);
    Node thumb = slider.lookup(".thumb");
    Bounds grip = thumb.localToScreen(thumb.getBoundsInLocal());
    window.robot().drag(grip.getCenterX(), grip.getCenterY(), MouseButton.PRIMARY);
    window.settle();
    furniture = 0;
    window.robot().moveTo(grip.getCenterX() - 3, grip.getCenterY());
    window.settle();
    assertThat(window.reading("trajectories", "SGD", 200)).isNotEqualTo(before);
    assertThat(furniture).isZero();
    window.robot().drop();
    window.settle();
    // the axes are fitted on release
    assertThat(furniture).isEqualTo(1);
  }

  @Test
  void whatIsReadAloudFollowsTheCurvesAlone() {
    window.lab("chains");
    ChartPane other = window.chart("activations");
    onFxThread(() -> other.chart().show(counted.at(1, "title"), false));
    assertThat(other.getAccessibleText()).contains("1").doesNotContain("2.5");
    onFxThread(() -> other.chart().show(counted.at(2.5, "title"), true));
    assertThat(other.getAccessibleText()).contains("2.5");
  }

  @Test
  void theCursorDrawsNoChartAndPlaybackNothingButItsCurves() throws Exception {
    onFxThread(() -> pane.chart().show(counted.at(1, "title"), false));
    window.clickInChart("trajectories", 5, 0);
    furniture = 0;
    int drawn = counted.drawn();
    for (int x = 100; x < 300; x += 40) {
      window.robot().moveTo(pane.localToScreen(x, 200));
    }
    window.settle();
    assertThat(counted.drawn()).isEqualTo(drawn);
    AtomicInteger places = new AtomicInteger();
    window
        .find("playback-place", Label.class)
        .textProperty()
        .addListener(change -> places.incrementAndGet());
    window.push(KeyCode.HOME).push(KeyCode.RIGHT);
    String standing = window.words("playback-place");
    window.click("playback-play");
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> !window.words("playback-place").equals(standing));
    window.click("playback-play").settle();
    assertThat(furniture).isZero();
    // as far as it is played, and pale what is not
    assertThat(counted.drawn() - drawn).isBetween(1, 2 * places.get());
  }

  @Test
  void aDragOfThreeHundredValuesLeavesNoQueue() {
    Slider slider = window.find("epsilon-slider", Slider.class);
    onFxThread(
        () -> {
          for (int i = 0; i <= 300; i++) {
            slider.setValue(0.2 + 0.4 * i / 300);
          }
        });
    // what ran when the drag began, and the newest
    assertThat(shown).isBetween(1, 2);
    String last = window.reading("trajectories", "SGD", 200);
    window.type("epsilon", "0.1").type("epsilon", "0.251");
    assertThat(window.sliderPosition("epsilon")).isBetween(0.599, 0.601);
    assertThat(window.reading("trajectories", "SGD", 200)).isEqualTo(last);
  }
}
