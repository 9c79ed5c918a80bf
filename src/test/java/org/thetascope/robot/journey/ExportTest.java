package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;
import org.thetascope.chart.Theme;

/** From the open window to the picture on disk. */
class ExportTest extends Journey {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void bothChartsSideBySideAtEverySize(int scale) throws Exception {
    Path target = folder.resolve("both.png");
    window.answerFile(target);
    double width = window.chart("trajectories").getWidth() + window.chart("chain").getWidth();
    double height = window.chart("trajectories").getHeight();
    export(0, scale);
    await(() -> window.status().startsWith("Saved"));
    BufferedImage image = ImageIO.read(target.toFile());
    assertThat(image.getWidth()).isEqualTo(scale * (int) Math.round(width));
    assertThat(image.getHeight())
        .isBetween(scale * (int) height, scale * (int) Math.ceil(height + 60));
    assertThat(colours(image)).containsAll(lines("sgd", "adagrad", "rmsprop", "adam"));
    assertThat(colours(image)).containsAll(lines("sigmoid", "relu"));
    assertThat(window.suggestedFile()).isEqualTo("logistic-unit-one-sample-trajectories.png");
  }

  @Test
  void oneChartAloneInTheDarkTheme() throws Exception {
    window.click("theme");
    Path target = folder.resolve("chain.png");
    window.answerFile(target);
    export(2, 1);
    await(() -> window.status().startsWith("Saved"));
    BufferedImage image = ImageIO.read(target.toFile());
    Theme dark = Theme.of("dark");
    assertThat(image.getRGB(1, 1)).isEqualTo(dark.color("background").getRGB());
    assertThat(colours(image)).contains(dark.line("sigmoid").getRGB());
    assertThat(colours(image)).doesNotContain(dark.line("sgd").getRGB());
  }

  @Test
  void aFolderInTheWayIsSaidInADialogAndTheProgramGoesOn() throws Exception {
    Path target = Files.createDirectory(folder.resolve("figure.png"));
    window.answerFile(target);
    export(0, 1);
    await(() -> window.robot().lookup("#fault-dialog").tryQuery().isPresent());
    assertThat(faultText()).contains(target.toString(), "folder");
    window.push(KeyCode.ENTER);
    assertThat(Files.list(folder)).containsExactly(target);
    window.assertGoesOn();
  }

  @Test
  void aMissingFolderIsSaidInADialogAndNothingIsLeftBehind() throws Exception {
    window.answerFile(folder.resolve("nowhere").resolve("figure.png"));
    export(0, 1);
    await(() -> window.robot().lookup("#fault-dialog").tryQuery().isPresent());
    assertThat(faultText()).contains("nowhere", "no such file or folder");
    window.push(KeyCode.ENTER);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
    window.assertGoesOn();
  }

  @Test
  void whoThinksBetterOfItLeavesNoFile() throws Exception {
    window.answerFile(null);
    export(0, 1);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  private void export(int what, int scale) throws TimeoutException {
    window.robot().push(KeyCode.CONTROL, KeyCode.E);
    await(() -> window.robot().lookup("#export-dialog").tryQuery().isPresent());
    window
        .robot()
        .interact(
            () -> {
              ChoiceBox<?> charts = window.find("export-what", ChoiceBox.class);
              charts.getSelectionModel().select(what);
              @SuppressWarnings("unchecked")
              ChoiceBox<Integer> scales = window.find("export-scale", ChoiceBox.class);
              scales.setValue(scale);
            });
    window.robot().clickOn("#export-save");
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String faultText() {
    Node dialog = window.robot().lookup("#fault-dialog").query();
    return ((javafx.scene.control.DialogPane) dialog).getContentText();
  }

  private static void await(java.util.concurrent.Callable<Boolean> condition)
      throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static Set<Integer> colours(BufferedImage image) {
    Set<Integer> found = new HashSet<>();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        found.add(image.getRGB(x, y));
      }
    }
    return found;
  }

  private static List<Integer> lines(String... series) {
    return Stream.of(series).map(id -> Theme.of("light").line(id).getRGB()).toList();
  }
}
