package org.thetascope.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The first start, in time and in resident memory, against an empty window of the same toolkit. */
final class StartBenchmark implements Benchmark {
  private static final double GOAL = 1.5;

  @Override
  public String id() {
    return "start";
  }

  @Override
  public List<Row> run(Path folder) throws Exception {
    String on = Surface.run(StartSeries.class, folder).word();
    Map<String, double[]> samples = Samples.read(folder);
    List<Row> rows = new ArrayList<>();
    for (String how : List.of("plain", "archive")) {
      String where = (how.equals("plain") ? ", " : ", shared archive, ") + on;
      compare(rows, samples, how, " start", "first picture" + where, "ms");
      double[] charted = samples.get(how + " OpenedProgram charted");
      rows.add(Row.of(id(), "all charts" + where + ", program", charted, "ms"));
      compare(rows, samples, how, " resident", "resident memory" + where, "MiB");
    }
    // what a lecturer waits for, who starts the program by its script
    Row bare = Row.of(id(), "", samples.get("plain EmptyWindow start"), "ms");
    Row archived = Row.of(id(), "", samples.get("archive OpenedProgram start"), "ms");
    rows.add(
        Row.of(
            id(),
            "first picture, " + on + ", program with its archive : plain empty window",
            archived.median() / bare.median(),
            "×"));
    return rows;
  }

  private void compare(
      List<Row> rows,
      Map<String, double[]> samples,
      String how,
      String what,
      String words,
      String unit) {
    double[] empty = samples.get(how + " EmptyWindow" + what);
    double[] program = samples.get(how + " OpenedProgram" + what);
    if (empty == null) {
      rows.add(Row.missing(id(), words, "only Linux tells it"));
      return;
    }
    Row below = Row.of(id(), words + ", empty window", empty, unit);
    Row above = Row.of(id(), words + ", program", program, unit);
    double ratio = above.median() / below.median();
    rows.add(below);
    rows.add(above);
    rows.add(Row.of(id(), words + ", ratio", ratio, "×").withGoal("under " + GOAL, ratio < GOAL));
  }
}
