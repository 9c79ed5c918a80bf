package org.thetascope.app.view;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.thetascope.app.controller.Keys;
import org.thetascope.app.controller.LectureActions;
import org.thetascope.app.controller.Screens;
import org.thetascope.app.model.Appearance;

/**
 * The lecturer's own window, where there is a second screen: while the main window is projected it
 * goes to the class's screen, and this one stands on the system's main screen.
 */
public final class PresenterWindow implements AutoCloseable {
  private final Stage main;
  private final Screens screens;
  private final Appearance appearance;
  private final Stage stage = new Stage();
  private final OverviewHost overview;
  private final InvalidationListener follow = change -> follow();
  private Runnable moveBack = () -> {};

  /** Follows whether the main window is projected. */
  public PresenterWindow(
      Stage main, Screens screens, LabContext context, LectureActions lectures, Keys keys) {
    this.main = main;
    this.screens = screens;
    appearance = context.desk().appearance();
    StackPane root = new StackPane(new PresenterView(context, keys));
    root.getStyleClass().add("main");
    root.setId("presenter");
    overview = new OverviewHost(root, context, lectures);
    Scene scene = new Scene(root);
    new ThemeStyles(appearance.themeProperty()).dress(scene);
    keys.listen(scene);
    stage.initOwner(main);
    stage.setScene(scene);
    stage.setTitle(context.rows().text().get("presenter.title"));
    appearance.projectingProperty().addListener(follow);
    follow();
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
    stage.hide();
    moveBack.run();
    moveBack = () -> {};
  }

  /** Shows the overview where the class does not see it, or in another way where it is not seen. */
  public void overviewOr(Runnable otherwise) {
    if (stage.isShowing()) {
      overview.toggle();
    } else {
      otherwise.run();
    }
  }

  /** Goes with the main window's content. */
  @Override
  public void close() {
    appearance.projectingProperty().removeListener(follow);
    stage.close();
  }
}
