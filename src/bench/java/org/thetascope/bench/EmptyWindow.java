package org.thetascope.bench;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/** A window with nothing in it, as large as the program's: what the toolkit itself costs. */
final class EmptyWindow {
  private EmptyWindow() {}

  /** Opens it, says when it is painted, and stays open. */
  public static void main(String[] args) {
    Fx.stay(
        () -> {
          Stage stage = new Stage();
          Scene scene = new Scene(new Pane(), 1280, 720);
          Fx.sayWhenPainted(scene, Fx.PAINTED, () -> true);
          stage.setScene(scene);
          stage.show();
          return scene;
        });
  }
}
