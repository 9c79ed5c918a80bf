package org.thetascope.robot.journey;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.thetascope.robot.handle.Window;

/** A user's way through the program, from the open window on. */
abstract class Journey {
  @TempDir Path configuration;
  protected Window window;

  @BeforeEach
  void open() throws Exception {
    FxToolkit.registerPrimaryStage();
    FxToolkit.setupStage(stage -> window = new Window(stage, configuration));
    window.settle();
  }

  /** Ends the program cleanly and starts it again, as it was left. */
  protected void restart() throws Exception {
    window.close();
    start();
  }

  /** Starts the program as it was left. */
  protected void start() throws Exception {
    FxToolkit.setupStage(stage -> window = new Window(stage, configuration, Locale.ENGLISH));
    window.settle();
  }

  @AfterEach
  void close() throws Exception {
    window.close();
    FxToolkit.cleanupStages();
  }
}
