package org.thetascope.app.projection;

import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.thetascope.app.window.Appearance;

/**
 * Puts the stage in the place of the window's content while it is projected, and back: neither is
 * ever laid out or dressed for the other.
 */
public final class ProjectionSwitch implements AutoCloseable {
  private final Scene scene;

  /**
   * Stays the scene's root: what was put into content that is out of the scene finds its colours
   * here when it comes back, before its own parents are dressed.
   */
  private final StackPane root = new StackPane();

  private final Appearance appearance;
  private final Parent window;
  private final ProjectionView stage;
  private final InvalidationListener follow = change -> follow();
  private Node focused;

  /**
   * Follows whether a window projects.
   *
   * @param window what its scene shows otherwise
   */
  public ProjectionSwitch(Scene scene, Appearance appearance, Parent window, ProjectionView stage) {
    this.scene = scene;
    this.appearance = appearance;
    this.window = window;
    this.stage = stage;
    appearance.projectingProperty().addListener(follow);
    root.getChildren().setAll(window);
    scene.setRoot(root);
    follow();
  }

  private void follow() {
    boolean projecting = appearance.projectingProperty().get();
    if (projecting && !stage.isShowing()) {
      focused = scene.getFocusOwner();
      root.getChildren().setAll(stage.root());
      appearance.onStageProperty().set(true);
      stage.enter();
    } else if (!projecting && stage.isShowing()) {
      stage.leave();
      appearance.onStageProperty().set(false);
      root.getChildren().setAll(window);
      if (focused != null && focused.getScene() == scene) {
        focused.requestFocus();
      }
    }
  }

  /** Lets the window go. */
  @Override
  public void close() {
    appearance.projectingProperty().removeListener(follow);
    if (stage.isShowing()) {
      stage.leave();
    }
  }
}
