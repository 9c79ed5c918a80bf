package org.thetascope.app.window;

import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.thetascope.storage.WindowBounds;

/** Where the window stands, and where it goes back to when it no longer fills the screen. */
final class WindowPlacement {
  private static final double LARGE_SCREEN_SHARE = 0.85;

  private final Stage stage;
  private final Runnable moved;
  private final ChangeListener<Object> changed = (value, was, is) -> note();
  private WindowBounds bounds = WindowBounds.DEFAULT;

  /**
   * Of a window.
   *
   * @param moved what follows when it has been moved or resized
   */
  WindowPlacement(Stage stage, Runnable moved) {
    this.stage = stage;
    this.moved = moved;
  }

  /** Puts the window where it was, if that is on a screen, or where it suits the screen. */
  void restore(WindowBounds remembered) {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setMinWidth(Math.min(screen.getWidth(), 960));
    stage.setMinHeight(Math.min(screen.getHeight(), 600));
    bounds = remembered;
    if (remembered.isDefault() || !stands(remembered)) {
      fit(screen);
    } else {
      stage.setX(remembered.x());
      stage.setY(remembered.y());
      stage.setWidth(remembered.width());
      stage.setHeight(remembered.height());
      stage.setMaximized(remembered.maximized());
    }
  }

  /** Whether the window would be seen on one of the screens that there are now. */
  private static boolean stands(WindowBounds window) {
    List<Screen> screens =
        Screen.getScreensForRectangle(window.x(), window.y(), window.width(), window.height());
    return !screens.isEmpty();
  }

  /** Most of a large screen, all of a small one. */
  private void fit(Rectangle2D screen) {
    boolean small = screen.getWidth() < 1400 || screen.getHeight() < 800;
    double width = Math.max(1280, LARGE_SCREEN_SHARE * screen.getWidth());
    double height = Math.max(720, LARGE_SCREEN_SHARE * screen.getHeight());
    stage.setWidth(small ? screen.getWidth() : width);
    stage.setHeight(small ? screen.getHeight() : height);
    stage.setMaximized(small);
  }

  /** Follows the window from now on. */
  void follow() {
    places().forEach(place -> place.addListener(changed));
  }

  /** Lets the window go. */
  void unfollow() {
    places().forEach(place -> place.removeListener(changed));
  }

  private List<ObservableValue<?>> places() {
    return List.of(
        stage.xProperty(),
        stage.yProperty(),
        stage.widthProperty(),
        stage.heightProperty(),
        stage.maximizedProperty());
  }

  private void note() {
    if (!stage.isShowing() || stage.isIconified() || stage.isFullScreen()) {
      return;
    }
    // some systems say the new size before they say that the window is maximized
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    boolean fills =
        stage.getWidth() >= screen.getWidth() && stage.getHeight() >= screen.getHeight();
    bounds =
        stage.isMaximized() || fills
            ? new WindowBounds(
                bounds.x(), bounds.y(), bounds.width(), bounds.height(), stage.isMaximized())
            : new WindowBounds(
                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
    moved.run();
  }

  /** Where it stands now. */
  WindowBounds bounds() {
    return bounds;
  }
}
