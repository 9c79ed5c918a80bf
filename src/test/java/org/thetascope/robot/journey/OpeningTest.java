package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.thetascope.robot.handle.FxThread;
import org.thetascope.robot.handle.Window;

/** The start of the program, and the window that it opens. */
class OpeningTest extends Journey {
  private void startAnew() throws Exception {
    restart();
  }

  @Test
  void theKeysOfPlaybackWorkFromTheStart() throws Exception {
    startAnew();
    window.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
    assertThat(window.words("playback-place")).contains("step 3 of");
    assertThat(window.shows("trajectories")).isTrue();
  }

  @Test
  void theWindowOpensInItsThemeAndLanguage() throws Exception {
    window.click("theme");
    window.push(KeyCode.CONTROL, KeyCode.L);
    startAnew();
    assertThat(window.language()).isEqualTo(Locale.GERMAN);
    assertThat(window.chart("chain").chart().theme().dark()).isTrue();
  }

  @Test
  void oneSceneServesForTheLifeOfTheWindow() {
    Scene first = window.stage().getScene();
    window.push(KeyCode.CONTROL, KeyCode.L).push(KeyCode.F5).push(KeyCode.CONTROL, KeyCode.L);
    window.push(KeyCode.ESCAPE);
    assertThat(window.stage().getScene()).isSameAs(first);
    assertThat(window.language()).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void aWindowThatWasClosedMaximisedFillsTheScreenAtOnce() throws Exception {
    window.robot().interact(() -> window.stage().setMaximized(true));
    startAnew();
    Scene scene = window.stage().getScene();
    assertThat(window.stage().isMaximized()).isTrue();
    assertThat(scene.getWidth()).isEqualTo(window.stage().getWidth());
    assertThat(((Region) scene.getRoot()).getWidth()).isEqualTo(scene.getWidth());
    assertThat(((Region) scene.getRoot()).getHeight()).isEqualTo(scene.getHeight());
  }

  @Test
  void theFirstStartSaysWhatToTryUntilThatIsTakenAway() throws Exception {
    assertThat(window.words("first-hint")).contains("Drag ε");
    window.push(KeyCode.CONTROL, KeyCode.L).push(KeyCode.CONTROL, KeyCode.L);
    assertThat(window.shows("first-hint")).isTrue();
    window.click("first-hint-close");
    assertThat(window.shows("first-hint")).isFalse();
    startAnew();
    assertThat(window.shows("first-hint")).isFalse();
  }

  @Test
  void anotherLabAtTheFrontIsAtTheFrontAgain() throws Exception {
    window.lab("chains");
    startAnew();
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
    FxThread.withStage(
        stage -> {
          window = Window.asLeft(stage, configuration);
          counter.start();
        });
    assertThat(pulses.await(30, TimeUnit.SECONDS)).isTrue();
    window.robot().interact(counter::stop);
    assertThat(window.stage().isShowing()).isFalse();
  }
}
