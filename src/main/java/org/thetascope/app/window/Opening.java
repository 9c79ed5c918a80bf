package org.thetascope.app.window;

import javafx.animation.AnimationTimer;
import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.stage.Stage;
import org.thetascope.app.SpareMemory;
import org.thetascope.app.chart.ChartPane;
import org.thetascope.app.chart.FxColors;
import org.thetascope.app.compute.SimulationService;
import org.thetascope.app.lab.LabContext;
import org.thetascope.app.lab.LabOpening;
import org.thetascope.app.lab.Labs;

/**
 * What the window shows first: the charts, which are painted in a fraction of the time that it
 * takes to make and to style the controls around them.
 */
public final class Opening extends AnimationTimer {
  /** Pulses after which the window no longer waits for what its charts shall show. */
  private static final int PATIENCE = 10;

  private final Stage stage;
  private final Runnable rest;
  private final LabOpening content;
  private final SimulationService service;
  private final InvalidationListener computed = change -> showWhenComplete();
  private int pulses;

  /** The pulse before which the window was shown; 0 before it is. */
  private int shown;

  /**
   * The charts of the lab at the front, one in the first picture and the others in the next.
   *
   * @param rest makes everything else
   */
  public Opening(Stage stage, LabContext context, Runnable rest) {
    this.stage = stage;
    this.rest = rest;
    service = context.service();
    content = Labs.of(context.appState().appearance().labProperty().get()).opening().apply(context);
    // of the size that the window was given: otherwise all is laid out and drawn twice
    Scene scene = new Scene(content, stage.getWidth(), stage.getHeight());
    scene.setFill(FxColors.of(context.theme().get().color("background")));
    stage.setScene(scene);
    service.busyProperty().addListener(computed);
  }

  /** Goes on with the rest once all is painted. */
  @Override
  public void handle(long now) {
    pulses++;
    if (shown == 0) {
      if (pulses >= PATIENCE) {
        show();
      }
    } else if (!stage.isShowing()) {
      // closed again already
      stop();
    } else if (pulses == shown + 2) {
      awaitPainting();
      content.showMore();
    } else if (pulses == shown + 3) {
      awaitPainting();
    } else if (pulses == shown + 4) {
      content.close();
      rest.run();
    } else if (pulses == shown + 6) {
      // by now all is laid out and painted
      stop();
      new SpareMemory().start();
    }
  }

  private void showWhenComplete() {
    // charts without curves would be painted first, for nobody
    if (complete()) {
      show();
    }
  }

  private void show() {
    service.busyProperty().removeListener(computed);
    shown = Math.max(1, pulses);
    stage.show();
  }

  /** Whether every chart has something to show. */
  private boolean complete() {
    return content.getChildrenUnmodifiable().stream()
        .allMatch(node -> !(node instanceof ChartPane pane) || pane.chart().content() != null);
  }

  /** The renderer makes this picture of a pixel after all that it was given before. */
  private void awaitPainting() {
    SnapshotParameters pixel = new SnapshotParameters();
    pixel.setViewport(new Rectangle2D(0, 0, 1, 1));
    content.snapshot(pixel, null);
  }
}
