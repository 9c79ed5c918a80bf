package org.thetascope.robot.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Feels the pulse of the FX thread: asks it again and again for nothing, and finds fault where it
 * takes over half a second of its own to answer; a second where only the first compiler works, as
 * in tests of which two run at a time. Counted are its CPU time, and the time from look to look in
 * which it waits inside the program for a lock, a sleep or a file; other programs on the machine
 * are not, nor is what the toolkit waits for while it paints.
 */
final class Pulse implements AutoCloseable {
  private static final String ONE_COMPILER = "-XX:TieredStopAtLevel=1";
  private static final long LOOK_MILLIS = 20;

  private final long longestNanos =
      ManagementFactory.getRuntimeMXBean().getInputArguments().contains(ONE_COMPILER)
          ? 1_000_000_000
          : 500_000_000;
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final ScheduledExecutorService looking =
      Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "pulse"));
  private final Thread fx;
  private final Consumer<Finding> found;
  private volatile boolean answered = true;
  private volatile String act = "";
  private volatile boolean warmingUp;
  // of the present question, used by the thread that looks
  private long start;
  private long waitedNanos;
  private long looked;
  private boolean waitedBefore;
  private boolean counts;

  /** Feels from now on. */
  Pulse(Thread fx, Consumer<Finding> found) {
    this.fx = fx;
    this.found = found;
    looking.scheduleWithFixedDelay(this::look, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** What the user does from now on, and whether a wait is put down to warming up. */
  void follow(String next, boolean first) {
    warmingUp = first;
    act = next;
  }

  private void look() {
    counts &= !warmingUp;
    if (answered) {
      ask();
      return;
    }
    ThreadInfo now = threads.getThreadInfo(fx.getId(), Integer.MAX_VALUE);
    long time = System.nanoTime();
    boolean waits = waits(now);
    // between two looks it has waited if both find it waiting, however late they are
    waitedNanos += waits && waitedBefore ? time - looked : 0;
    waitedBefore = waits;
    looked = time;
    if (counts && cpuNanos() - start + waitedNanos > longestNanos) {
      counts = false;
      String where = Watch.lines(now.getStackTrace());
      found.accept(new Finding(Finding.Kind.BLOCKED, "FX thread", "during " + act + "\n" + where));
    }
  }

  private void ask() {
    answered = false;
    start = cpuNanos();
    waitedNanos = 0;
    waitedBefore = false;
    counts = !warmingUp;
    Platform.runLater(() -> answered = true);
  }

  private long cpuNanos() {
    return threads.getThreadCpuTime(fx.getId());
  }

  /** Whether the thread stands still within the program, not in the toolkit's own loop. */
  private static boolean waits(ThreadInfo thread) {
    StackTraceElement[] stack = thread.getStackTrace();
    boolean runs = thread.getThreadState() == Thread.State.RUNNABLE;
    if (stack.length == 0 || runs && !readsOrWrites(stack[0])) {
      return false;
    }
    for (StackTraceElement frame : stack) {
      String name = frame.getClassName();
      if (name.startsWith("com.sun.javafx.tk") || name.startsWith("com.sun.glass")) {
        return false;
      }
      if (name.startsWith("org.thetascope")) {
        return true;
      }
    }
    return false;
  }

  private static boolean readsOrWrites(StackTraceElement top) {
    String name = top.getClassName();
    return top.isNativeMethod() && (name.startsWith("sun.nio") || name.startsWith("java.io"));
  }

  @Override
  public void close() {
    looking.shutdownNow();
  }
}
