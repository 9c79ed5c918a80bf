package org.thetascope.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs benchmarks one after another and prints one table. A goal that is missed fails nothing,
 * because clocks are noisy; a benchmark that cannot run does.
 */
public final class Bench {
  private static final String EVERY = "all";

  private Bench() {}

  /**
   * Runs.
   *
   * @param args the ids, separated by commas, or "all"; and Maven's folder "target"
   */
  public static void main(String[] args) throws IOException {
    PrintWriter out =
        new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    Path folder = Path.of(args[1]).resolve("bench");
    Files.createDirectories(folder);
    List<Row> rows = new ArrayList<>();
    List<String> failed = new ArrayList<>();
    for (Benchmark benchmark : chosen(args[0], out)) {
      out.println("measuring " + benchmark.id() + " …");
      try {
        rows.addAll(benchmark.run(emptied(folder.resolve(benchmark.id()))));
      } catch (Exception e) {
        out.println(benchmark.id() + " cannot run: " + e);
        rows.add(Row.missing(benchmark.id(), "cannot run", String.valueOf(e.getMessage())));
        failed.add(benchmark.id());
      }
    }
    BenchTable table = new BenchTable(rows);
    table.write(folder);
    out.println();
    out.print(table.text());
    out.flush();
    System.exit(failed.isEmpty() ? 0 : 1);
  }

  private static List<Benchmark> chosen(String ids, PrintWriter out) {
    List<String> known = Benchmarks.ALL.stream().map(Benchmark::id).toList();
    List<String> wanted = ids.equals(EVERY) ? known : List.of(ids.split(","));
    if (!known.containsAll(wanted)) {
      out.println("-Dbench=" + ids + ": allowed are " + EVERY + " and " + String.join(",", known));
      System.exit(2);
    }
    return Benchmarks.ALL.stream().filter(b -> wanted.contains(b.id())).toList();
  }

  private static Path emptied(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> old = Files.walk(folder)) {
        for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    return Files.createDirectories(folder);
  }
}
