package org.thetascope.app.window;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import org.thetascope.app.control.SignWords;

/** The foot of the window, where it says one sentence at a time. */
final class StatusLine extends Label {
  private static final PseudoClass FAULT = PseudoClass.getPseudoClass("fault");

  private final PauseTransition life = new PauseTransition();

  StatusLine(Notices notices) {
    setId("status");
    getStyleClass().add("status");
    setMaxWidth(Double.MAX_VALUE);
    // a sentence takes the window's width and never asks for another
    setPrefWidth(0);
    // a long sentence takes two lines rather than being cut
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    life.setOnFinished(end -> notices.clear(notices.noticeProperty().get().sentence()));
    notices.noticeProperty().addListener((notice, was, is) -> show(is));
    show(notices.noticeProperty().get());
  }

  private void show(Notices.Notice notice) {
    SignWords.show(this, notice.sentence());
    pseudoClassStateChanged(FAULT, notice.fault());
    life.stop();
    if (!notice.sentence().isEmpty()) {
      life.setDuration(notice.life());
      life.playFromStart();
    }
  }
}
