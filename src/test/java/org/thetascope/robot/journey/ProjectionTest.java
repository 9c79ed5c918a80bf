package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thetascope.app.lab.LabEntry;
import org.thetascope.app.lab.Labs;
import org.thetascope.robot.handle.Look;

/** A lecturer stands before a class. */
class ProjectionTest extends Journey {
  /** What the screen shows when it is left as it was found. */
  private record AppState(String theme, double width, double height, List<Double> dividers) {}

  private AppState appState() {
    List<Double> dividers = new ArrayList<>();
    for (Node node : window.robot().lookup(".split-pane").queryAll()) {
      for (double position : ((SplitPane) node).getDividerPositions()) {
        dividers.add(Math.rint(position * 100) / 100);
      }
    }
    return new AppState(
        window.chart("trajectories").chart().theme().id(),
        window.stage().getWidth(),
        window.stage().getHeight(),
        dividers);
  }

  private void project(int width, int height) {
    window.push(KeyCode.F5);
    assertThat(window.stage().isFullScreen()).isTrue();
    window.robot().interact(() -> window.resize(width, height));
    window.settle();
  }

  @Test
  void escapeBringsThemeAndLayoutBack() {
    window.click("theme");
    double first = splits().get(0).getDividerPositions()[0];
    Node divider =
        splits().get(0).getChildrenUnmodifiable().stream()
            .filter(node -> node.getStyleClass().contains("split-pane-divider"))
            .findFirst()
            .orElseThrow();
    window.robot().drag(divider, MouseButton.PRIMARY).moveBy(70, 0).drop();
    window.settle();
    assertThat(splits().get(0).getDividerPositions()[0]).isGreaterThan(first + 0.03);
    AppState before = appState();
    window.push(KeyCode.F11);
    assertThat(window.stage().isFullScreen()).isTrue();
    assertThat(appState().theme()).isEqualTo("projection");
    window.push(KeyCode.CONTROL, KeyCode.T);
    assertThat(appState().theme()).isEqualTo("projection-dark");
    window.push(KeyCode.ESCAPE);
    assertThat(window.stage().isFullScreen()).isFalse();
    assertThat(appState()).isEqualTo(before);
  }

  private List<SplitPane> splits() {
    return window.robot().lookup(".split-pane").<SplitPane>queryAll().stream().toList();
  }

  @Test
  void theWindowManagersWayOutOfFullScreenEndsItToo() {
    window.click("project");
    assertThat(appState().theme()).isEqualTo("projection");
    window.robot().interact(() -> window.stage().setFullScreen(false));
    window.settle();
    assertThat(appState().theme()).isEqualTo("light");
  }

  @Test
  void escapeFirstTakesBackWhatIsTyped() {
    project(1920, 1080);
    window.robot().interact(() -> window.find("epsilon-field", Node.class).requestFocus());
    window.robot().write("x");
    window.push(KeyCode.ESCAPE);
    assertThat(window.marked("epsilon")).isFalse();
    assertThat(window.stage().isFullScreen()).isTrue();
    window.push(KeyCode.ESCAPE);
    assertThat(window.stage().isFullScreen()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"B", "PERIOD"})
  void aClickerBlanksTheScreenAndBringsItBack(KeyCode key) {
    project(1920, 1080);
    int before = look().colours().size();
    window.push(key);
    assertThat(look().colours()).containsExactly(0xff000000);
    window.push(key);
    assertThat(look().colours()).hasSize(before);
    window.push(key);
    window.push(KeyCode.ESCAPE);
    assertThat(window.stage().isFullScreen()).isTrue();
    assertThat(look().colours()).hasSize(before);
  }

  @Test
  void nothingIsBlankedAtTheDesk() {
    window.robot().interact(() -> window.chart("chain").requestFocus());
    window.push(KeyCode.B);
    assertThat(look().colours().size()).isGreaterThan(10);
  }

