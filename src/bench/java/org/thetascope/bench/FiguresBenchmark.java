package org.thetascope.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.thetascope.figure.FigureCharts;
import org.thetascope.scenario.Gallery;
import org.thetascope.scenario.GalleryEntry;
import org.thetascope.scenario.ScenarioWriter;

/**
 * How long render takes at 1920 × 1080: inside one warm process, as a whole process, and twelve
 * figures of the gallery in one start beside one.
 */
final class FiguresBenchmark implements Benchmark {
  private static final String UNIT = "ms";
  private static final int TWELVE = 12;
  private static final int GOAL = 4;
  private static final int ROUNDS = 7;
  private static final String DASHBOARD = "dashboard";

  @Override
  public String id() {
    return "figures";
  }

  @Override
  public List<Row> run(Path folder) throws Exception {
    Path jar = folder.resolve("../../thetascope.jar").normalize();
    if (!Files.exists(jar)) {
      throw new IOException("there is no " + jar + "; mvn package builds it");
    }
    List<String> gallery = gallery(folder);
    double[] one = new double[ROUNDS];
    double[] twelve = new double[ROUNDS];
    double[] ratios = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      one[round] = process(jar, folder, gallery.subList(0, 1));
      twelve[round] = process(jar, folder, gallery);
      ratios[round] = twelve[round] / one[round];
    }
    List<Row> rows = new ArrayList<>();
    Row ratio = Row.of(id(), "twelve of the gallery in one start : one", ratios, "ratio");
    rows.add(ratio.withGoal("< " + GOAL, ratio.median() < GOAL));
    rows.add(Row.of(id(), "a process drawing one dashboard", one, UNIT));
    rows.add(Row.of(id(), "a process drawing twelve", twelve, UNIT));
    rows.addAll(warm(folder, gallery.get(0)));
    return rows;
  }

  private static List<String> gallery(Path folder) throws IOException {
    List<String> files = new ArrayList<>();
    for (GalleryEntry entry : new Gallery().all().subList(0, TWELVE)) {
      Path file = folder.resolve(entry.id() + ".thetascope.json");
      Files.writeString(file, new ScenarioWriter().write(entry.scenario()));
      files.add(file.toString());
    }
    return files;
  }

  /** Milliseconds of java -jar thetascope.jar render, from before its start to its end. */
  private static double process(Path jar, Path folder, List<String> files)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(ChildJvm.java(), "-jar", jar.toString()));
    command.addAll(
        RenderTimes.arguments(files.get(0), DASHBOARD, folder.resolve("{name}.png").toString()));
    // the other files may follow the options
    command.addAll(files.subList(1, files.size()));
    long start = System.nanoTime();
    ChildJvm.run(command, folder.resolve("render.log"));
    return (System.nanoTime() - start) / 1e6;
  }

  private List<Row> warm(Path folder, String file) throws IOException, InterruptedException {
    Path times = folder.resolve("times.csv");
    ChildJvm.run(
        ChildJvm.command(List.of(), RenderTimes.class, file, folder.toString(), times.toString()),
        folder.resolve("warm.log"));
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(times)) {
      String[] cells = line.split(",");
      double[] samples = Arrays.stream(cells).skip(1).mapToDouble(Double::parseDouble).toArray();
      rows.add(Row.of(id(), cells[0] + ", warm", samples, UNIT));
    }
    if (rows.size() != FigureCharts.NAMES.size() * RenderTimes.FORMATS.size()) {
      throw new IOException("only " + rows.size() + " figures were measured");
    }
    return rows;
  }
}
