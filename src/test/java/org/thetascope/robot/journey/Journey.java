package org.thetascope.robot.journey;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxToolkit;
import org.thetascope.robot.handle.Window;

/** A user's way through the program, from the open window on. */
abstract class Journey {
  protected Window window;

  @BeforeEach
  void open() throws Exception {
    FxToolkit.registerPrimaryStage();
    FxToolkit.setupStage(stage -> window = new Window(stage));
    window.settle();
  }

  @AfterEach
  void close() throws Exception {
    window.close();
    FxToolkit.cleanupStages();
  }
}
