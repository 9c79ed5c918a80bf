package org.thetascope.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.beans.binding.Bindings;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.thetascope.app.controller.Dialogs;
import org.thetascope.app.controller.FigureActions;
import org.thetascope.app.controller.FileActions;
import org.thetascope.app.controller.FileDialogs;
import org.thetascope.app.controller.FileTasks;
import org.thetascope.app.controller.SimulationService;
import org.thetascope.app.controller.SystemFileDialogs;
import org.thetascope.app.model.Appearance;
import org.thetascope.app.model.ChartSettings;
import org.thetascope.app.model.Document;
import org.thetascope.app.model.Notices;
import org.thetascope.app.model.ScenarioModel;
import org.thetascope.app.view.LabContext;
import org.thetascope.app.view.MainView;
import org.thetascope.app.view.RowContext;
import org.thetascope.app.view.ThemeStyles;
import org.thetascope.chart.ChartFonts;
import org.thetascope.cli.ScenarioSource;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.Gallery;
import org.thetascope.scenario.Scenario;
import org.thetascope.text.Text;

/** The composition root: makes every object of the window once and puts them together. */
public final class ThetascopeApp extends Application {
  private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 64, 128, 256);

  private final Text text = new Text(Locale.getDefault());
  private SimulationService service;

  @Override
  public void start(Stage stage) {
    compose(stage, new SystemFileDialogs(text));
  }

  /** Builds the window with other file dialogs than the system's. */
  public void compose(Stage stage, FileDialogs files) {
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
    stage
        .titleProperty()
        .bind(
            Bindings.createStringBinding(
                () -> title(model, document),
                model.scenarioProperty(),
                document.unsavedProperty()));
    stage.setOnCloseRequest(
        close -> {
          if (!fileActions.mayLeave(stage)) {
            close.consume();
          }
        });
    ICON_SIZES.forEach(
        size ->
            stage
                .getIcons()
                .add(
                    new Image(
                        ThetascopeApp.class.getResourceAsStream("icons/icon-" + size + ".png"))));
    fit(stage, Screen.getPrimary().getVisualBounds());
    stage.show();
    open(stage, document, dialogs);
  }

  private String title(ScenarioModel model, Document document) {
    String title = model.scenario().title();
    String named = title.isBlank() ? text.get("window.untitled") : title;
    return text.get(document.unsavedProperty().get() ? "window.unsaved" : "window.title", named);
  }

  /** Most of a large screen, all of a small one. */
  private static void fit(Stage stage, Rectangle2D screen) {
    boolean small = screen.getWidth() < 1400 || screen.getHeight() < 800;
    stage.setWidth(small ? screen.getWidth() : Math.max(1280, 0.85 * screen.getWidth()));
    stage.setHeight(small ? screen.getHeight() : Math.max(720, 0.85 * screen.getHeight()));
    stage.setMinWidth(Math.min(screen.getWidth(), 960));
    stage.setMinHeight(Math.min(screen.getHeight(), 600));
    stage.setMaximized(small);
  }

  /** Opens the file named on the command line; what stands in the way is said in a dialog. */
  private void open(Stage stage, Document document, Dialogs dialogs) {
    List<String> named = getParameters() == null ? List.of() : getParameters().getRaw();
    if (named.isEmpty()) {
      return;
    }
    try {
      Scenario scenario = new ScenarioSource(System.in).read(named.get(0));
      boolean standardInput = named.get(0).equals("-");
      document.open(scenario, standardInput ? null : Path.of(named.get(0)));
    } catch (FaultException e) {
      dialogs.fault(stage, e.fault());
    }
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
