package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.PixelReader;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thetascope.app.chart.ChartPane;
import org.thetascope.robot.handle.Look;
import org.thetascope.scenario.Gallery;

/** What a class sees: a question, charts as large as they can be, and few controls. */
class StageTest extends Journey {
  /** How many pages the gallery has. */
  private static final int PAGES = new Gallery().ids().size();

  private void project(int width, int height) {
    window.push(KeyCode.F5);
    window.robot().interact(() -> window.resize(width, height));
    window.settle();
  }

  private List<ChartPane> charts() {
    return window.robot().lookup("#stage .chart-pane").<ChartPane>queryAll().stream()
        .filter(Node::isVisible)
        .toList();
  }

  /** What part of the screen the charts' plots take together. */
  private double share() {
    double plots = 0;
    for (ChartPane pane : charts()) {
      Rectangle2D plot = pane.dataArea();
      plots += plot.getWidth() * plot.getHeight();
    }
    return plots / (window.scene().getWidth() * window.scene().getHeight());
  }

  private void assertWhole(String where) {
    assertThat(window.cutTexts()).as(where).isEmpty();
    assertThat(window.outside()).as(where).isEmpty();
    assertThat(overlaps()).as(where).isEmpty();
  }

  /** Controls of the stage that lie on one another. */
  private List<String> overlaps() {
    List<Node> parts =
        window
            .robot()
            .lookup("#stage-question, #stage-answer, #stage-place, #stage-charts, .stage-foot > *")
            .queryAll()
            .stream()
            .filter(Node::isVisible)
            .toList();
    return parts.stream()
        .flatMap(one -> parts.stream().filter(other -> one != other && overlap(one, other)))
        .map(Node::getId)
        .toList();
  }

