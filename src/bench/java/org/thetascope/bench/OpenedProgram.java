package org.thetascope.bench;

import java.nio.file.Files;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.thetascope.app.Surroundings;
import org.thetascope.app.ThetascopeApp;
import org.thetascope.app.ToolkitSettings;
import org.thetascope.app.controller.Screens;
import org.thetascope.app.controller.SystemFileDialogs;
import org.thetascope.app.model.Appearance;
import org.thetascope.app.view.ChartPane;

/** The program at its first start. */
final class OpenedProgram {
  /** Of the lab that the first start shows. */
  private static final int CHARTS = 2;

  private OpenedProgram() {}

  /**
   * Opens it, says when its first chart and when all charts are painted, and stays open; with an
   * argument it closes when all of the window is painted.
   */
  public static void main(String[] args) {
    ToolkitSettings.apply();
    boolean close = args.length > 0;
    Fx.stay(
        () -> {
          Stage stage = new Stage();
          new ThetascopeApp()
              .open(
                  stage,
                  new Surroundings(
                      SystemFileDialogs::new,
                      Files.createTempDirectory("thetascope-bench"),
                      new Appearance(Locale.ENGLISH),
                      Screens.ofSystem()));
          if (close) {
            stage
                .sceneProperty()
                .addListener(
                    whole -> Fx.runWhenPainted(stage.getScene(), () -> true, () -> System.exit(0)));
          } else {
            Scene scene = stage.getScene();
            Fx.sayWhenPainted(scene, Fx.PAINTED, () -> charts(scene) > 0);
            Fx.sayWhenPainted(scene, Fx.CHARTED, () -> charts(scene) == CHARTS);
          }
          return stage;
        });
  }

  private static long charts(Scene scene) {
    return scene.getRoot().lookupAll(".chart-pane").stream()
        .filter(pane -> ((ChartPane) pane).chart().content() != null)
        .count();
  }
}
