package org.thetascope.bench;

import javafx.scene.Scene;
import javafx.stage.Stage;
import org.thetascope.app.view.ChartPane;

/** The program at its first start. */
final class OpenedProgram {
  private OpenedProgram() {}

  /** Opens it, says when both charts are painted, and stays open; with an argument it closes. */
  public static void main(String[] args) {
    Fx.stay(
        () -> {
          Scene scene = new ProgramWindow().open(new Stage());
          Fx.sayWhenPainted(
              scene,
              args.length > 0,
              () ->
                  scene.getRoot().lookupAll(".chart-pane").stream()
                      .allMatch(pane -> ((ChartPane) pane).chart().content() != null));
          return scene;
        });
  }
}
