package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import org.thetascope.figure.FigureScenario;
import org.thetascope.scenario.Gallery;
import org.thetascope.scenario.LectureReader;

/** From the open lecture to its end, which comes too soon: nothing of it is lost. */
class WholeLectureTest extends Journey {
  @TempDir Path folder;

  @Test
  void aLectureIsGivenAndOutlivesItsSuddenEnd() throws Exception {
    int pages = new Gallery().all().size();
    String third = "3 / " + pages;
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
    window.push(KeyCode.PAGE_DOWN).push(KeyCode.PAGE_DOWN);
    assertThat(window.words("lecture-place")).startsWith(third + " ");

    window.push(KeyCode.SPACE);
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> !window.words("playback-place").startsWith("step 0 "));
    window.push(KeyCode.SPACE);

    String before = window.field("delta");
    window.dragSlider("delta", 0.9);
    String dragged = window.field("delta");
    assertThat(dragged).isNotEqualTo(before);
    window.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.field("delta")).isEqualTo(before);
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);

    window.push(KeyCode.F5);
    assertThat(window.chart("trajectories").chart().theme().id()).isEqualTo("projection");
    window.push(KeyCode.PAGE_DOWN).push(KeyCode.PAGE_UP);
    assertThat(window.words("stage-place")).isEqualTo(third);
    window.push(KeyCode.ESCAPE);
    assertThat(window.field("delta")).isEqualTo(dragged);

    Path picture = folder.resolve("delta.png");
    window.answerFile(picture);
    window.robot().push(KeyCode.CONTROL, KeyCode.E);
    window.await("export-save");
    window.robot().clickOn("#export-save");
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> window.status().startsWith("Saved"));
    assertThat(new FigureScenario().read(picture).title()).isEqualTo("Where δ sits");

    Path lecture = folder.resolve("mine" + LectureReader.SUFFIX);
    window.answerFile(lecture);
    window.push(KeyCode.CONTROL, KeyCode.S);
    assertThat(new LectureReader().read(lecture).size()).isEqualTo(pages);

    window.type("epsilon", "0.37");
    Path aside = awaitSaved(1).get(0);
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> Files.readString(aside).contains("0.37"));
    String work = Files.readString(aside);
    window.close();
    // what a kill leaves behind, which a clean end takes away
    Files.writeString(aside.resolveSibling("killed.thetascope-recovery.json"), work);
    start();
    window.click("recovery-restore");
    assertThat(window.field("epsilon")).isEqualTo("0.37");
    assertThat(window.field("delta")).isEqualTo(dragged);
  }
}