  @ParameterizedTest
  @CsvSource({"1920,1080", "1280,720"})
  void nothingIsCutOrOutOfTheScreen(int width, int height) {
    project(width, height);
    for (LabEntry lab : Labs.ALL) {
      window.lab(lab.id());
      assertWhole(lab.id());
    }
    for (KeyCode view : List.of(KeyCode.DIGIT2, KeyCode.DIGIT3)) {
      window.push(KeyCode.ALT, view);
      assertWhole("view " + view);
    }
  }

  @Test
  void theControlsThatSlideInAreWhole() {
    project(1280, 720);
    window.push(KeyCode.C);
    for (String problem : new String[] {"Worksheet (the homework)", "Quadratic"}) {
      window.choose("problem", problem);
      assertWhole(problem);
    }
    for (String weights : new String[] {"normal", "uniform", "listed"}) {
      window.choose("stage-chain-weights", weights);
      assertWhole(weights);
    }
  }

  private void assertWhole(String where) {
    assertThat(window.cutTexts()).as(where).isEmpty();
    if (!window.shows("stage-drawer")) {
      assertThat(window.outside()).as(where).isEmpty();
    }
  }

  @Test
  void theLanguageChangesWhileItIsProjected() {
    project(1280, 720);
    window.push(KeyCode.CONTROL, KeyCode.L);
    assertThat(window.stage().isFullScreen()).isTrue();
    for (LabEntry lab : Labs.ALL) {
      window.lab(lab.id());
      assertWhole(lab.id());
    }
    window.push(KeyCode.ESCAPE);
    assertThat(window.stage().isFullScreen()).isFalse();
    assertThat(appState().theme()).isEqualTo("light");
  }

  @Test
  void underReducedMotionThePlayButtonGoesOneStepOn() {
    window.push(KeyCode.CONTROL, KeyCode.M);
    window.click("playback-play").click("playback-play");
    assertThat(window.words("playback-place")).isEqualTo("step 2 of 200");
    window.push(KeyCode.CONTROL, KeyCode.M);
    window.click("playback-play");
    assertThat(playing()).isTrue();
    window.push(KeyCode.CONTROL, KeyCode.M);
    assertThat(playing()).isFalse();
  }

  @Test
  void everyTextIsReadInTheLastRow() {
    project(1920, 1080);
    for (LabEntry lab : Labs.ALL) {
      window.lab(lab.id());
      assertThat(look().smallTexts(24)).as(lab.id()).isEmpty();
      assertThat(look().chartFonts()).as(lab.id()).allMatch(size -> size >= 24);
    }
    assertThat(look().smallTexts(25)).isNotEmpty();
    window.lab("trajectories");
    // one chart, as the view of the scenario says
    assertThat(look().chartFonts()).hasSize(6);
    // capitals of the typeface are 0.73 of its size
    assertThat(look().capitals("trajectories", "sgd")).isBetween(16, 19);
  }

  @Test
  void everyLineIsSeenInTheLastRow() {
    assertThat(look().lineWidth("chain", "relu", 8, 14)).isBetween(1.9, 2.2);
    project(1920, 1080);
    window.lab("chains");
    assertThat(look().lineWidth("gradients", "relu", 8, 14)).isBetween(3.95, 4.3);
  }

  @ParameterizedTest
  @CsvSource({"false,false", "true,false", "false,true", "true,true"})
  void everyTextStandsOutFromWhatIsBehindIt(boolean dark, boolean projected) {
    if (projected) {
      project(1920, 1080);
    }
    if (dark) {
      window.push(KeyCode.CONTROL, KeyCode.T);
    }
    for (LabEntry lab : Labs.ALL) {
      window.lab(lab.id());
      assertThat(look().paleTexts(4.5)).as(lab.id()).isEmpty();
    }
    assertThat(look().paleTexts(21.1)).isNotEmpty();
  }

  private boolean playing() {
    return window.words("playback-play").equals("‖");
  }

  private Look look() {
    return new Look(window);
  }
}
