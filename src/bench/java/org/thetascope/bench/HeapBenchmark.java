package org.thetascope.bench;

import java.nio.file.Path;
import java.util.List;

/** What thousands of drags leave on the heap. */
final class HeapBenchmark implements Benchmark {
  @Override
  public String id() {
    return "heap";
  }

  @Override
  public List<Row> run(Path folder) throws Exception {
    Surface.run(HeapProgram.class, folder);
    double[] live = Samples.read(folder).get("heap");
    double grown = live[1] - live[0];
    return List.of(
        Row.of(id(), "live after " + HeapProgram.FEW + " drags", live[0], "MiB"),
        Row.of(
                id(),
                "live after " + HeapProgram.MANY + " drags minus after " + HeapProgram.FEW,
                grown,
                "MiB")
            .withGoal("under 1", grown < 1));
  }
}
