package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.thetascope.robot.handle.FxThread;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.ScenarioReader;
import org.thetascope.scenario.ScenarioWriter;

/** A slow disk never stops the window: here a pipe, which is as slow as its other end. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no pipes that are files")
class SlowDiskTest extends Journey {
  @TempDir Path folder;
  private Path slow;

  @BeforeEach
  void makePipe() throws Exception {
    slow = folder.resolve("slow.thetascope.json");
    assertThat(new ProcessBuilder("mkfifo", slow.toString()).start().waitFor()).isZero();
  }

  /** The disk answers at last, with what is no scenario; what waited behind it goes on. */
  private void answer() throws IOException {
    Files.writeString(slow, "no scenario");
  }

  private void pressWhileReading(KeyCode... keys) {
    window.robot().push(keys);
    FxThread.pulse();
  }

  @Test
  void theWindowGoesOnWhileFilesAreReadAndWhatIsTypedMeanwhileIsNotLost() throws Exception {
    Path other = folder.resolve("other.thetascope.json");
    Files.writeString(other, new ScenarioWriter().write(Scenario.DEFAULT.withTitle("other")));
    window.answerFile(slow);
    pressWhileReading(KeyCode.CONTROL, KeyCode.O);
    window.answerFile(other);
    pressWhileReading(KeyCode.CONTROL, KeyCode.O);
    assertThat(window.busy()).isTrue();
    window.typeWithoutWaiting("epsilon", "0.3");
    assertThat(window.field("epsilon")).isEqualTo("0.3");
    assertThat(window.stage().getTitle()).startsWith("●");
    answer();
    window.await("unsaved-dialog");
    window.click("unsaved-cancel");
    assertThat(window.stage().getTitle()).startsWith("● Logistic");
    assertThat(window.field("epsilon")).isEqualTo("0.3");
  }

  @Test
  void ofSavesThatOverlapTheLastOneWinsAndTheWindowClosesAfterIt() throws Exception {
    Path file = folder.resolve("mine.thetascope.json");
    window.answerFile(file);
    window.push(KeyCode.CONTROL, KeyCode.S);
    window.answerFile(slow);
    // nothing is read or written before the slow disk answers
    pressWhileReading(KeyCode.CONTROL, KeyCode.O);
    window.typeWithoutWaiting("epsilon", "0.3");
    pressWhileReading(KeyCode.CONTROL, KeyCode.S);
    window.typeWithoutWaiting("epsilon", "0.4");
    pressWhileReading(KeyCode.CONTROL, KeyCode.S);
    window.requestClose();
    FxThread.pulse();
    assertThat(window.stage().isShowing()).isTrue();
    answer();
    FxThread.pulseUntil("the window is closed", () -> !window.stage().isShowing());
    assertThat(epsilon(file)).isEqualTo(0.4);
  }

  private static double epsilon(Path file) {
    return new ScenarioReader().read(file).optimizers().get("sgd").values().number("epsilon");
  }

  @Test
  void whatIsSavedWhileTheLanguageChangesIsSaved() throws Exception {
    Path file = folder.resolve("mine.thetascope.json");
    window.push(KeyCode.CONTROL, KeyCode.N).answerFile(slow);
    pressWhileReading(KeyCode.CONTROL, KeyCode.O);
    window.typeWithoutWaiting("epsilon", "0.3");
    window.answerFile(file);
    pressWhileReading(KeyCode.CONTROL, KeyCode.S);
    pressWhileReading(KeyCode.CONTROL, KeyCode.L);
    answer();
    window.await("fault-dialog");
    window.push(KeyCode.ENTER);
    assertThat(window.stage().getTitle()).doesNotStartWith("●");
    assertThat(epsilon(file)).isEqualTo(0.3);
  }
}
