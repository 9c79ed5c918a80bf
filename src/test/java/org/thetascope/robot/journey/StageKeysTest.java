package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The keys of the whole window work on the stage too, and none of them ends it by the way. */
class StageKeysTest extends Journey {
  @TempDir Path folder;

  @BeforeEach
  void project() {
    window.push(KeyCode.F5);
  }

  private void assertOnStage() {
    assertThat(window.stage().isFullScreen()).isTrue();
    assertThat(window.shows("stage-charts")).isTrue();
  }

  /**
   * A dialog that does not belong to the window opens behind what fills the screen, and so does one
   * of usual style under metacity and marco. Its letters are as large as those of the stage.
   */
  private void assertDialogInFront(String id) {
    assertThat(window.shows(id)).isTrue();
    Window dialog = window.robot().lookup("#" + id).query().getScene().getWindow();
    assertThat(((Stage) dialog).getOwner()).isSameAs(window.stage());
    assertThat(((Stage) dialog).getStyle()).isEqualTo(StageStyle.UTILITY);
    Window stage = window.stage();
    assertThat(dialog.getY()).isGreaterThanOrEqualTo(0);
    assertThat(dialog.getY() + dialog.getHeight()).isLessThanOrEqualTo(stage.getHeight());
    assertThat(dialog.getX() + dialog.getWidth()).isLessThanOrEqualTo(stage.getWidth());
  }

  @Test
  void thereAreNoMenusOnTheStage() {
    window.push(KeyCode.F10);
    assertThat(Window.getWindows()).containsExactly(window.stage());
    assertOnStage();
  }

  @Test
  void whatTheClassSeesIsExportedFromTheStage() throws Exception {
    Path picture = folder.resolve("seen.png");
    window.answerFile(picture);
    window.push(KeyCode.CONTROL, KeyCode.E);
    assertDialogInFront("export-dialog");
    window.push(KeyCode.ESCAPE);
    assertThat(window.shows("export-dialog")).isFalse();
    assertOnStage();
    assertThat(picture).doesNotExist();
    window.push(KeyCode.CONTROL, KeyCode.E).click("export-save");
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> window.words("stage-notice").startsWith("Saved"));
    assertThat(ImageIO.read(picture.toFile())).isNotNull();
    assertOnStage();
  }

  @Test
  void theKeysAreLookedUpOnTheStage() {
    window.push(KeyCode.F1);
    assertDialogInFront("shortcut-sheet");
    window.push(KeyCode.ESCAPE);
    assertThat(window.shows("shortcut-sheet")).isFalse();
    assertOnStage();
    window.push(KeyCode.ESCAPE);
    assertThat(window.stage().isFullScreen()).isFalse();
  }

  @Test
  void titleAndNotesAreEditedOnTheStage() {
    String before = window.stage().getTitle();
    window.push(KeyCode.CONTROL, KeyCode.I);
    assertDialogInFront("describe-dialog");
    window.robot().write("Ask the class first");
    window.push(KeyCode.ESCAPE);
    assertThat(window.shows("describe-dialog")).isFalse();
    assertThat(window.stage().getTitle()).isEqualTo(before);
    assertOnStage();
    window.push(KeyCode.CONTROL, KeyCode.I);
    window.robot().write("Ask the class first");
    window.click("describe-take");
    assertThat(window.shows("describe-dialog")).isFalse();
    assertThat(window.stage().getTitle()).contains("Ask the class first");
    assertOnStage();
  }

  @Test
  void quittingAsksOnTheStageAndStayingStaysThere() {
    window.dragSlider("epsilon", 0.8);
    window.push(KeyCode.CONTROL, KeyCode.Q);
    assertDialogInFront("unsaved-dialog");
    window.click("unsaved-cancel");
    assertOnStage();
    window.push(KeyCode.CONTROL, KeyCode.Q).click("unsaved-discard");
    assertThat(window.stage().isShowing()).isFalse();
  }
}
