package org.thetascope.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.thetascope.app.ThetascopeApp;
import org.thetascope.app.compute.SimulationService;
import org.thetascope.app.document.SystemFileDialogs;
import org.thetascope.app.projection.Screens;
import org.thetascope.app.window.Appearance;
import org.thetascope.app.window.Environment;

/** The program's own window at 1280 × 720. */
final class ProgramWindow implements DragSubject {
  private final ThetascopeApp app = new ThetascopeApp();
  private Slider slider;
  private TextField epsilon;
  private TextField steps;

  @Override
  public Scene open(Stage stage) {
    // nobody is asked for a file here
    app.compose(
        stage,
        new Environment(
            SystemFileDialogs::new,
            emptyFolder(),
            Environment.PERIOD,
            () -> new Appearance(Locale.ENGLISH),
            Screens.ofSystem()));
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(1280);
    stage.setHeight(720);
    slider = (Slider) stage.getScene().lookup("#epsilon-slider");
    epsilon = (TextField) stage.getScene().lookup("#epsilon-field");
    steps = (TextField) stage.getScene().lookup("#steps-field");
    return stage.getScene();
  }

  /** The program remembers nothing. */
  private static Path emptyFolder() {
    try {
      return Files.createTempDirectory("thetascope-bench");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void setSteps(int count) {
    steps.setText(Integer.toString(count));
    steps.fireEvent(new ActionEvent());
  }

  @Override
  public double move(double position) {
    slider.setValue(position);
    return Double.parseDouble(epsilon.getText());
  }

  @Override
  public void setDragging(boolean dragging) {
    // the second button moves no thumb
    slider.fireEvent(
        new MouseEvent(
            dragging ? MouseEvent.MOUSE_PRESSED : MouseEvent.MOUSE_RELEASED,
            0,
            0,
            0,
            0,
            MouseButton.SECONDARY,
            1,
            false,
            false,
            false,
            false,
            false,
            false,
            dragging,
            false,
            false,
            true,
            null));
  }

  @Override
  public SimulationService service() {
    return app.service();
  }

  @Override
  public void close() {
    app.stop();
  }
}
