package org.thetascope.app.projection;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import org.thetascope.app.window.Notices;

/** What the program has to say while it is projected; takes no room where it says nothing. */
final class StageNotice extends Label {
  StageNotice(Notices notices) {
    setId("stage-notice");
    getStyleClass().add("status");
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    setMaxWidth(Double.MAX_VALUE);
    textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> notices.noticeProperty().get().sentence(), notices.noticeProperty()));
    visibleProperty().bind(Bindings.isNotEmpty(textProperty()));
    managedProperty().bind(visibleProperty());
  }
}
