package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.thetascope.app.chart.ChartPane;
import org.thetascope.chart.ChartContent;
import org.thetascope.chart.CurveChart;
import org.thetascope.robot.handle.Window;

/** What is seen between the start of the program and its whole window. */
class OpeningTest extends Journey {
  private final Map<String, Bounds> places = new HashMap<>();
  private final Map<String, String> titles = new HashMap<>();
  private final List<Set<String>> pictures = new ArrayList<>();
  private Optional<Scene> first = Optional.empty();
  private Optional<ChartPane> early = Optional.empty();
  private boolean controls;

  /** Closes the window, and opens it as a start does; notes what its first pictures have. */
  private void startAnew() throws Exception {
    window.close();
    FxToolkit.setupStage(
        stage -> {
          stage.setScene(null);
          window = Window.asLeft(stage, configuration);
          stage.getScene().addPostLayoutPulseListener(() -> note(stage.getScene()));
        });
    window.settle();
  }

  private void note(Scene scene) {
    first = Optional.of(scene);
    controls |= scene.getRoot().lookupAll("*").stream().anyMatch(Control.class::isInstance);
    for (Node node : scene.getRoot().lookupAll(".chart-pane")) {
      ChartContent content = ((ChartPane) node).chart().content();
      early = Optional.of((ChartPane) node);
      places.put(node.getId(), node.localToScene(node.getLayoutBounds()));
      titles.put(node.getId(), content == null ? "" : content.title());
    }
    pictures.add(Set.copyOf(places.keySet()));
  }

  private void theChartsHaveNotMoved() {
    assertThat(places).containsOnlyKeys("trajectories", "chain");
    places.forEach(
        (id, before) -> {
          Node pane = window.chart(id);
          Bounds now = pane.localToScene(pane.getLayoutBounds());
          assertThat(now.getMinX()).as(id).isCloseTo(before.getMinX(), within(1.0));
          assertThat(now.getMinY()).as(id).isCloseTo(before.getMinY(), within(1.0));
          assertThat(now.getMaxX()).as(id).isCloseTo(before.getMaxX(), within(1.0));
          assertThat(now.getMaxY()).as(id).isCloseTo(before.getMaxY(), within(1.0));
        });
  }

  @Test
  void theChartsComeFirstOneByOneAndStandWhereTheyStay() throws Exception {
    startAnew();
    assertThat(controls).isFalse();
    assertThat(titles.values()).doesNotContain("");
    assertThat(pictures.get(0)).containsExactly("trajectories");
    theChartsHaveNotMoved();
  }

  @Test
  void theKeysOfPlaybackWorkFromTheStart() throws Exception {
    startAnew();
    window.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
    assertThat(window.words("playback-place")).contains("step 3 of");
    assertThat(window.shows("trajectories")).isTrue();
  }

  @Test
  void whatWasShownFirstIsNotComputedForAnyLonger() throws Exception {
    startAnew();
    CurveChart before = early.orElseThrow().chart();
    ChartContent shown = before.content();
    window.type("epsilon", "0.3").type("chain-depth", "7").click("chain-log");
    assertThat(before.content()).isSameAs(shown);
    assertThat(window.chart("chain").chart()).isNotSameAs(before);
  }

  @Test
  void theyStandWhereTheDividerWasLeft() throws Exception {
    window.robot().interact(() -> window.resize(1500, 900));
    Node outer = window.stage().getScene().getRoot().lookup(".split-pane");
    window.robot().interact(() -> ((SplitPane) outer).setDividerPositions(0.4));
    Node inner = outer.lookupAll(".split-pane").stream().skip(1).findFirst().orElseThrow();
    window.robot().interact(() -> ((SplitPane) inner).setDividerPositions(0.3));
    startAnew();
    theChartsHaveNotMoved();
    assertThat(places.get("trajectories").getMinX()).isCloseTo(600, within(6.0));
  }

  @Test
  void theWindowOpensInItsThemeAndLanguage() throws Exception {
    window.click("theme");
    window.push(KeyCode.CONTROL, KeyCode.L);
    startAnew();
    assertThat(window.language()).isEqualTo(Locale.GERMAN);
    assertThat(first.orElseThrow().getFill())
        .isEqualTo(Color.web(window.chart("chain").chart().theme().css("background")));
    theChartsHaveNotMoved();
    assertThat(titles.get("chain")).isEqualTo(window.chart("chain").chart().content().title());
  }

  @Test
  void anotherLabAtTheFrontComesWhole() throws Exception {
    window.lab("chains");
    startAnew();
    assertThat(places).isEmpty();
    assertThat(window.shows("weights")).isTrue();
  }

  @Test
  void aWindowThatIsClosedAtOnceStaysClosed() throws Exception {
    window.close();
    CountDownLatch pulses = new CountDownLatch(30);
    AnimationTimer counter =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            boolean closed = pulses.getCount() < 30;
            if (!closed && window.stage().isShowing()) {
              window.stage().close();
              closed = true;
            }
            if (closed) {
              pulses.countDown();
            }
          }
        };
    FxToolkit.setupStage(
        stage -> {
          window = Window.asLeft(stage, configuration);
          counter.start();
        });
    assertThat(pulses.await(30, TimeUnit.SECONDS)).isTrue();
    window.robot().interact(counter::stop);
    assertThat(window.stage().isShowing()).isFalse();
  }
}
