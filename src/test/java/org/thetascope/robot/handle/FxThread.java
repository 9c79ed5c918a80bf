package org.thetascope.robot.handle;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Waits for the FX thread by its own events: as long as it takes, and no longer. */
public final class FxThread {
  /** For a machine that does much else; nothing waits so long where it need not. */
  private static final long PATIENCE_SECONDS = 120;

  /** An input event of the robot goes through the queue so often until a handler has it. */
  private static final int ROUNDS = 4;

  private FxThread() {}

  /** Asks on the FX thread; what the question throws is thrown here. */
  public static <T> T ask(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), question);
  }

  /** Does something with the program's first window on the FX thread. */
  public static void withStage(Consumer<Stage> work) throws TimeoutException {
    Stage stage = FxToolkit.registerPrimaryStage();
    ask(
        () -> {
          work.accept(stage);
          return stage;
        });
  }

  /** Hides every window. */
  public static void hideAll() {
    ask(
        () -> {
          List.copyOf(Window.getWindows()).forEach(Window::hide);
          return null;
        });
    drain();
  }

  /** Waits until what was posted before is done, and what that has posted in turn. */
  public static void drain() {
    for (int i = 0; i < ROUNDS; i++) {
      ask(() -> null);
    }
  }

  /** Waits until what has happened is laid out and drawn. */
  public static void pulse() {
    drain();
    pulseUntil("the next pulse", () -> true);
  }

  /**
   * Waits for the first pulse that finds a condition true and leaves it so: what made it true is
   * then laid out and drawn.
   *
   * @param what is waited for, in words
   * @param condition asked on the FX thread
   */
  public static void pulseUntil(String what, BooleanSupplier condition) {
    CountDownLatch done = new CountDownLatch(1);
    AnimationTimer timer =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            if (condition.getAsBoolean()) {
              // after this pulse, whose layout may ask for something new
              Platform.runLater(this::look);
            }
          }

          private void look() {
            if (condition.getAsBoolean()) {
              stop();
              done.countDown();
            }
          }
        };
    WaitForAsyncUtils.asyncFx(timer::start);
    try {
      if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        WaitForAsyncUtils.asyncFx(timer::stop);
        throw new AssertionError(what + " does not come");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    // an exception meanwhile is this test's
    ask(() -> null);
  }
}
