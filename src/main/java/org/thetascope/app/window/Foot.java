package org.thetascope.app.window;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.thetascope.app.control.BusyBar;
import org.thetascope.app.export.ExportQueue;
import org.thetascope.app.lecture.LectureBar;
import org.thetascope.text.Text;

/** The foot of the window: what it says, and while it is projected what is shown. */
final class Foot extends HBox {
  Foot(Desk desk, ExportQueue exports, Keys keys, Text text) {
    getStyleClass().add("foot");
    Label title = new Label();
    title.setId("hall-title");
    title.getStyleClass().add("hall-title");
    title.setMinWidth(USE_PREF_SIZE);
    title
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> desk.scenario().scenario().title(), desk.scenario().scenarioProperty()));
    // a window that fills the screen has no title bar; the place in a lecture says it too
    LectureBar lecture = new LectureBar(desk, keys, text);
    title
        .visibleProperty()
        .bind(desk.appearance().projectingProperty().and(lecture.visibleProperty().not()));
    title.managedProperty().bind(title.visibleProperty());
    StatusLine status = new StatusLine(desk.notices());
    HBox.setHgrow(status, Priority.ALWAYS);
    BusyBar writing =
        new BusyBar(
            "export-busy",
            exports.busyProperty(),
            exports.progressProperty(),
            exports::cancel,
            "export.stop.help",
            text);
    getChildren().addAll(lecture, title, status, writing);
  }
}
