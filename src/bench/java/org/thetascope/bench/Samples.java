package org.thetascope.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** Measurements with their names, handed from one JVM to another in a file. */
final class Samples {
  private final Path file;

  /** Adds to the file in a folder. */
  Samples(Path folder) {
    file = in(folder);
  }

  /** The file in a folder. */
  static Path in(Path folder) {
    return folder.resolve("samples.txt");
  }

  /** Adds measurements. */
  void add(String name, double... values) throws IOException {
    String line = Arrays.stream(values).mapToObj(Double::toString).collect(Collectors.joining(","));
    Files.writeString(
        file,
        name + "=" + line + "\n",
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  private static double[] joined(double[] before, double[] after) {
    return DoubleStream.concat(Arrays.stream(before), Arrays.stream(after)).toArray();
  }

  /** What stands in the file of a folder; what was added under one name is one list. */
  static Map<String, double[]> read(Path folder) throws IOException {
    Map<String, double[]> all = new LinkedHashMap<>();
    for (String line : Files.readAllLines(in(folder))) {
      String[] parts = line.split("=", 2);
      double[] values =
          parts[1].isEmpty()
              ? new double[0]
              : Arrays.stream(parts[1].split(",")).mapToDouble(Double::parseDouble).toArray();
      all.merge(parts[0], values, Samples::joined);
    }
    return all;
  }
}
