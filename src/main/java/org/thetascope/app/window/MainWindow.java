package org.thetascope.app.window;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.thetascope.app.document.FileActions;
import org.thetascope.app.projection.PresenterKeys;
import org.thetascope.app.projection.PresenterWindow;
import org.thetascope.app.projection.Screens;

/** The views of the window, put together around what acts. */
public final class MainWindow implements AutoCloseable {
  private final PresenterKeys presenter;
  private final PresenterWindow lecturer;

  /**
   * Fills a window.
   *
   * @param screens of lecturer and class
   */
  public MainWindow(Stage stage, AppActions controllers, Screens screens) {
    Keys keys = controllers.keys();
    Appearance appearance = controllers.context().appState().appearance();
    controllers.lectures().bind(keys, stage);
    bindFiles(controllers.files(), keys, stage);
    presenter = new PresenterKeys(stage, appearance, keys);
    MainView view =
        new MainView(
            keys,
            controllers.figures(),
            controllers.files(),
            controllers.lectures(),
            controllers.recovery(),
            controllers.context());
    Scene scene = scene(stage, view.root());
    new ThemeStyles(appearance.themeProperty()).applyTo(scene);
    view.listen(scene);
    stage.setScene(scene);
    // moves the window before the screen is filled
    lecturer =
        new PresenterWindow(stage, screens, controllers.context(), controllers.lectures(), keys);
    presenter.follow(scene);
    keys.bind("overview", () -> lecturer.overviewOr(view::toggleOverview));
    WindowTitle.setIcons(stage);
  }

  /** Of the size of the scene before, so that another language leaves the window's size alone. */
  private static Scene scene(Stage stage, Parent root) {
    return stage.isShowing()
        ? new Scene(root, stage.getScene().getWidth(), stage.getScene().getHeight())
        : new Scene(root);
  }

  private static void bindFiles(FileActions files, Keys keys, Stage stage) {
    keys.bind("new", () -> files.newScenario(stage));
    keys.bind("open", () -> files.open(stage));
    keys.bind("save", () -> files.save(stage));
    keys.bind("saveAs", () -> files.saveAs(stage));
  }

  /** Lets the window's screens and keys go. */
  @Override
  public void close() {
    lecturer.close();
    presenter.close();
  }
}
