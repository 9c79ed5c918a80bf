package org.thetascope.app.window;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.thetascope.app.control.BusyBar;
import org.thetascope.app.export.ExportQueue;
import org.thetascope.app.lecture.LectureBar;
import org.thetascope.app.shortcut.Keys;
import org.thetascope.text.Text;

/** The foot of the window: what it says, and while it is projected what is shown. */
final class Footer extends HBox {
  Footer(AppState appState, ExportQueue exports, Keys keys, Text text) {
    getStyleClass().add("foot");
    Label title = new Label();
    title.setId("projected-title");
    title.getStyleClass().add("projected-title");
    title.setMinWidth(USE_PREF_SIZE);
    title
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> appState.scenario().scenario().title(),
                appState.scenario().scenarioProperty()));
    // a window that fills the screen has no title bar; the place in a lecture says it too
    LectureBar lecture = new LectureBar(appState, keys, text);
    title
        .visibleProperty()
        .bind(appState.appearance().projectingProperty().and(lecture.visibleProperty().not()));
    title.managedProperty().bind(title.visibleProperty());
    StatusLine status = new StatusLine(appState.notices());
    HBox.setHgrow(status, Priority.ALWAYS);
    BusyBar writing =
        new BusyBar(
            "export-busy",
            exports.busyProperty(),
            exports.progressProperty(),
            exports::cancel,
            "export.stop.help",
            text);
    FirstHint hint = new FirstHint(appState.appearance().hintProperty(), keys, text);
    getChildren().addAll(lecture, title, hint, status, writing);
  }
}
