package org.thetascope.app.projection;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.thetascope.app.shortcut.Keys;
import org.thetascope.app.shortcut.SceneHandlers;
import org.thetascope.app.window.Appearance;

/** The keys of whoever stands before a class: project, blank, leave. */
public final class PresenterKeys implements AutoCloseable {
  /** The screen for which the projection themes name their sizes. */
  private static final double WIDTH = 1920;

  private static final double HEIGHT = 1080;

  private final Stage stage;
  private final Appearance appearance;
  private final InvalidationListener follow = change -> followStage();
  private boolean resized;

  /** Says what the keys do with a window. */
  public PresenterKeys(Stage stage, Appearance appearance, Keys keys) {
    this.stage = stage;
    this.appearance = appearance;
    stage.setFullScreenExitHint("");
    // Esc is ours: it takes back what is typed before it leaves
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    keys.bind("project", () -> appearance.projectingProperty().set(!projecting()));
    keys.bind("leave", this::leave);
    keys.bind("blank", this::blank);
  }

  /** Fills the screen with the window's scene while it is projected; sizes follow the screen's. */
  public void follow(SceneHandlers handlers) {
    Scene scene = handlers.scene();
    appearance.projectingProperty().addListener(change -> stage.setFullScreen(projecting()));
    stage.fullScreenProperty().addListener(follow);
    // width and height come one after the other, and each fit gives all of the window other styles
    InvalidationListener sized = change -> resize();
    scene.widthProperty().addListener(sized);
    scene.heightProperty().addListener(sized);
    appearance.projectingProperty().addListener(sized);
    Runnable fitting = () -> fitOnce(scene);
    scene.addPreLayoutPulseListener(fitting);
    handlers.onClose(
        () -> {
          scene.widthProperty().removeListener(sized);
          scene.heightProperty().removeListener(sized);
          scene.removePreLayoutPulseListener(fitting);
        });
    resize();
  }

  private void resize() {
    resized = true;
    Platform.requestNextPulse();
  }

  private void fitOnce(Scene scene) {
    if (resized) {
      resized = false;
      fit(scene);
    }
  }

  private void fit(Scene scene) {
    if (projecting() && stage.isFullScreen()) {
      double scale = Math.min(scene.getWidth() / WIDTH, scene.getHeight() / HEIGHT);
      appearance.projectionScaleProperty().set(scale);
    }
  }

  /** A window manager has its own ways out of full screen. */
  private void followStage() {
    if (!stage.isFullScreen()) {
      appearance.projectingProperty().set(false);
    }
  }

  private boolean projecting() {
    return appearance.projectingProperty().get();
  }

  private void leave() {
    if (appearance.blankProperty().get()) {
      appearance.blankProperty().set(false);
    } else {
      appearance.projectingProperty().set(false);
    }
  }

  private void blank() {
    if (projecting()) {
      appearance.blankProperty().set(!appearance.blankProperty().get());
    }
  }

  /** Lets go of the window. */
  @Override
  public void close() {
    stage.fullScreenProperty().removeListener(follow);
  }
}
