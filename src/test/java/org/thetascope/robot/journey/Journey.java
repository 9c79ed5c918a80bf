package org.thetascope.robot.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import org.thetascope.robot.handle.FxThread;
import org.thetascope.robot.handle.Window;

/** A user's way through the program, from the open window on. */
abstract class Journey {
  @TempDir Path configuration;
  protected Window window;

  @BeforeEach
  void open() throws Exception {
    FxThread.withStage(stage -> window = new Window(stage, configuration, language()));
    window.settle();
  }

  /** Ends the program cleanly and starts it again, as it was left. */
  protected void restart() throws Exception {
    window.close();
    start();
  }

  /** Starts the program as it was left. */
  protected void start() throws Exception {
    FxThread.withStage(stage -> window = Window.asLeft(stage, configuration));
    window.settle();
  }

  /** Waits until so many unsaved works are saved aside. */
  protected List<Path> awaitSaved(int count) throws Exception {
    Path recovery = configuration.resolve("recovery");
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> saved(recovery).size() == count);
    return saved(recovery);
  }

  static List<Path> saved(Path recovery) throws IOException {
    try (Stream<Path> files = Files.list(recovery)) {
      return files.filter(file -> file.toString().endsWith("recovery.json")).toList();
    }
  }

  /** What the user reads where nothing else is remembered. */
  Locale language() {
    return Locale.ENGLISH;
  }

  @AfterEach
  void close() throws Exception {
    window.close();
    FxThread.hideAll();
  }
}
