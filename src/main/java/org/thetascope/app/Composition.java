package org.thetascope.app;

import javafx.scene.Scene;
import javafx.stage.Stage;
import org.thetascope.app.controller.Dialogs;
import org.thetascope.app.controller.FigureActions;
import org.thetascope.app.controller.FileActions;
import org.thetascope.app.controller.FileDialogs;
import org.thetascope.app.controller.FileTasks;
import org.thetascope.app.controller.Keys;
import org.thetascope.app.controller.SimulationService;
import org.thetascope.app.model.Desk;
import org.thetascope.app.view.LabContext;
import org.thetascope.app.view.MainView;
import org.thetascope.app.view.RowContext;
import org.thetascope.app.view.ThemeStyles;
import org.thetascope.app.view.WindowFrame;
import org.thetascope.chart.ChartFonts;
import org.thetascope.text.Text;

/** Views and controllers around a desk in one language, put together. */
final class Composition implements AutoCloseable {
  private final SimulationService service;
  private final FileActions files;
  private final Keys keys = new Keys();

  /** Fills a window. */
  Composition(Stage stage, Desk desk, FileDialogs asking, Text text) {
    Dialogs dialogs = new Dialogs(text);
    service = new SimulationService(desk.scenario(), desk.charts());
    LabContext context =
        new LabContext(
            desk,
            new RowContext(desk.scenario(), text, desk.notices()),
            service,
            new ChartFonts(),
            new FileTasks(asking, dialogs, desk.notices(), text));
    files = new FileActions(desk, asking, dialogs, text);
    FigureActions figures = new FigureActions(asking, dialogs, desk.notices(), text);
    bindFiles(stage);
    MainView view = new MainView(desk, keys, figures, files, context);
    Scene scene = new Scene(view.root());
    new ThemeStyles(desk.appearance().themeProperty()).dress(scene);
    view.listen(scene);
    stage.setScene(scene);
    WindowFrame.dress(stage, desk.scenario(), desk.document(), text);
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
    service.close();
  }
}
