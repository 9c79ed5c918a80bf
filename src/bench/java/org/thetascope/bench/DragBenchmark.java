package org.thetascope.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** From a slider's move to the picture of its value, beside plain charts with the same curves. */
final class DragBenchmark implements Benchmark {
  private static final double FRAME = 16.7;

  @Override
  public String id() {
    return "drag";
  }

  @Override
  public List<Row> run(Path folder) throws Exception {
    String on = Surface.run(DragProgram.class, folder).word();
    Map<String, double[]> samples = Samples.read(folder);
    List<Row> rows = new ArrayList<>();
    rows.add(picture(samples, "Thetascope cold", 200, on));
    for (int size : DragProgram.SIZES) {
      Row row = picture(samples, "Thetascope", size, on);
      double goal = size <= 10_000 ? FRAME : size <= 100_000 ? 33 : Double.NaN;
      rows.add(
          Double.isNaN(goal)
              ? row
              : row.withGoal("95th percentile under " + goal, row.p95() < goal));
    }
    int largest = DragProgram.SIZES.get(DragProgram.SIZES.size() - 1);
    Row blocked =
        Row.of(id(), "FX thread late, 4×" + largest, samples.get(key(largest, "late")), "ms");
    rows.add(blocked.withGoal("worst under 16", blocked.worst() < 16));
    Row first = Row.of(id(), "first picture, 4×" + largest, samples.get("first picture"), "ms");
    rows.add(first.withGoal("95th percentile under 100", first.p95() < 100));
    plain(rows, samples, "LineChart", DragProgram.LARGEST_LINE_CHART, on);
    plain(rows, samples, "ChartViewer", DragProgram.LARGEST_VIEWER, on);
    return rows;
  }

  private static String key(int size, String what) {
    return "Thetascope " + size + " " + what;
  }

  private void plain(
      List<Row> rows, Map<String, double[]> samples, String name, int largest, String on) {
    for (int size : DragProgram.SIZES) {
      if (size <= largest) {
        rows.add(picture(samples, name, size, on));
      } else {
        rows.add(Row.missing(id(), name + ", 4×" + size, "left out: seconds a picture"));
      }
    }
  }

  private Row picture(Map<String, double[]> samples, String name, int size, String on) {
    String key = name + " " + size + " ";
    int skipped = (int) samples.get(key + "skipped")[0];
    double[] painted = samples.get(key + "painted");
    String what =
        String.format(
            Locale.ROOT,
            "%s, 4×%d, %s: %d painted of %.1f ms work, %d skipped",
            name,
            size,
            on,
            painted.length,
            samples.get(key + "work")[0],
            skipped);
    return Row.of(id(), what, painted, "ms");
  }
}
