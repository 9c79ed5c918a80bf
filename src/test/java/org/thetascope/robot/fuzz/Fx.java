package org.thetascope.robot.fuzz;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;

/** Asks the FX thread, also while a dialog waits there for its answer. */
final class Fx {
  private static final long HANGS_SECONDS = 60;

  /** The FX thread does not answer any more. */
  static final class HangsException extends RuntimeException {
    private static final long serialVersionUID = 1;

    HangsException(Throwable cause) {
      super("no answer in " + HANGS_SECONDS + " s", cause);
    }
  }

  private Fx() {}

  /**
   * Runs something and waits for its answer.
   *
   * @throws HangsException if there is none
   */
  static <T> T ask(Callable<T> question) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            answer.complete(question.call());
          } catch (Exception e) {
            answer.completeExceptionally(e);
          }
        });
    try {
      return answer.get(HANGS_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new HangsException(e);
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Starts something that may wait for a dialog, and waits until the FX thread is free again. */
  static void act(Runnable deed) {
    Platform.runLater(deed);
    // what the deed posts comes before the second
    ask(() -> null);
    ask(() -> null);
  }
}