  private static boolean overlap(Node one, Node other) {
    Bounds a = one.localToScene(one.getLayoutBounds());
    Bounds b = other.localToScene(other.getLayoutBounds());
    return Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX()) > 1
        && Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY()) > 1;
  }

  @ParameterizedTest
  @CsvSource({
    "1280,720,false,0.50,0.60",
    "1280,720,true,0.50,0.60",
    "1920,1080,false,0.50,0.60",
    "1920,1080,true,0.50,0.60",
    "1024,768,false,0.40,0.50",
    "1024,768,true,0.40,0.50"
  })
  void chartsHaveMostOfTheScreenOnEveryPage(
      int width, int height, boolean german, double two, double one) {
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
    if (german) {
      window.push(KeyCode.CONTROL, KeyCode.L);
    }
    project(width, height);
    for (int page = 1; page <= 17; page++) {
      assertThat(window.words("stage-place")).isEqualTo(page + " / " + PAGES);
      assertWhole("page " + page);
      int charts = charts().size();
      assertThat(share()).as("page " + page).isGreaterThan(charts == 1 ? one : two);
      if (charts > 1) {
        window.push(KeyCode.M);
        assertThat(charts()).hasSize(1);
        assertThat(share()).as("page " + page + " alone").isGreaterThan(one);
        window.push(KeyCode.M);
        assertThat(charts()).hasSize(charts);
      }
      window.push(KeyCode.PAGE_DOWN);
    }
  }

  @Test
  void theAnswerComesAndGoesByKeyAndByButton() {
    project(1280, 720);
    assertThat(window.words("stage-question")).startsWith("Every ε is 0.1");
    assertThat(window.shows("stage-answer")).isFalse();
    window.push(KeyCode.A);
    assertThat(window.shows("stage-answer")).isTrue();
    assertThat(window.words("stage-answer")).startsWith("SGD steps by ε·|g|");
    assertWhole("answer");
    window.push(KeyCode.A);
    assertThat(window.shows("stage-answer")).isFalse();
    window.click("stage-answer-button");
    assertThat(window.shows("stage-answer")).isTrue();
    window.click("stage-leave");
    assertThat(window.stage().isFullScreen()).isFalse();
    assertThat(window.shows("epsilon-slider")).isTrue();
  }

  @Test
  void theSliderOnTheStageMovesTheCurves() {
    project(1280, 720);
    String before = window.reading("trajectories", "SGD", 1);
    window.dragSlider("epsilon", 0.8);
    assertThat(window.reading("trajectories", "SGD", 1)).isNotEqualTo(before);
    String after = window.reading("trajectories", "SGD", 1);
    window.push(KeyCode.ESCAPE);
    assertThat(window.reading("trajectories", "SGD", 1)).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({"trajectories", "chains", "variance"})
  void theRestOfTheControlsSlidesIn(String lab) {
    project(1280, 720);
    window.lab(lab);
    assertThat(window.shows("stage-drawer")).isFalse();
    window.push(KeyCode.C);
    assertThat(window.shows("stage-drawer")).isTrue();
    assertThat(window.cutTexts()).isEmpty();
    if (lab.equals("trajectories")) {
      window.click("optimizer-adam");
      assertThat(window.shows("adam-epsilon-slider")).isTrue();
      assertThat(window.cutTexts()).isEmpty();
    }
    window.click("stage-controls");
    assertThat(window.shows("stage-drawer")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"true,960,600", "false,1280,720"})
  void leavingBringsEveryBoundBack(boolean otherLanguage, int width, int height) {
    window.robot().interact(() -> window.resize(width, height));
    window.settle();
    Map<String, Bounds> before = bounds();
    project(1920, 1080);
    window.push(KeyCode.CONTROL, KeyCode.T);
    if (otherLanguage) {
      window.push(KeyCode.CONTROL, KeyCode.L).push(KeyCode.CONTROL, KeyCode.L);
    }
    window.lab("chains").lab("trajectories");
    window.push(KeyCode.ESCAPE);
    assertThat(window.shows("trajectories")).isTrue();
    window.robot().interact(() -> window.resize(width, height));
    window.settle();
    Map<String, Bounds> after = bounds();
    List<String> moved =
        before.keySet().stream()
            .filter(node -> !before.get(node).equals(after.get(node)))
            .map(node -> node + " " + before.get(node) + " is now " + after.get(node))
            .toList();
    assertThat(moved).isEmpty();
  }

  /** Where everything with an id stands in the window. */
  private Map<String, Bounds> bounds() {
    return window.scene().getRoot().lookupAll("*").stream()
        .filter(node -> node.getId() != null && !node.getId().isBlank())
        .filter(node -> node.getLayoutBounds().getWidth() > 0 && seen(node))
        .collect(
            Collectors.toMap(
                node -> node.getId() + " " + depth(node),
                node -> node.localToScene(node.getLayoutBounds()),
                (one, other) -> one,
                LinkedHashMap::new));
  }

  private static boolean seen(Node node) {
    return node == null || node.isVisible() && seen(node.getParent());
  }

  private static int depth(Node node) {
    return node == null ? 0 : 1 + depth(node.getParent());
  }

  @Test
  void everyTextAndLineIsSeenInTheLastRow() {
    project(1920, 1080);
    Look look = new Look(window);
    assertThat(look.smallTexts(24)).isEmpty();
    assertThat(look.chartFonts()).isNotEmpty().allMatch(size -> size >= 24);
    window.lab("chains");
    assertThat(look.lineWidth("gradients", "relu", 8, 14)).isGreaterThanOrEqualTo(3.95);
    assertThat(window.words("stage-question")).isEqualTo("Gradient chains");
    window.lab("plane");
    assertThat(look.legendHeight("plane", "adagrad")).isGreaterThanOrEqualTo(16);
    window.lab("chains");
    // an axis is written as large after its chart was given another size
    int before = inkUnderAxis();
    window.push(KeyCode.C);
    assertThat(inkUnderAxis()).isGreaterThan(before / 4);
  }

  /** The number of dark pixels of what is written under a chart's horizontal axis. */
  private int inkUnderAxis() {
    ChartPane pane = window.chart("gradients");
    Bounds at = pane.localToScene(pane.getLayoutBounds());
    PixelReader pixels = window.snapshot().getPixelReader();
    int ink = 0;
    for (int y = (int) pane.dataArea().getMaxY() + 4; y < pane.getHeight(); y++) {
      for (int x = (int) pane.dataArea().getMinX(); x < pane.dataArea().getMaxX(); x++) {
        int pixel = pixels.getArgb((int) at.getMinX() + x, (int) at.getMinY() + y);
        ink += (pixel & 255) < 128 ? 1 : 0;
      }
    }
    return ink;
  }

  @Test
  void pressedKeysAreShownWhereThatIsWanted() {
    project(1280, 720);
    window.push(KeyCode.SPACE).push(KeyCode.SPACE);
    assertThat(window.shows("stage-keys")).isFalse();
    window.push(KeyCode.K).push(KeyCode.HOME);
    assertThat(window.words("stage-keys")).isEqualTo("Home");
    window.push(KeyCode.K);
    assertThat(window.shows("stage-keys")).isFalse();
  }

  @Test
  void aKeyWithoutANameLeavesThePressedKeysAsTheyAre() {
    project(1280, 720);
    window.push(KeyCode.K).push(KeyCode.HOME);
    Node stage = window.robot().lookup("#stage").query();
    KeyEvent dead =
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.UNDEFINED, false, false, false, false);
    window.robot().interact(() -> Event.fireEvent(stage, dead));
    assertThat(window.words("stage-keys")).isEqualTo("Home");
  }
}
