package org.thetascope.bench;

import java.util.List;

/** All benchmarks, in the order in which they run. */
public final class Benchmarks {
  /** A new benchmark is one line here. */
  public static final List<Benchmark> ALL =
      List.of(
          new KernelBenchmark(),
          new DragBenchmark(),
          new StartBenchmark(),
          new HeapBenchmark(),
          new FiguresBenchmark());

  private Benchmarks() {}
}
