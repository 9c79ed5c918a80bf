package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.thetascope.chart.Theme;
import org.thetascope.robot.handle.Window;
import org.thetascope.storage.ExportChoice;
import org.thetascope.storage.Preferences;
import org.thetascope.storage.PreferencesFile;

/** What the program remembers from one start to the next. */
class MemoryTest extends Journey {
  @Test
  void theNextStartHasTheSameTheme() throws Exception {
    window.click("theme");
    reopen();
    assertThat(window.chart("trajectories").chart().theme().id()).isEqualTo("dark");
  }

  @Test
  void theNextStartExportsAsTheLast() throws Exception {
    ExportChoice chosen = new ExportChoice("gif", 0, 640, "dark", false, false, 7, 2, true);
    new PreferencesFile(configuration).save(Preferences.DEFAULT.withExport(chosen));
    reopenAsItWas();
    Path target = configuration.resolve("figure.gif");
    window.answerFile(target);
    export();
    try (ImageInputStream in = ImageIO.createImageInputStream(target.toFile())) {
      ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
      reader.setInput(in);
      assertThat(reader.getNumImages(true)).isEqualTo(14);
      assertThat(reader.getWidth(0)).isEqualTo(640);
      assertThat(reader.read(0).getRGB(0, 0))
          .isEqualTo(Theme.of("dark").color("background").getRGB());
    }
    reopen();
    assertThat(new PreferencesFile(configuration).load().preferences().export()).isEqualTo(chosen);
  }

  @Test
  void whatWasRememberedAndIsNoChoiceAnyMoreIsPassedOver() throws Exception {
    ExportChoice unknown = new ExportChoice("bmp", 77, 640, "pink", true, true, 900, 0, false);
    new PreferencesFile(configuration).save(Preferences.DEFAULT.withExport(unknown));
    reopenAsItWas();
    Path target = configuration.resolve("figure.png");
    window.answerFile(target);
    export();
    assertThat(ImageIO.read(target.toFile()).getRGB(0, 0))
        .isEqualTo(Theme.of("light").color("background").getRGB());
  }

  private void export() throws Exception {
    window.robot().push(KeyCode.CONTROL, KeyCode.E);
    window.await("export-save");
    window.robot().clickOn("#export-save");
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> window.status().startsWith("Saved"));
  }

  /** Opens the program on what is remembered, without its having remembered anything itself. */
  private void reopenAsItWas() throws Exception {
    window.close();
    FxToolkit.setupStage(stage -> window = new Window(stage, configuration));
    window.settle();
  }

  @Test
  void aMemoryThatCannotBeReadIsSetAsideAndSaid() throws Exception {
    reopen();
    Path file = files().get(0);
    Files.writeString(file, "{ broken");
    FxToolkit.setupStage(stage -> window = new Window(stage, configuration));
    window.settle();
    assertThat(window.status()).contains("set aside");
    assertThat(files()).anyMatch(kept -> kept.getFileName().toString().contains("unreadable"));
    window.assertGoesOn();
  }

  private List<Path> files() throws Exception {
    try (Stream<Path> found = Files.walk(configuration)) {
      return found.filter(Files::isRegularFile).toList();
    }
  }

  private void reopen() throws Exception {
    window
        .robot()
        .interact(
            () ->
                Event.fireEvent(
                    window.stage(),
                    new WindowEvent(window.stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
    FxToolkit.setupStage(stage -> window = new Window(stage, configuration));
    window.settle();
  }
}
