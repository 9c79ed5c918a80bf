package org.thetascope.app.window;

import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.thetascope.app.compute.BackgroundThread;
import org.thetascope.app.control.DialogOwner;
import org.thetascope.scenario.ScenarioWriter;
import org.thetascope.text.Text;

/**
 * Says in one dialog what nobody expected, with a report to copy; the program goes on. Errors that
 * follow while the dialog is open are left to whoever handled errors before.
 */
public final class UnexpectedErrors implements Thread.UncaughtExceptionHandler, AutoCloseable {
  private final Stage stage;
  private final Supplier<AppState> appState;
  private final Thread.UncaughtExceptionHandler before;
  private boolean open;

  /** Takes the errors of all threads from now on. */
  public UnexpectedErrors(Stage stage, Supplier<AppState> appState) {
    this.stage = stage;
    this.appState = appState;
    before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler(this);
  }

  @Override
  public void uncaughtException(Thread thread, Throwable error) {
    if (before != null) {
      before.uncaughtException(thread, error);
    }
    BackgroundThread.say(() -> show(thread, error));
  }

  private void show(Thread thread, Throwable error) {
    if (open) {
      return;
    }
    open = true;
    AppState present = appState.get();
    Text text = new Text(present.appearance().languageProperty().get());
    String scenario = new ScenarioWriter().write(present.scenario().scenario());
    String report = ErrorReport.of(thread, error, scenario);
    ButtonType copy = new ButtonType(text.get("error.copy"), ButtonBar.ButtonData.LEFT);
    Alert alert = new Alert(Alert.AlertType.ERROR, named(error), copy, ButtonType.OK);
    DialogOwner.set(alert, stage);
    alert.setTitle(text.get("dialog.fault.title"));
    alert.setHeaderText(text.get("error.header"));
    alert.setResizable(true);
    alert.setOnHidden(hidden -> open = false);
    TextArea area = new TextArea(report);
    area.setId("error-report");
    area.setEditable(false);
    area.setAccessibleText(text.get("error.report"));
    DialogPane pane = alert.getDialogPane();
    pane.setId("error-dialog");
    pane.setMinHeight(Region.USE_PREF_SIZE);
    pane.setExpandableContent(area);
    pane.lookupButton(copy).setId("error-copy");
    pane.lookupButton(ButtonType.OK).setId("error-close");
    // copying leaves the dialog open
    pane.lookupButton(copy)
        .addEventFilter(
            javafx.event.ActionEvent.ACTION,
            click -> {
              ClipboardContent content = new ClipboardContent();
              content.putString(report);
              Clipboard.getSystemClipboard().setContent(content);
              click.consume();
            });
    alert.show();
  }

  private static String named(Throwable error) {
    String message = error.getMessage();
    String kind = error.getClass().getSimpleName();
    return message == null || message.isBlank() ? kind : kind + ": " + message;
  }

  /** Hands the errors back to whoever had them before. */
  @Override
  public void close() {
    if (Thread.getDefaultUncaughtExceptionHandler() == this) {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
  }
}
