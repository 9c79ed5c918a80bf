package org.thetascope.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Programs that run beside the benchmarks, so that none is warmed up by the one before. */
final class ChildJvm {
  private static final long MINUTES = 10;

  private ChildJvm() {}

  /**
   * The command that runs a main class with the class path of the benchmarks.
   *
   * @param options of the JVM, such as -Xmx1g
   */
  static List<String> command(List<String> options, Class<?> main, String... args) {
    List<String> command = new ArrayList<>();
    command.add(java());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(args));
    return command;
  }

  /** The java of the running JVM. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /**
   * Runs a command to its end.
   *
   * @param log receives all that it prints
   * @throws IOException if it cannot be started, or ends with another status than 0
   */
  static void run(List<String> command, Path log) throws IOException, InterruptedException {
    run(new ProcessBuilder(command), log);
  }

  /** Runs a process to its end, as above. */
  static void run(ProcessBuilder builder, Path log) throws IOException, InterruptedException {
    Process process =
        builder
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    String name = builder.command().get(0);
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      // what runs inside a virtual display is a child of the child
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw new IOException(name + " took over " + MINUTES + " minutes; see " + log);
    }
    if (process.exitValue() != 0) {
      throw new IOException(
          String.format("%s ended with %d:%n%s", name, process.exitValue(), Files.readString(log)));
    }
  }
}
