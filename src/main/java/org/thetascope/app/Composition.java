package org.thetascope.app;

import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.thetascope.app.controller.Closing;
import org.thetascope.app.controller.Dialogs;
import org.thetascope.app.controller.ExportQueue;
import org.thetascope.app.controller.FigureActions;
import org.thetascope.app.controller.FileActions;
import org.thetascope.app.controller.FileDialogs;
import org.thetascope.app.controller.FileTasks;
import org.thetascope.app.controller.Keys;
import org.thetascope.app.controller.LectureActions;
import org.thetascope.app.controller.LectureStore;
import org.thetascope.app.controller.PresenterKeys;
import org.thetascope.app.controller.RecoveryActions;
import org.thetascope.app.controller.Screens;
import org.thetascope.app.controller.SimulationService;
import org.thetascope.app.model.Desk;
import org.thetascope.app.view.LabContext;
import org.thetascope.app.view.MainView;
import org.thetascope.app.view.PresenterWindow;
import org.thetascope.app.view.RowContext;
import org.thetascope.app.view.ThemeStyles;
import org.thetascope.app.view.WindowFrame;
import org.thetascope.chart.ChartFonts;
import org.thetascope.storage.Recovered;
import org.thetascope.text.Text;

/** Views and controllers around a desk in one language, put together. */
final class Composition implements AutoCloseable {
  private final SimulationService service;
  private final FileActions files;
  private final Closing closing;
  private final PresenterKeys presenter;
  private final PresenterWindow lecturer;
  private final Keys keys = new Keys();
  private final ExportQueue exports = new ExportQueue();

  /**
   * Fills a window.
   *
   * @param screens of lecturer and class
   * @param settle removes what a crash left, once it is taken or not wanted
   */
  Composition(
      Stage stage,
      Desk desk,
      FileDialogs asking,
      Screens screens,
      Consumer<Recovered> settle,
      Text text) {
    Dialogs dialogs = new Dialogs(text);
    service = new SimulationService(desk.scenario(), desk.charts());
    FileTasks tasks = new FileTasks(asking, dialogs, desk.notices(), text);
    LabContext context =
        new LabContext(
            desk,
            new RowContext(desk.scenario(), text, desk.notices()),
            service,
            new ChartFonts(),
            tasks);
    LectureStore store = new LectureStore(desk, asking, dialogs, text);
    files = new FileActions(desk, store, asking, dialogs, text);
    LectureActions lectures = new LectureActions(desk, store, files, asking, text);
    lectures.bind(keys, stage);
    FigureActions figures = new FigureActions(asking, exports, dialogs, desk.notices(), text);
    closing = new Closing(desk, files, tasks, dialogs, text);
    RecoveryActions recovery = new RecoveryActions(desk, files, settle, text);
    bindFiles(stage);
    presenter = new PresenterKeys(stage, desk.appearance(), keys);
    MainView view = new MainView(desk, keys, figures, files, lectures, recovery, context);
    Scene scene = scene(stage, view.root());
    new ThemeStyles(desk.appearance().themeProperty()).dress(scene);
    view.listen(scene);
    stage.setScene(scene);
    // moves the window before the screen is filled
    lecturer = new PresenterWindow(stage, screens, context, lectures, keys);
    presenter.follow(scene);
    keys.bind("overview", () -> lecturer.overviewOr(view::toggleOverview));
    WindowFrame.dress(stage, desk, text);
  }

  /** Of the size of the scene before, so that another language leaves the window's size alone. */
  private static Scene scene(Stage stage, Parent root) {
    return stage.isShowing()
        ? new Scene(root, stage.getScene().getWidth(), stage.getScene().getHeight())
        : new Scene(root);
  }

  private void bindFiles(Stage stage) {
    keys.bind("new", () -> files.newScenario(stage));
    keys.bind("open", () -> files.open(stage));
    keys.bind("save", () -> files.save(stage));
    keys.bind("saveAs", () -> files.saveAs(stage));
  }

  /** What opens and saves. */
  FileActions files() {
    return files;
  }

  /** What asks before the window closes. */
  Closing closing() {
    return closing;
  }

  /** What the keys of the window do. */
  Keys keys() {
    return keys;
  }

  /** What computes. */
  SimulationService service() {
    return service;
  }

  /** Ends what computes for this window's pictures. */
  @Override
  public void close() {
    lecturer.close();
    presenter.close();
    service.close();
    exports.close();
  }
}
