package org.thetascope.app.projection;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.thetascope.app.lab.LabContext;
import org.thetascope.app.lecture.LectureActions;
import org.thetascope.app.lecture.OverviewHost;
import org.thetascope.app.shortcut.Keys;
import org.thetascope.app.shortcut.SceneHandlers;
import org.thetascope.app.window.Appearance;
import org.thetascope.app.window.ThemeStyles;

/**
 * The lecturer's own window, where there is a second screen: while the main window is projected it
 * goes to the class's screen, and this one stands on the system's main screen.
 */
public final class PresenterWindow implements AutoCloseable {
  private final Stage main;
  private final Screens screens;
  private final LabContext context;
  private final LectureActions lectures;
  private final Keys keys;
  private final Appearance appearance;
  private final InvalidationListener follow = change -> follow();
  private Stage stage;
  private OverviewHost overview;
  private Runnable moveBack = () -> {};

  /** Follows whether the main window is projected. */
  public PresenterWindow(
      Stage main, Screens screens, LabContext context, LectureActions lectures, Keys keys) {
    this.main = main;
    this.screens = screens;
    this.context = context;
    this.lectures = lectures;
    this.keys = keys;
    appearance = context.appState().appearance();
    appearance.projectingProperty().addListener(follow);
    follow();
  }

  /** Most windows are never projected, so it is made when it is first wanted. */
  private Stage made() {
    StackPane root = new StackPane(new PresenterView(context, keys));
    root.getStyleClass().add("main");
    root.setId("presenter");
    overview = new OverviewHost(root, context, lectures);
    Scene scene = new Scene(root);
    new ThemeStyles(appearance.themeProperty()).applyTo(scene);
    keys.listen(new SceneHandlers(scene));
    Stage made = new Stage();
    made.initOwner(main);
    made.setScene(scene);
    made.setTitle(context.rows().text().get("presenter.title"));
    return made;
  }

  private void follow() {
    List<Rectangle2D> all = screens.bounds();
    if (appearance.projectingProperty().get() && all.size() > 1) {
      show(all);
    } else {
      hide();
    }
  }

  private void show(List<Rectangle2D> all) {
    if (stage == null) {
      stage = made();
    }
    Rectangle2D own = all.get(0);
    if (own.contains(main.getX() + main.getWidth() / 2, main.getY() + main.getHeight() / 2)) {
      moveMain(all.get(1));
    }
    stage.setX(own.getMinX());
    stage.setY(own.getMinY());
    stage.setWidth(own.getWidth());
    stage.setHeight(own.getHeight());
    stage.show();
  }

  /** The main window goes to the class's screen, and back when it is no longer projected. */
  private void moveMain(Rectangle2D to) {
    boolean maximized = main.isMaximized();
    double x = main.getX();
    double y = main.getY();
    moveBack =
        () -> {
          main.setFullScreen(false);
          main.setX(x);
          main.setY(y);
          main.setMaximized(maximized);
        };
    main.setMaximized(false);
    main.setX(to.getMinX());
    main.setY(to.getMinY());
  }

  private void hide() {
    if (stage != null) {
      stage.hide();
    }
    moveBack.run();
    moveBack = () -> {};
  }

  /** Shows the overview where the class does not see it, or in another way where it is not seen. */
  public void overviewOr(Runnable otherwise) {
    if (stage != null && stage.isShowing()) {
      overview.toggle();
    } else {
      otherwise.run();
    }
  }

  /** Goes with the main window's content. */
  @Override
  public void close() {
    appearance.projectingProperty().removeListener(follow);
    if (stage != null) {
      stage.close();
    }
  }
}
