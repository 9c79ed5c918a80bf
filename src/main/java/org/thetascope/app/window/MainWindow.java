package org.thetascope.app.window;

import javafx.scene.Scene;
import javafx.stage.Stage;
import org.thetascope.app.chart.PlaybackTimer;
import org.thetascope.app.document.FileActions;
import org.thetascope.app.lecture.PredictActions;
import org.thetascope.app.lecture.PredictBar;
import org.thetascope.app.projection.PresenterKeys;
import org.thetascope.app.projection.PresenterWindow;
import org.thetascope.app.projection.ProjectionSwitch;
import org.thetascope.app.projection.ProjectionView;
import org.thetascope.app.shortcut.Keys;
import org.thetascope.app.shortcut.SceneHandlers;

/** The content of the window in one language; the scene stays when the content is replaced. */
public final class MainWindow implements AutoCloseable {
  private final SceneHandlers handlers;
  private final PresenterKeys presenter;
  private final PresenterWindow lecturer;
  private final ProjectionSwitch projection;
  private final PlaybackTimer playback;

  /**
   * Fills a window.
   *
   * @param environment gives the screens of lecturer and class, and the configuration
   */
  public MainWindow(Stage stage, AppActions actions, Environment environment) {
    handlers = new SceneHandlers(stage.getScene());
    Keys keys = actions.keys();
    Appearance appearance = actions.context().appState().appearance();
    actions.lectures().bind(keys, stage);
    bindFiles(actions.files(), keys, stage);
    presenter = new PresenterKeys(stage, appearance, keys);
    MainView view = new MainView(stage, actions, environment.configuration());
    Scene scene = stage.getScene();
    PredictActions predictions = new PredictActions(actions.context().appState(), view::front);
    keys.bind("predict", predictions::toggle);
    view.addAtFoot(new PredictBar(actions.context(), predictions));
    ProjectionView onStage =
        new ProjectionView(actions.context(), actions.lectures(), predictions, keys, view::front);
    projection = new ProjectionSwitch(scene, appearance, view.root(), onStage);
    new ThemeStyles(appearance.themeProperty()).applyTo(scene);
    view.chartMenu().listen(onStage.root());
    view.listen(handlers);
    onStage.listen(handlers);
    keys.setRest(
        key -> {
          if (onStage.isShowing()) {
            onStage.press(key);
          } else {
            view.pressInLab(key);
          }
        });
    AppState state = actions.context().appState();
    playback = new PlaybackTimer(state.playback(), () -> state.scenario().scenario().takenSteps());
    // moves the window before the screen is filled
    lecturer =
        new PresenterWindow(
            stage, environment.screens(), actions.context(), actions.lectures(), keys);
    presenter.follow(handlers);
    keys.bind("overview", () -> lecturer.overviewOr(() -> overview(view, onStage)));
    keys.bind("maximise", () -> maximise(view, onStage));
    WindowTitle.setIcons(stage);
  }

  private static void overview(MainView view, ProjectionView stage) {
    if (stage.isShowing()) {
      stage.toggleOverview();
    } else {
      view.toggleOverview();
    }
  }

  private static void maximise(MainView view, ProjectionView stage) {
    if (stage.isShowing()) {
      stage.maximise();
    } else {
      view.maximise();
    }
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
    handlers.close();
    lecturer.close();
    presenter.close();
    projection.close();
    playback.close();
  }
}
