package org.thetascope.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import javafx.application.Application;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.thetascope.app.controller.FileDialogs;
import org.thetascope.app.controller.Keys;
import org.thetascope.app.controller.Remembering;
import org.thetascope.app.controller.Screens;
import org.thetascope.app.controller.SimulationService;
import org.thetascope.app.controller.SystemFileDialogs;
import org.thetascope.app.controller.SystemLook;
import org.thetascope.app.controller.UnexpectedErrors;
import org.thetascope.app.model.Appearance;
import org.thetascope.app.model.Desk;
import org.thetascope.app.model.GalleryWords;
import org.thetascope.app.model.LastChoices;
import org.thetascope.app.model.ScenarioModel;
import org.thetascope.scenario.Gallery;
import org.thetascope.storage.ConfigFolder;
import org.thetascope.text.Text;

/** The composition root: makes what the window holds, and around it the window. */
public final class ThetascopeApp extends Application {
  private Appearance look;
  private Stage stage;
  private Desk desk;
  private BiFunction<Text, LastChoices, FileDialogs> files;
  private Screens screens;
  private Remembering remembering;
  private UnexpectedErrors errors;
  private Composition shown;

  @Override
  public void init() {
    // asks the system, which may take a while, before the window's thread is needed
    look = new SystemLook().dress(new Appearance(Locale.getDefault()));
  }

  @Override
  public void start(Stage primary) {
    compose(primary, SystemFileDialogs::new, ConfigFolder.ofUser(), look, Screens.ofSystem());
  }

  /**
   * Builds the window.
   *
   * @param asking makes what asks for files, in a language and beginning with the last choices
   * @param configuration the folder in which the program remembers
   * @param appearance what the window looks like where nothing is remembered
   * @param hall the screens of lecturer and class
   */
  public void compose(
      Stage primary,
      BiFunction<Text, LastChoices, FileDialogs> asking,
      Path configuration,
      Appearance appearance,
      Screens hall) {
    stage = primary;
    screens = hall;
    files = asking;
    desk = new Desk(new ScenarioModel(new Gallery().opening()), appearance);
    errors = new UnexpectedErrors(stage, () -> desk);
    remembering = new Remembering(stage, configuration, () -> desk);
    remembering.restoreLook();
    desk.document().open(new GalleryWords(text()).opening(), null);
    remembering.restoreWork();
    fill();
    stage.setOnCloseRequest(this::close);
    stage.show();
    List<String> named = getParameters() == null ? List.of() : getParameters().getRaw();
    named.stream().findFirst().ifPresent(file -> shown.files().openNamed(stage, file));
  }

  /** Fills the window, and fills it anew from the same state when the language changes. */
  private void fill() {
    Text text = text();
    shown =
        new Composition(
            stage, desk, files.apply(text, desk.last()), screens, remembering::settle, text);
    remembering.watch(desk);
    desk.appearance().languageProperty().addListener(change -> refill());
  }

  private Text text() {
    return new Text(desk.appearance().languageProperty().get());
  }

  private void refill() {
    shown.close();
    desk = desk.renewed(new GalleryWords(text()));
    fill();
  }

  private void close(WindowEvent close) {
    if (!shown.closing().mayClose(stage, stage::close)) {
      close.consume();
    }
  }

  /** Whether anything is being computed; for whoever waits for the newest picture. */
  public SimulationService service() {
    return shown.service();
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
    return shown.keys();
  }

  @Override
  public void stop() {
    shown.close();
    remembering.close();
    errors.close();
  }
}
