package org.thetascope.app.control;

import javafx.animation.PauseTransition;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.thetascope.app.compute.LatestWins;
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
    this(
        id,
        worker.busyProperty(),
        new SimpleDoubleProperty(-1),
        worker::cancel,
        "busy.cancel.help",
        text);
  }

  /**
   * Follows a job.
   *
   * @param busy whether it runs
   * @param progress the part that is done; −1 where that is not known
   * @param stop ends it
   * @param help the key of the sentence that says what stopping does
   */
  public BusyBar(
      String id,
      ObservableValue<Boolean> busy,
      ObservableDoubleValue progress,
      Runnable stop,
      String help,
      Text text) {
    setId(id);
    getStyleClass().add("busy");
    setAlignment(Pos.CENTER_RIGHT);
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(progress);
    bar.setAccessibleText(text.get("busy.name"));
    Button cancel = new Button(text.get("busy.cancel"));
    cancel.setId(id + "-cancel");
    cancel.getStyleClass().add("small");
    cancel.setTooltip(new Tooltip(text.get(help)));
    cancel.setOnAction(click -> stop.run());
    getChildren().addAll(bar, cancel);
    managedProperty().bind(visibleProperty());
    setVisible(false);
    PauseTransition patience = new PauseTransition(PATIENCE);
    patience.setOnFinished(end -> setVisible(busy.getValue()));
    busy.addListener(
        (property, was, is) -> {
          if (is) {
            patience.playFromStart();
          } else {
            patience.stop();
            setVisible(false);
          }
        });
  }
}
