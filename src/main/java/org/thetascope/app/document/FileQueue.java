package org.thetascope.app.document;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.concurrent.Task;
import org.thetascope.app.compute.Call;
import org.thetascope.app.compute.Failure;
import org.thetascope.parameter.Fault;

/**
 * The one thread on which files are read and written, in the order in which that was asked for: a
 * slow disk never stops the window, and of two that save into one file the last one wins. Used from
 * the FX thread.
 */
public final class FileQueue implements AutoCloseable {
  private static final Duration LAST_WRITES = Duration.ofSeconds(10);

  private final ExecutorService executor = Executors.newSingleThreadExecutor(FileQueue::thread);
  private final Deque<Runnable> afterSaving = new ArrayDeque<>();
  private int waiting;
  private boolean saving;

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "files");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Reads or writes after what was asked for before.
   *
   * @param work is done off the FX thread
   * @param then follows on the FX thread
   * @param otherwise follows on the FX thread where something stood in the way
   */
  public <T> void run(Callable<T> work, Consumer<T> then, Consumer<Fault> otherwise) {
    Task<T> task = new Call<>(work);
    waiting++;
    task.setOnSucceeded(
        done -> {
          waiting--;
          then.accept(task.getValue());
        });
    task.setOnFailed(
        failed -> {
          waiting--;
          otherwise.accept(Failure.of(task.getException()));
        });
    executor.execute(task);
  }

  /** The document that is open begins to be saved, which may take several steps and questions. */
  void beginSaving() {
    saving = true;
  }

  /** It is saved, or not; what waited for that goes on, until it begins to be saved again. */
  void endSaving() {
    saving = false;
    while (!saving && !afterSaving.isEmpty()) {
      afterSaving.remove().run();
    }
  }

  /** Does something now, or once the document is saved that is being saved. */
  void afterSaving(Runnable action) {
    if (saving) {
      afterSaving.add(action);
    } else {
      action.run();
    }
  }

  /** Whether a file is being read or written, or waits for that. */
  public boolean busy() {
    return waiting > 0;
  }

  /** Waits until all is written, and ends the thread. */
  @Override
  public void close() {
    end(LAST_WRITES);
  }

  /**
   * Takes no more, and waits until all is written; from any thread.
   *
   * @param patience to wait so long and no longer
   */
  public void end(Duration patience) {
    executor.shutdown();
    try {
      executor.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
