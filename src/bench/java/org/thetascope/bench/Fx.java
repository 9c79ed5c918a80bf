package org.thetascope.bench;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;

/** The FX thread, seen from another. */
final class Fx {
  /** What is printed when a window is painted for the first time. */
  static final String PAINTED = "painted";

  /** What is printed when all charts are painted. */
  static final String CHARTED = "charted";

  private Fx() {}

  /** Runs a program beside the FX thread, and ends the JVM: with 0, or 1 after an exception. */
  static void exitAfter(Callable<Void> program) {
    int status = 0;
    try {
      CountDownLatch started = new CountDownLatch(1);
      Platform.startup(started::countDown);
      Platform.setImplicitExit(false);
      started.await();
      program.call();
    } catch (Exception e) {
      status = 1;
      new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8)
          .println(e);
    }
    System.exit(status);
  }

  /** Starts the toolkit with what a window needs, and goes on until the JVM is ended. */
  static void stay(Callable<?> opening) {
    Platform.startup(
        () -> {
          try {
            opening.call();
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
  }

  /** Prints a word once a scene is painted in which something holds. */
  static void sayWhenPainted(Scene scene, String word, BooleanSupplier complete) {
    PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true);
    runWhenPainted(scene, complete, () -> out.println(word));
  }

  /** Runs something once, after a scene is painted in which something holds. */
  static void runWhenPainted(Scene scene, BooleanSupplier complete, Runnable then) {
    boolean[] said = new boolean[1];
    scene.addPostLayoutPulseListener(
        () -> {
          if (!said[0] && complete.getAsBoolean()) {
            said[0] = true;
            whenPainted(then);
          }
        });
  }

  /** Runs on the FX thread and waits for it. */
  static void run(Runnable work) {
    FutureTask<Void> task = new FutureTask<>(work, null);
    Platform.runLater(task);
    try {
      task.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** The processor time of the FX thread and the renderer so far. */
  static double workMillis() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    return Thread.getAllStackTraces().keySet().stream()
        .filter(
            thread ->
                thread.getName().equals("JavaFX Application Thread")
                    || thread.getName().startsWith("QuantumRenderer"))
        .mapToDouble(thread -> threads.getThreadCpuTime(thread.getId()) * 1e-6)
        .sum();
  }

  /**
   * Runs once all that the present pulse laid out is painted; called from the pulse. JavaFX has no
   * public way to ask this.
   */
  static void whenPainted(Runnable then) {
    // after the pulse, which hands its picture to the renderer; then after the renderer
    Platform.runLater(() -> Toolkit.getToolkit().addRenderJob(new RenderJob(then)));
  }
}
