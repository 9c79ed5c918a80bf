package org.thetascope.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.thetascope.simulation.StepKernel;

/** The C program with the same recurrences: kernels.c, compiled when it is needed. */
final class CKernels {
  /** The optimizers of the program, in its order: those that run where a scenario names none. */
  static final List<Optimizer> OPTIMIZERS =
      Optimizers.ALL.stream().filter(Optimizer::enabledUnnamed).toList();

  private static final double SAME = 1e-12;
  private static final String COMPILER = "gcc";

  private final Path folder;
  private final Path program;

  /** One repetition: nanoseconds per step, of all and of each, and where each ends. */
  private record Line(double all, double[] each, double[][] ends) {
    static Line of(String text) {
      double[] n = Stream.of(text.split(",")).mapToDouble(Double::parseDouble).toArray();
      int count = (n.length - 1) / 3;
      double[] each = new double[count];
      double[][] ends = new double[count][];
      for (int i = 0; i < count; i++) {
        each[i] = n[1 + 3 * i];
        ends[i] = new double[] {n[2 + 3 * i], n[3 + 3 * i]};
      }
      return new Line(n[0], each, ends);
    }
  }

  private final List<Line> lines = new ArrayList<>();

  /** Compiles in a folder. */
  CKernels(Path folder) throws IOException, InterruptedException {
    this.folder = folder;
    program = folder.resolve("kernels");
    Path source = folder.resolve("kernels.c");
    try (InputStream in = CKernels.class.getResourceAsStream("kernels.c")) {
      Files.copy(in, source);
    }
    ChildJvm.run(
        List.of(COMPILER, "-O3", "-o", program.toString(), source.toString(), "-lm"),
        folder.resolve("gcc.log"));
  }

  /** Whether this machine has the compiler. */
  static boolean possible() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(path -> Files.isExecutable(Path.of(path, COMPILER)));
  }

  /**
   * Measures without the first repetition, which finds the memory cold.
   *
   * @return ns per step of all optimizers one after another
   */
  double[] measure(int repetitions) throws IOException, InterruptedException {
    Path out = folder.resolve("kernels.csv");
    Files.deleteIfExists(out);
    ChildJvm.run(
        List.of(
            program.toString(), String.valueOf(StepKernel.STEPS), String.valueOf(repetitions + 1)),
        out);
    List<Line> more = Files.readAllLines(out).stream().skip(1).map(Line::of).toList();
    lines.addAll(more);
    return more.stream().mapToDouble(Line::all).toArray();
  }

  /** The optimizers in the program's order, ns per step. */
  List<double[]> each() {
    return IntStream.range(0, OPTIMIZERS.size())
        .mapToObj(i -> lines.stream().mapToDouble(line -> line.each()[i]).toArray())
        .toList();
  }

  /**
   * Compares apples with apples.
   *
   * @throws IllegalStateException if Java ends elsewhere
   */
  void checkSame(List<double[]> java) {
    double[][] ends = lines.get(0).ends();
    for (int i = 0; i < ends.length; i++) {
      for (int j = 0; j < ends[i].length; j++) {
        double expected = ends[i][j];
        double found = java.get(i)[j];
        if (!(Math.abs(found - expected) <= SAME * Math.abs(expected))) {
          throw new IllegalStateException(
              String.format("optimizer %d ends at %s, in C at %s", i, found, expected));
        }
      }
    }
  }
}
