package org.thetascope.app.compute;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.concurrent.Task;

/** The one thread on which the window keeps things on the disk, again and again. */
public final class BackgroundThread implements AutoCloseable {
  private static final long LAST_WRITES_SECONDS = 10;

  private final List<Runnable> last = new ArrayList<>();
  private final List<Runnable> repeated = new CopyOnWriteArrayList<>();
  private final ScheduledExecutorService executor =
      Executors.newSingleThreadScheduledExecutor(BackgroundThread::thread);

  private final long periodMillis;

  /**
   * Starts when there is something to do.
   *
   * @param period after which it is repeated
   */
  public BackgroundThread(Duration period) {
    periodMillis = period.toMillis();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "keeping");
    thread.setDaemon(true);
    return thread;
  }

  /** Does something again and again, a period apart. */
  public void repeat(Runnable work) {
    repeated.add(guarded(work));
    executor.scheduleWithFixedDelay(
        guarded(work), periodMillis, periodMillis, TimeUnit.MILLISECONDS);
  }

  /** Does something before the thread ends; asked for on the FX thread. */
  public void last(Runnable work) {
    last.add(work);
  }

  /** Does something once, after what was asked for before. */
  public void once(Runnable work) {
    executor.execute(guarded(work));
  }

  /**
   * Does at once what is repeated, where the process is about to end; from any thread.
   *
   * @param patience to wait so long and no longer for a disk
   */
  public void hurry(Duration patience) {
    try {
      executor
          .submit(() -> repeated.forEach(Runnable::run))
          .get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      // closed: all has been done
    } catch (TimeoutException | ExecutionException e) {
      // what was written before is still there
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** An error is said and does not end what is repeated. */
  private static Runnable guarded(Runnable work) {
    return () -> {
      try {
        work.run();
      } catch (RuntimeException e) {
        Thread thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
      }
    };
  }

  /** Says something from any thread on the FX thread; nothing that shows results goes this way. */
  public static void say(Runnable words) {
    Task<Void> said =
        new Task<>() {
          @Override
          protected Void call() {
            return null;
          }
        };
    said.setOnSucceeded(done -> words.run());
    said.run();
  }

  /** Does what is still to be done, waits for it, and ends the thread. */
  @Override
  public void close() {
    last.forEach(this::once);
    executor.shutdown();
    try {
      executor.awaitTermination(LAST_WRITES_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
