package org.thetascope.app.export;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.concurrent.Task;

/** Writes files one after the other, off the FX thread; used from that thread. */
public final class ExportQueue implements AutoCloseable {
  // no daemon: what was asked for is written even if the window closes meanwhile
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(work -> new Thread(work, "export"));
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
  private Task<?> running;

  /** Runs a task when those before it are done. */
  void submit(Task<?> task) {
    task.runningProperty().addListener((property, was, is) -> follow(is ? task : null));
    worker.execute(task);
  }

  private void follow(Task<?> task) {
    running = task;
    progress.unbind();
    progress.set(-1);
    if (task != null) {
      progress.bind(task.progressProperty());
    }
    busy.set(task != null);
  }

  /** Whether a file is being written. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** The part of it that is written, from 0 to 1; −1 where that is not known. */
  public ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /** Stops writing the present file; the old one stays. */
  public void cancel() {
    if (running != null) {
      // no interrupt: it would close the file while it is written
      running.cancel(false);
    }
  }

  /** Takes no more; what was asked for is still written. */
  @Override
  public void close() {
    worker.shutdown();
  }
}
