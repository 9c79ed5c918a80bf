package org.thetascope.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.thetascope.app.controller.Dialogs;
import org.thetascope.app.controller.FigureActions;
import org.thetascope.app.controller.FileActions;
import org.thetascope.app.controller.FileDialogs;
import org.thetascope.app.controller.FileTasks;
import org.thetascope.app.controller.SimulationService;
import org.thetascope.app.controller.SystemFileDialogs;
import org.thetascope.app.controller.WindowMemory;
import org.thetascope.app.model.Appearance;
import org.thetascope.app.model.ChartSettings;
import org.thetascope.app.model.Document;
import org.thetascope.app.model.Notices;
import org.thetascope.app.model.ScenarioModel;
import org.thetascope.app.view.LabContext;
import org.thetascope.app.view.MainView;
import org.thetascope.app.view.RowContext;
import org.thetascope.app.view.ThemeStyles;
import org.thetascope.app.view.WindowFrame;
import org.thetascope.chart.ChartFonts;
import org.thetascope.scenario.Gallery;
import org.thetascope.storage.ConfigFolder;
import org.thetascope.text.Text;

/** The composition root: makes every object of the window once and puts them together. */
public final class ThetascopeApp extends Application {
  private final Text text = new Text(Locale.getDefault());
  private SimulationService service;

  @Override
  public void start(Stage stage) {
    compose(stage, new SystemFileDialogs(text), ConfigFolder.ofUser());
  }

  /**
   * Builds the window.
   *
   * @param files asks for files
   * @param configuration the folder in which the program remembers
   */
  public void compose(Stage stage, FileDialogs files, Path configuration) {
    ScenarioModel model = new ScenarioModel(new Gallery().opening());
    ChartSettings settings = new ChartSettings();
    Appearance appearance = new Appearance();
    Notices notices = new Notices();
    Dialogs dialogs = new Dialogs(text);
    service = new SimulationService(model, settings);
    ThemeStyles styles = new ThemeStyles(appearance.themeProperty());
    RowContext rows = new RowContext(model, text, notices);
    LabContext context =
        new LabContext(
            rows,
            settings,
            service,
            new ChartFonts(),
            appearance.themeProperty(),
            new FileTasks(files, dialogs, notices, text));
    FigureActions figures = new FigureActions(files, dialogs, notices, text);
    Document document = new Document(model);
    FileActions fileActions = new FileActions(model, document, files, dialogs, notices, text);
    MainView view = new MainView(model, appearance, figures, fileActions, notices, context);
    Scene scene = new Scene(view.root());
    styles.dress(scene);
    view.bindKeys();
    stage.setScene(scene);
    WindowFrame.dress(stage, model, document, text);
    WindowMemory memory = new WindowMemory(configuration, appearance, notices, text);
    memory.restore(stage);
    stage.setOnCloseRequest(
        close -> {
          if (fileActions.mayLeave(stage)) {
            memory.keep(stage);
          } else {
            close.consume();
          }
        });
    stage.show();
    List<String> named = getParameters() == null ? List.of() : getParameters().getRaw();
    named.stream().findFirst().ifPresent(file -> fileActions.openNamed(stage, file));
  }

  /** Whether anything is being computed; for whoever waits for the newest picture. */
  public SimulationService service() {
    return service;
  }

  @Override
  public void stop() {
    service.close();
  }
}
