package org.thetascope.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.thetascope.chart.ChartFonts;
import org.thetascope.chart.Theme;
import org.thetascope.figure.Figure;
import org.thetascope.figure.FigureCharts;
import org.thetascope.figure.FigureFile;
import org.thetascope.figure.FigureFormats;
import org.thetascope.scenario.Gallery;
import org.thetascope.scenario.Scenario;
import org.thetascope.text.Text;

/** Where no window can be opened: draws what it would have shown first, and says so. */
public final class PictureInstead {
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 720;
  private static final int SCALE = 2;

  private final Console console;
  private final Text text;

  /** With where to say it, and in which words. */
  public PictureInstead(Console console, Text text) {
    this.console = console;
    this.text = text;
  }

  /**
   * Draws the opening scenario's charts.
   *
   * @param folder where the picture goes if the folder exists; the present one otherwise
   */
  public void draw(Path folder) {
    Path target =
        (Files.isDirectory(folder) ? folder : Path.of("")).resolve("thetascope-opening.png");
    FigureCharts charts = new FigureCharts(text, new ChartFonts(), Theme.of("light"));
    Scenario scenario = new Gallery().opening();
    FigureFile.write(
        target,
        FigureFormats.of(target),
        new Figure(charts.of("dashboard", scenario), WIDTH, HEIGHT, SCALE, scenario));
    console.err().println(text.get("cli.noDisplay", target.toAbsolutePath()));
    console.err().flush();
  }
}
