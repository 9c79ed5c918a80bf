package org.thetascope.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thetascope.chart.ChartFonts;
import org.thetascope.chart.Theme;
import org.thetascope.figure.Figure;
import org.thetascope.figure.FigureCharts;
import org.thetascope.figure.FigureFormats;
import org.thetascope.figure.FigureScenario;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.ScenarioWriter;
import org.thetascope.text.Text;

/** Processes that are killed while they save and export, and several that save the same file. */
class KilledTest {
  private static final int KILLS = 200;
  private static final int AT_ONCE = 2;
  private static final int ROUNDS = 100;
  private static final List<String> NAMES = List.of("x.thetascope.json", "x.png");
  private static final Scenario OLD = Scenario.DEFAULT.withTitle("old");
  private static final Scenario NEW = Scenario.DEFAULT.withTitle("new").withSteps(77);

  @TempDir Path root;

  /** The contents that the processes write, made once: what they do is write. */
  @BeforeEach
  void make() throws IOException {
    Files.createDirectory(root.resolve("old"));
    Files.createDirectory(root.resolve("new"));
    for (Scenario scenario : List.of(OLD, NEW)) {
      Path folder = root.resolve(scenario.title());
      Files.writeString(folder.resolve(NAMES.get(0)), new ScenarioWriter().write(scenario));
      FigureCharts charts = new FigureCharts(Text.english(), new ChartFonts(), Theme.of("light"));
      Figure figure = new Figure(charts.of("chain", scenario), 300, 200, 1, scenario);
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      FigureFormats.of(Path.of("x.png")).content(figure).writeTo(png);
      Files.write(folder.resolve(NAMES.get(1)), png.toByteArray());
    }
  }

  @Test
  void afterEachOfManyKillsFilesAreWholeAndWhatIsLeftIsRemoved() throws Exception {
    List<Callable<Integer>> series = new ArrayList<>();
    for (int seed = 0; seed < AT_ONCE; seed++) {
      Path folder = Files.createDirectory(root.resolve("folder-" + seed));
      Random random = new Random(seed);
      series.add(() -> killed(folder, random));
    }
    int interrupted = 0;
    for (Future<Integer> future : inParallel(series)) {
      interrupted += future.get();
    }
    // else the kills would have proved nothing
    assertThat(interrupted).isPositive();
  }

  /** Kills one process after another; answers how many left an unfinished file. */
  private int killed(Path folder, Random random) throws Exception {
    int interrupted = 0;
    for (int kill = 0; kill < KILLS / AT_ONCE; kill++) {
      Process process = process(folder, Integer.MAX_VALUE);
      try (InputStream progress = process.getInputStream()) {
        // so many pieces have been written, and it goes on
        progress.skipNBytes(1 + random.nextInt(150));
        process.destroyForcibly();
      }
      process.waitFor();
      interrupted += unfinished(folder).isEmpty() ? 0 : 1;
      assertWhole(folder);
    }
    for (String name : NAMES) {
      write(root.resolve("new"), folder, name, () -> {});
    }
    assertThat(unfinished(folder)).isEmpty();
    return interrupted;
  }

  @Test
  void severalProcessesSaveTheSameFilesAtOnce() throws Exception {
    Path folder = Files.createDirectory(root.resolve("folder"));
    List<Callable<Integer>> writers = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      writers.add(
          () -> {
            Process process = process(folder, ROUNDS);
            process.getInputStream().transferTo(OutputStream.nullOutputStream());
            return process.waitFor();
          });
    }
    // and two windows of this process
    writers.add(() -> alternate(root, folder, ROUNDS, () -> {}));
    writers.add(() -> alternate(root, folder, ROUNDS, () -> assertWhole(folder)));
    for (Future<Integer> writer : inParallel(writers)) {
      assertThat(writer.get()).isZero();
    }
    assertWhole(folder);
    assertThat(unfinished(folder)).isEmpty();
  }

  private static <T> List<Future<T>> inParallel(List<Callable<T>> tasks) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
    try {
      return threads.invokeAll(tasks);
    } finally {
      threads.shutdown();
    }
  }

  /** Each file that is there is the old or the new one, to the last byte, and reads as that. */
  private void assertWhole(Path folder) throws IOException {
    for (String name : NAMES) {
      Path file = folder.resolve(name);
      if (Files.exists(file)) {
        byte[] bytes = Files.readAllBytes(file);
        assertThat(bytes)
            .isIn(
                Files.readAllBytes(root.resolve("old").resolve(name)),
                Files.readAllBytes(root.resolve("new").resolve(name)));
        assertThat(new FigureScenario().read(file)).isIn(OLD, NEW);
      }
    }
  }

  private static List<String> unfinished(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !NAMES.contains(name))
          .toList();
    }
  }

  private Process process(Path folder, int rounds) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xshare:auto",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx64m",
            "-cp",
            System.getProperty("java.class.path"),
            Saving.class.getName(),
            root.toString(),
            folder.toString(),
            Integer.toString(rounds))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** What happens after each piece. */
  @FunctionalInterface
  interface Step {
    /** May look at the files. */
    void done() throws IOException;
  }

  static int alternate(Path root, Path folder, int rounds, Step step) throws IOException {
    for (int round = 0; round < rounds; round++) {
      for (String name : NAMES) {
        write(root.resolve(round % 2 == 0 ? "old" : "new"), folder, name, step);
      }
    }
    return 0;
  }

  /** Writes a file through the program's one way of writing, in a few pieces. */
  private static void write(Path from, Path folder, String name, Step step) throws IOException {
    byte[] bytes = Files.readAllBytes(from.resolve(name));
    int piece = bytes.length / 8 + 1;
    WholeFile.write(
        folder.resolve(name),
        out -> {
          for (int at = 0; at < bytes.length; at += piece) {
            out.write(bytes, at, Math.min(piece, bytes.length - at));
            step.done();
          }
        });
  }

  /** A process that writes old and new files in turn, and a byte of progress for each piece. */
  static final class Saving {
    private Saving() {}

    public static void main(String[] arguments) throws IOException {
      try (FileOutputStream progress = new FileOutputStream(FileDescriptor.out)) {
        byte[] mark = ".".getBytes(StandardCharsets.US_ASCII);
        alternate(
            Path.of(arguments[0]),
            Path.of(arguments[1]),
            Integer.parseInt(arguments[2]),
            () -> progress.write(mark));
      }
    }
  }
}
