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
  private OpenedProgram() {}

  /**
   * Opens it, says when both charts are painted, and stays open; with an argument it says when all
   * of the window is painted, and closes.
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
                .addListener(whole -> Fx.sayWhenPainted(stage.getScene(), true, () -> true));
          } else {
            Fx.sayWhenPainted(stage.getScene(), false, () -> charted(stage.getScene()));
          }
          return stage;
        });
  }

  private static boolean charted(Scene scene) {
    return scene.getRoot().lookupAll(".chart-pane").stream()
        .allMatch(pane -> ((ChartPane) pane).chart().content() != null);
  }
}
