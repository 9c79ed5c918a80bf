package org.thetascope.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.simulation.StepKernel;

/**
 * Nanoseconds per step of each optimizer and of all together, beside the same in C. Java and C take
 * turns, a fresh JVM each time; a ratio is that of a round's fastest runs, because what else the
 * machine does can only make a run slower.
 */
final class KernelBenchmark implements Benchmark {
  private static final String UNIT = "ns/step";
  private static final int ROUNDS = 5;
  private static final int WARM_UP = 6;
  private static final int MEASURED = 10;
  private static final TimeValue TIME = TimeValue.milliseconds(250);

  /** All that was measured of one thing, and the fastest of each round. */
  private static final class Rounds {
    private final List<double[]> rounds = new ArrayList<>();

    void add(double[] samples) {
      rounds.add(samples);
    }

    double[] all() {
      return rounds.stream().flatMapToDouble(Arrays::stream).toArray();
    }

    double[] over(Rounds others) {
      double[] ratios = new double[rounds.size()];
      for (int i = 0; i < ratios.length; i++) {
        ratios[i] = fastest(rounds.get(i)) / fastest(others.rounds.get(i));
      }
      return ratios;
    }

    private static double fastest(double[] samples) {
      return DoubleStream.of(samples).min().orElse(Double.NaN);
    }
  }

  @Override
  public String id() {
    return "kernel";
  }

  @Override
  public List<Row> run(Path folder) throws Exception {
    CKernels c = CKernels.possible() ? new CKernels(folder) : null;
    Rounds stored = new Rounds();
    Rounds window = new Rounds();
    Rounds inC = new Rounds();
    for (int round = 0; round < ROUNDS; round++) {
      if (c != null) {
        inC.add(c.measure(MEASURED));
        c.checkSame(StepKernel.ends());
      }
      stored.add(java(folder, "stored", StepKernel.ALL));
      window.add(java(folder, "window", StepKernel.ALL));
    }
    List<Row> rows = new ArrayList<>();
    if (c == null) {
      rows.add(Row.missing(id(), "all four together : C", "gcc is not on this machine"));
    } else {
      rows.add(ratio("all four together : one after another in C", stored.over(inC)));
      rows.add(ratio("the same as the window asks : C", window.over(inC)));
    }
    rows.add(Row.of(id(), "all four together", stored.all(), UNIT));
    rows.add(Row.of(id(), "the same as the window asks", window.all(), UNIT));
    List<Optimizer> four = CKernels.OPTIMIZERS;
    for (Optimizer optimizer : Optimizers.ALL) {
      double[] samples = java(folder, "stored", optimizer.id());
      rows.add(Row.of(id(), optimizer.name() + " alone", samples, UNIT));
    }
    if (c != null) {
      rows.add(Row.of(id(), "one after another in C", inC.all(), UNIT));
      for (int i = 0; i < four.size(); i++) {
        rows.add(Row.of(id(), four.get(i).name() + " in C", c.each().get(i), UNIT));
      }
    }
    return rows;
  }

  private Row ratio(String what, double[] ratios) {
    Row row = Row.of(id(), what, ratios, "ratio");
    return row.withGoal("≤ 1", row.median() <= 1);
  }

  /** Measures with JMH in a JVM of its own: the average of each iteration. */
  private static double[] java(Path folder, String method, String optimizer) throws Exception {
    return new Runner(
            new OptionsBuilder()
                .include(StepKernel.class.getName() + "." + method + "$")
                .param("optimizer", optimizer)
                .forks(1)
                .jvmArgs("-Xms2g", "-Xmx2g")
                .warmupIterations(WARM_UP)
                .warmupTime(TIME)
                .measurementIterations(MEASURED)
                .measurementTime(TIME)
                .output(folder.resolve("jmh-" + method + "-" + optimizer + ".log").toString())
                .build())
        .runSingle().getBenchmarkResults().stream()
            .flatMap(fork -> fork.getIterationResults().stream())
            .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
            .toArray();
  }
}
