package org.thetascope.app.view;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.thetascope.app.controller.LatestWins;
import org.thetascope.text.Text;

/** Shows that a job runs, once it has run for 300 ms, and cancels it. */
public final class BusyBar extends HBox {
  private static final Duration PATIENCE = Duration.millis(300);

  /**
   * Follows a worker.
   *
   * @param id of the bar; its button is found under id-cancel
   */
  public BusyBar(String id, LatestWins<?, ?> worker, Text text) {
    setId(id);
    getStyleClass().add("busy");
    setAlignment(Pos.CENTER_RIGHT);
    ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    bar.setAccessibleText(text.get("busy.name"));
    Button cancel = new Button(text.get("busy.cancel"));
    cancel.setId(id + "-cancel");
    cancel.getStyleClass().add("small");
    cancel.setTooltip(new Tooltip(text.get("busy.cancel.help")));
    cancel.setOnAction(click -> worker.cancel());
    getChildren().addAll(bar, cancel);
    managedProperty().bind(visibleProperty());
    setVisible(false);
    PauseTransition patience = new PauseTransition(PATIENCE);
    patience.setOnFinished(end -> setVisible(worker.busyProperty().get()));
    worker
        .busyProperty()
        .addListener(
            (busy, was, is) -> {
              if (is) {
                patience.playFromStart();
              } else {
                patience.stop();
                setVisible(false);
              }
            });
  }
}
