package org.thetascope.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.thetascope.app.compute.Outcome;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.simulation.TrajectoryQuery;

/**
 * Drags a window's learning rate and takes the times: from when the mouse moves until the first
 * picture for its value is painted. What the FX thread is late for counts.
 */
final class DragMeter {
  private static final long MOUSE_NANOS = 8_000_000;
  private static final long PATIENCE_NANOS = 60_000_000_000L;
  private static final double MILLI = 1e-6;

  private final DragSubject subject;
  // of the FX thread
  private final Map<Double, Long> moved = new HashMap<>();
  private double last = Double.NaN;
  private int values;
  private double shown = Double.NaN;
  private double painted = Double.NaN;
  private boolean painting;
  // of whoever holds the lock
  private final List<Double> paintedAfter = new ArrayList<>();
  private final List<Double> lateness = new ArrayList<>();

  /**
   * Times of one drag, in milliseconds.
   *
   * @param painted from the move to the picture, of each value that was painted
   * @param late from the move to when the FX thread took it, of every move
   * @param skipped how many values were never painted, because a newer one was
   * @param work of the FX thread and the renderer for each picture, without waiting
   */
  record Times(double[] painted, double[] late, int skipped, double work) {}

  /** Watches a window; on the FX thread. */
  DragMeter(DragSubject subject, Scene scene) {
    this.subject = subject;
    subject.service().trajectoriesProperty().addListener(change -> shown = epsilon());
    if (subject.service().trajectoriesProperty().get() != null) {
      shown = epsilon();
    }
    scene.addPostLayoutPulseListener(this::pulse);
  }

  private double epsilon() {
    Outcome<TrajectoryQuery, ?> outcome = subject.service().trajectoriesProperty().get();
    return outcome.query().optimizers().get(Optimizers.ALL.get(0).id()).number("epsilon");
  }

  private void pulse() {
    if (shown == painted) {
      return;
    }
    painted = shown;
    Long since = moved.remove(shown);
    if (since != null) {
      painting = true;
      Fx.whenPainted(
          () -> {
            note(paintedAfter, since);
            Platform.runLater(() -> painting = false);
          });
    }
  }

  private void note(List<Double> times, long since) {
    double time = (System.nanoTime() - since) * MILLI;
    synchronized (times) {
      times.add(time);
    }
  }

  private void move(double position, long since) {
    note(lateness, since);
    double epsilon = subject.move(position);
    if (epsilon != last) {
      last = epsilon;
      values++;
      moved.put(epsilon, since);
    }
  }

  /** Drags to and fro with a mouse that reports every 8 ms. */
  Times drag(int moves) throws TimeoutException {
    begin();
    double before = Fx.workMillis();
    Fx.run(() -> subject.setDragging(true));
    long start = System.nanoTime();
    for (int i = 0; i < moves; i++) {
      long due = start + i * MOUSE_NANOS;
      while (System.nanoTime() < due) {
        LockSupport.parkNanos(due - System.nanoTime());
      }
      double position = 0.5 - 0.2 * Math.cos(6 * Math.PI * i / moves);
      Platform.runLater(() -> move(position, due));
    }
    settle();
    double work = Fx.workMillis() - before;
    Fx.run(() -> subject.setDragging(false));
    settle();
    return times(work);
  }

  /** Changes the value again and again, each time after the last has been painted. */
  Times changes(int count) throws TimeoutException {
    begin();
    for (int i = 0; i < count; i++) {
      double position = 0.4 + 0.2 * i / count;
      long now = System.nanoTime();
      Platform.runLater(() -> move(position, now));
      settle();
    }
    return times(Double.NaN);
  }

  /** Changes the number of steps, and waits for the picture. */
  void setSteps(int steps) throws TimeoutException {
    Fx.run(() -> subject.setSteps(steps));
    settle();
  }

  private void begin() {
    Fx.run(
        () -> {
          moved.clear();
          values = 0;
        });
    paintedAfter.clear();
    lateness.clear();
  }

  private Times times(double work) {
    double[] pictures = paintedAfter.stream().mapToDouble(t -> t).toArray();
    double[] late = lateness.stream().mapToDouble(t -> t).toArray();
    return new Times(pictures, late, values - pictures.length, work / pictures.length);
  }

  /** Waits until all is computed and painted. */
  void settle() throws TimeoutException {
    long start = System.nanoTime();
    boolean[] busy = {true};
    while (busy[0]) {
      if (System.nanoTime() - start > PATIENCE_NANOS) {
        throw new TimeoutException("the window does not come to rest");
      }
      LockSupport.parkNanos(MOUSE_NANOS);
      Fx.run(
          () -> busy[0] = subject.service().busyProperty().get() || shown != painted || painting);
    }
  }
}
