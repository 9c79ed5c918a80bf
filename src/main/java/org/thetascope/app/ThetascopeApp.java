package org.thetascope.app;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.thetascope.app.compute.SimulationService;
import org.thetascope.app.document.FileDialogs;
import org.thetascope.app.document.FileQueue;
import org.thetascope.app.document.GalleryTexts;
import org.thetascope.app.document.ScenarioModel;
import org.thetascope.app.document.SystemFileDialogs;
import org.thetascope.app.projection.Screens;
import org.thetascope.app.shortcut.Keys;
import org.thetascope.app.window.AppActions;
import org.thetascope.app.window.AppState;
import org.thetascope.app.window.Appearance;
import org.thetascope.app.window.Environment;
import org.thetascope.app.window.MainWindow;
import org.thetascope.app.window.Persistence;
import org.thetascope.app.window.SystemLook;
import org.thetascope.app.window.Typefaces;
import org.thetascope.app.window.UnexpectedErrors;
import org.thetascope.app.window.WindowTitle;
import org.thetascope.scenario.Scenario;
import org.thetascope.storage.ConfigFolder;
import org.thetascope.text.Text;

/** The composition root: makes what the window holds, and around it the window. */
public final class ThetascopeApp extends Application {
  private CompletableFuture<Appearance> look;
  private Stage stage;
  private final FileQueue files = new FileQueue();
  private AppState appState;
  private Environment environment;
  private Persistence persistence;
  private UnexpectedErrors errors;
  private AppActions actions;
  private MainWindow shown;

  @Override
  public void init() {
    // asks the system, which may take a while, and does not wait for it
    look =
        CompletableFuture.supplyAsync(
            () -> new SystemLook().applyTo(new Appearance(Locale.getDefault())),
            asking -> new Thread(asking, "system look").start());
  }

  @Override
  public void start(Stage primary) {
    open(
        primary,
        new Environment(
            SystemFileDialogs::new,
            ConfigFolder.ofUser(),
            Environment.PERIOD,
            look::join,
            Screens.ofSystem()));
  }

  /** Builds the window and shows it. */
  public void open(Stage primary, Environment around) {
    prepare(primary, around);
    persistence.restoreWork();
    fill();
    stage.show();
    List<String> named = getParameters() == null ? List.of() : getParameters().getRaw();
    named.stream().findFirst().ifPresent(file -> actions.files().openNamed(stage, file));
  }

  private void prepare(Stage primary, Environment around) {
    stage = primary;
    environment = around;
    Typefaces.load();
    // one scene for the life of the window: a maximised stage would not resize another one
    stage.setScene(new Scene(new StackPane()));
    appState = new AppState(new ScenarioModel(Scenario.DEFAULT), around.appearance().get());
    errors = new UnexpectedErrors(stage, () -> appState);
    persistence = new Persistence(stage, around.configuration(), around.period(), appState, files);
    persistence.restoreLook();
    String lab = appState.appearance().labProperty().get();
    appState.scenarioDocument().open(new GalleryTexts(text()).opening(), null);
    persistence.restoreScenario();
    if (!lab.isEmpty()) {
      // as the window was left, wherever its scenario would begin
      appState.appearance().labProperty().set(lab);
    }
    control();
    stage.setOnCloseRequest(this::close);
  }

  /** Makes what acts on the state, anew when the language changes. */
  private void control() {
    Text text = text();
    FileDialogs asking = environment.fileDialogs().apply(text, appState.last());
    actions = new AppActions(appState, asking, files, persistence::settle, text);
    WindowTitle.bind(stage, appState, text);
  }

  private void fill() {
    shown = new MainWindow(stage, actions, environment);
    persistence.watch();
    appState.appearance().languageProperty().addListener(change -> refill());
  }

  private Text text() {
    return new Text(appState.appearance().languageProperty().get());
  }

  private void refill() {
    release();
    appState.renew(new GalleryTexts(text()));
    control();
    fill();
  }

  private void close(WindowEvent close) {
    close.consume();
    actions.closing().leave(stage, stage::close);
  }

  /** Whether anything is being computed; for whoever waits for the newest picture. */
  public SimulationService service() {
    return actions.service();
  }

  /** Whether anything is being computed, read or written for the window. */
  public boolean busy() {
    return actions.busy();
  }

  /** The state of the program. */
  public AppState appState() {
    return appState;
  }

  /** The language that the window speaks. */
  public Locale language() {
    return appState.appearance().languageProperty().get();
  }

  /** What the keys of the window do. */
  public Keys keys() {
    return actions.keys();
  }

  private void release() {
    if (shown != null) {
      shown.close();
    }
    actions.close();
  }

  @Override
  public void stop() {
    release();
    files.close();
    persistence.close();
    errors.close();
  }
}
