package org.thetascope.bench;

import java.nio.file.Path;
import java.util.List;

/**
 * Measures one thing. Adding one is a file with this interface and a line in {@link Benchmarks}.
 */
public interface Benchmark {
  /** The name in the table and in {@code -Dbench=}. */
  String id();

  /**
   * Measures, in fresh JVMs ({@link ChildJvm}) where what ran before could matter.
   *
   * @param folder the benchmark's own, there and empty; what it writes may stay
   * @return the rows of the table
   * @throws Exception with a sentence, where it cannot run
   */
  List<Row> run(Path folder) throws Exception;
}
