package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.thetascope.robot.handle.Window;

/** What the program remembers from one start to the next. */
class MemoryTest extends Journey {
  @Test
  void theNextStartHasTheSameTheme() throws Exception {
    window.click("theme");
    reopen();
    assertThat(window.chart("trajectories").chart().theme().id()).isEqualTo("dark");
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
