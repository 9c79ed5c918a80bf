package org.thetascope.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.thetascope.cli.Commands;
import org.thetascope.cli.Console;
import org.thetascope.figure.FigureCharts;
import org.thetascope.text.Text;

/** The command render, again and again in one process; started by {@link FiguresBenchmark}. */
final class RenderTimes {
  static final List<String> FORMATS = List.of("png", "svg", "pdf");
  private static final int WARM_UP = 5;
  private static final int MEASURED = 9;

  private RenderTimes() {}

  /**
   * Measures every figure in every format, in milliseconds.
   *
   * @param args the scenario, the folder for figures, and the file that receives the times
   */
  public static void main(String[] args) throws IOException {
    StringWriter said = new StringWriter();
    Commands commands =
        new Commands(
            new Console(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                new PrintWriter(said)),
            new Text(Locale.ROOT));
    List<String> lines = new ArrayList<>();
    for (String figure : FigureCharts.NAMES) {
      for (String format : FORMATS) {
        String[] render =
            arguments(args[0], figure, args[1] + "/warm-" + figure + "." + format)
                .toArray(String[]::new);
        StringJoiner line = new StringJoiner(",");
        line.add(figure + " " + format);
        for (int n = 0; n < WARM_UP + MEASURED; n++) {
          long start = System.nanoTime();
          if (commands.run(render) != 0) {
            throw new IOException(said.toString());
          }
          if (n >= WARM_UP) {
            line.add(String.valueOf((System.nanoTime() - start) / 1e6));
          }
        }
        lines.add(line.toString());
      }
    }
    Files.write(Path.of(args[2]), lines);
  }

  /** What follows the program's name. */
  static List<String> arguments(String file, String figure, String out) {
    return List.of(
        "render", file, "--figure", figure, "--out", out, "--width", "1920", "--height", "1080");
  }
}
