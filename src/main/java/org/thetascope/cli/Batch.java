package org.thetascope.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.thetascope.parameter.FaultException;
import org.thetascope.text.Text;

/** Does one thing with several files, goes on after a bad one, and says which failed. */
final class Batch {
  /** What takes no longer shows no progress. */
  private static final long SHORT = TimeUnit.SECONDS.toNanos(1);

  private final Console console;
  private final Text text;
  private final LongSupplier clock;

  /**
   * With where to say it, and in which words.
   *
   * @param clock in nanoseconds
   */
  Batch(Console console, Text text, LongSupplier clock) {
    this.console = console;
    this.text = text;
    this.clock = clock;
  }

  /** Runs over all files and returns the exit status. */
  int run(List<String> files, Consumer<String> action) {
    long start = clock.getAsLong();
    List<String> failed = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      String file = files.get(i);
      if (clock.getAsLong() - start > SHORT) {
        say(text.get("cli.progress", i + 1, files.size(), file));
      }
      try {
        action.accept(file);
      } catch (FaultException e) {
        say(Commands.line(text.sentence(e.fault())));
        failed.add(file);
      }
    }
    if (failed.isEmpty()) {
      return Commands.done();
    }
    say(
        Commands.line(
            text.get("cli.batch", failed.size(), files.size(), String.join(", ", failed))));
    return Commands.BAD_INPUT;
  }

  private void say(String line) {
    console.err().println(line);
    console.err().flush();
  }
}
