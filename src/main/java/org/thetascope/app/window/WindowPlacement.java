package org.thetascope.app.window;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.thetascope.storage.WindowBounds;

/** Where the window stands, and where it goes back to when it no longer fills the screen. */
final class WindowPlacement {
  private static final double LARGE_SCREEN_SHARE = 0.85;

  private static final double LEAST_WIDTH = 960;
  private static final double LEAST_HEIGHT = 600;

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

  /**
   * Puts the window where it was, whole on a screen that there is, or where it suits the screen.
   *
   * @param zoom how many times as large as usual everything is drawn; the least size grows with it
   */
  void restore(WindowBounds remembered, double zoom) {
    Rectangle2D primary = Screen.getPrimary().getVisualBounds();
    Rectangle2D screen = remembered.isDefault() ? primary : screenOf(remembered).orElse(primary);
    stage.setMinWidth(Math.min(screen.getWidth(), LEAST_WIDTH * zoom));
    stage.setMinHeight(Math.min(screen.getHeight(), LEAST_HEIGHT * zoom));
    bounds = remembered;
    if (remembered.isDefault() || screenOf(remembered).isEmpty()) {
      fit(screen);
      return;
    }
    double width = clamp(remembered.width(), stage.getMinWidth(), screen.getWidth());
    double height = clamp(remembered.height(), stage.getMinHeight(), screen.getHeight());
    stage.setX(clamp(remembered.x(), screen.getMinX(), screen.getMaxX() - width));
    stage.setY(clamp(remembered.y(), screen.getMinY(), screen.getMaxY() - height));
    stage.setWidth(width);
    stage.setHeight(height);
    stage.setMaximized(remembered.maximized());
  }

  private static double clamp(double value, double low, double high) {
    return Math.max(low, Math.min(high, value));
  }

  /** The screen on which the most of a window would be seen, if any of it would. */
  private static Optional<Rectangle2D> screenOf(WindowBounds window) {
    return Screen.getScreensForRectangle(window.x(), window.y(), window.width(), window.height())
        .stream()
        .map(Screen::getVisualBounds)
        .max(Comparator.comparingDouble(screen -> common(screen, window)));
  }

  private static double common(Rectangle2D screen, WindowBounds window) {
    double width =
        Math.min(screen.getMaxX(), window.x() + window.width())
            - Math.max(screen.getMinX(), window.x());
    double height =
        Math.min(screen.getMaxY(), window.y() + window.height())
            - Math.max(screen.getMinY(), window.y());
    return Math.max(0, width) * Math.max(0, height);
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
