package org.thetascope.app;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.thetascope.app.compute.SimulationService;
import org.thetascope.app.document.FileDialogs;
import org.thetascope.app.document.GalleryWords;
import org.thetascope.app.document.ScenarioModel;
import org.thetascope.app.document.SystemFileDialogs;
import org.thetascope.app.projection.Screens;
import org.thetascope.app.window.Appearance;
import org.thetascope.app.window.Composition;
import org.thetascope.app.window.Controllers;
import org.thetascope.app.window.Desk;
import org.thetascope.app.window.Keys;
import org.thetascope.app.window.Opening;
import org.thetascope.app.window.Remembering;
import org.thetascope.app.window.Surroundings;
import org.thetascope.app.window.SystemLook;
import org.thetascope.app.window.Typefaces;
import org.thetascope.app.window.UnexpectedErrors;
import org.thetascope.app.window.WindowFrame;
import org.thetascope.scenario.Scenario;
import org.thetascope.storage.ConfigFolder;
import org.thetascope.text.Text;

/** The composition root: makes what the window holds, and around it the window. */
public final class ThetascopeApp extends Application {
  private CompletableFuture<Appearance> look;
  private Stage stage;
  private Desk desk;
  private Surroundings surroundings;
  private Remembering remembering;
  private UnexpectedErrors errors;
  private Controllers controllers;
  private Composition shown;

  @Override
  public void init() {
    // asks the system, which may take a while, and does not wait for it
    look =
        CompletableFuture.supplyAsync(
            () -> new SystemLook().dress(new Appearance(Locale.getDefault())),
            asking -> new Thread(asking, "system look").start());
  }

  @Override
  public void start(Stage primary) {
    open(
        primary,
        new Surroundings(
            SystemFileDialogs::new, ConfigFolder.ofUser(), look::join, Screens.ofSystem()));
  }

  /** Builds the window as {@link #compose} does, the charts first and the rest around them. */
  public void open(Stage primary, Surroundings around) {
    prepare(primary, around);
    new Opening(stage, controllers.context(), this::fillFirst).start();
  }

  private void fillFirst() {
    remembering.restoreWork();
    fill();
    List<String> named = getParameters() == null ? List.of() : getParameters().getRaw();
    named.stream().findFirst().ifPresent(file -> controllers.files().openNamed(stage, file));
  }

  /** Builds the window and shows it. */
  public void compose(Stage primary, Surroundings around) {
    prepare(primary, around);
    remembering.restoreWork();
    fill();
    stage.show();
  }

  private void prepare(Stage primary, Surroundings around) {
    stage = primary;
    surroundings = around;
    Typefaces.load();
    desk = new Desk(new ScenarioModel(Scenario.DEFAULT), around.appearance().get());
    errors = new UnexpectedErrors(stage, () -> desk);
    remembering = new Remembering(stage, around.configuration(), () -> desk);
    remembering.restoreLook();
    desk.document().open(new GalleryWords(text()).opening(), null);
    remembering.restoreScenario();
    control();
    stage.setOnCloseRequest(this::close);
  }

  /** Lets act on the desk, and anew on the same state when the language changes. */
  private void control() {
    Text text = text();
    FileDialogs asking = surroundings.asking().apply(text, desk.last());
    controllers = new Controllers(desk, asking, remembering::settle, text);
    WindowFrame.entitle(stage, desk, text);
  }

  private void fill() {
    shown = new Composition(stage, controllers, surroundings.screens());
    remembering.watch(desk);
    desk.appearance().languageProperty().addListener(change -> refill());
  }

  private Text text() {
    return new Text(desk.appearance().languageProperty().get());
  }

  private void refill() {
    release();
    desk = desk.renewed(new GalleryWords(text()));
    control();
    fill();
  }

  private void close(WindowEvent close) {
    if (!controllers.closing().mayClose(stage, stage::close)) {
      close.consume();
    }
  }

  /** Whether anything is being computed; for whoever waits for the newest picture. */
  public SimulationService service() {
    return controllers.service();
  }

  /** Whether the window has all its controls, or only the charts that it opens with. */
  public boolean whole() {
    return shown != null;
  }

  /** What the window holds; another desk once the language has changed. */
  public Desk desk() {
    return desk;
  }

  /** The language that the window speaks. */
  public Locale language() {
    return desk.appearance().languageProperty().get();
  }

  /** What the keys of the window do. */
  public Keys keys() {
    return controllers.keys();
  }

  private void release() {
    if (shown != null) {
      shown.close();
    }
    controllers.close();
  }

  @Override
  public void stop() {
    release();
    remembering.close();
    errors.close();
  }
}
