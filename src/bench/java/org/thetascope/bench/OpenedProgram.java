package org.thetascope.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.thetascope.Main;
import org.thetascope.app.chart.ChartPane;

/** The program as its users start it, watched from the first window on. */
final class OpenedProgram implements InvalidationListener {
  /** Of the lab that the first start shows. */
  private static final int CHARTS = 2;

  private final boolean close;

  private OpenedProgram(boolean close) {
    this.close = close;
  }

  /**
   * Opens it, says when its first chart and when all charts are painted, and stays open; with an
   * argument it closes when all of the window is painted.
   */
  public static void main(String[] args) {
    Window.getWindows().addListener(new OpenedProgram(args.length > 0));
    Main.main(new String[0]);
  }

  /** Lets a process remember nothing from a start before, and leaves alone what its user has. */
  static ProcessBuilder first(ProcessBuilder builder, Path folder) throws IOException {
    String configuration = Files.createTempDirectory(folder, "configuration").toString();
    builder.environment().put("XDG_CONFIG_HOME", configuration);
    builder.environment().put("APPDATA", configuration);
    return builder;
  }

  /** A window comes. */
  @Override
  public void invalidated(Observable windows) {
    Window window = ((ObservableList<?>) windows).stream().map(Window.class::cast).toList().get(0);
    windows.removeListener(this);
    if (close) {
      window
          .sceneProperty()
          .addListener(
              whole -> Fx.runWhenPainted(window.getScene(), () -> true, () -> System.exit(0)));
    } else {
      Scene scene = window.getScene();
      Fx.sayWhenPainted(scene, Fx.PAINTED, () -> charts(scene) > 0);
      Fx.sayWhenPainted(scene, Fx.CHARTED, () -> charts(scene) == CHARTS);
    }
  }

  private static long charts(Scene scene) {
    return scene.getRoot().lookupAll(".chart-pane").stream()
        .filter(pane -> ((ChartPane) pane).chart().content() != null)
        .count();
  }
}
