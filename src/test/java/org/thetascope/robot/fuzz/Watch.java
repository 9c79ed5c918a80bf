package org.thetascope.robot.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Notices exceptions that nobody caught, warnings in logs and words on standard error. */
final class Watch implements AutoCloseable {
  private static final int FRAMES = 25;

  /**
   * Where the toolkit's software pipeline may find a picture of the old size when a window is
   * resized while it is painted; it says so and paints again.
   */
  private static final String REPAINT = "com.sun.javafx.tk.quantum.UploadingPainter.run";

  private final Queue<Finding> findings = new ConcurrentLinkedQueue<>();
  private final Thread.UncaughtExceptionHandler before =
      Thread.getDefaultUncaughtExceptionHandler();
  private final PrintStream errorsBefore = System.err;
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
  private int seen;
  private final Handler log = new LogHandler();
  private final Pulse pulse = new Pulse(Fx.ask(Thread::currentThread), findings::add);

  /** Watches from now on. */
  Watch() {
    Thread.setDefaultUncaughtExceptionHandler(this::thrown);
    System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
    Logger.getLogger("").addHandler(log);
  }

  private void thrown(Thread thread, Throwable thrown) {
    StackTraceElement[] stack = thrown.getStackTrace();
    String place =
        Arrays.stream(stack)
            .filter(frame -> frame.getClassName().startsWith("org.thetascope"))
            .findFirst()
            .or(() -> Arrays.stream(stack).findFirst())
            .map(frame -> frame.getClassName() + "." + frame.getMethodName())
            .orElse("");
    add(
        Finding.Kind.EXCEPTION,
        thrown.getClass().getName() + " in " + place,
        thrown.getMessage() + " in thread " + thread.getName() + "\n" + lines(stack));
  }

  /** Says that something is wrong. */
  void add(Finding.Kind kind, String signature, String detail) {
    findings.add(new Finding(kind, signature, detail));
  }

  /** The next finding, or null where all is well. */
  Finding next() {
    readErrors();
    return findings.poll();
  }

  private void readErrors() {
    String said;
    synchronized (errors) {
      said = errors.toString(StandardCharsets.UTF_8);
      boolean growing = said.length() > seen;
      seen = said.length();
      if (said.isEmpty() || growing) {
        // a stack may still be on its way
        return;
      }
      errors.reset();
      seen = 0;
    }
    // a line that is not indented begins something new
    for (String block : said.split("\\R(?!\\s|Caused by)")) {
      boolean repaint = block.contains(REPAINT) && !block.contains("org.thetascope");
      if (!block.isBlank() && !repaint) {
        add(Finding.Kind.LOG_LINE, "standard error " + gist(block), block);
      }
    }
  }

  /**
   * What the user does from now on.
   *
   * @param first whether nothing like it has been done: classes are loaded then, and a wait counts
   *     as warming up
   */
  void follow(String act, boolean first) {
    pulse.follow(act, first);
  }

  /** A stack as text. */
  static String lines(StackTraceElement[] stack) {
    return Arrays.stream(stack)
        .limit(FRAMES)
        .map(frame -> "    at " + frame)
        .collect(Collectors.joining("\n"));
  }

  @Override
  public void close() {
    pulse.close();
    Thread.setDefaultUncaughtExceptionHandler(before);
    System.setErr(errorsBefore);
    Logger.getLogger("").removeHandler(log);
  }

  /** The same text without numbers, which differ from run to run. */
  private static String gist(String text) {
    String first = text.lines().findFirst().orElse("").replaceAll("\\d+|@[0-9a-f]+", "#");
    return first.substring(0, Math.min(80, first.length()));
  }

  private final class LogHandler extends Handler {
    @Override
    public void publish(LogRecord line) {
      if (line.getLevel().intValue() >= Level.WARNING.intValue()) {
        Throwable thrown = line.getThrown();
        String detail = thrown == null ? "" : thrown + "\n" + lines(thrown.getStackTrace());
        add(
            Finding.Kind.LOG_LINE,
            line.getLoggerName() + " " + gist(String.valueOf(line.getMessage())),
            line.getMessage() + "\n" + detail);
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
