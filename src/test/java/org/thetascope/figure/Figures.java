package org.thetascope.figure;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.thetascope.chart.ChartFonts;
import org.thetascope.chart.Theme;
import org.thetascope.scenario.Gallery;
import org.thetascope.scenario.LabOutline;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.VarianceSettings;
import org.thetascope.text.Text;

/** Figures of the opening scenario, as bytes of every format. */
final class Figures {
  static final Scenario SCENARIO = small(new Gallery().opening());

  private Figures() {}

  /** Networks that are drawn in a moment. */
  static Scenario small(Scenario scenario) {
    VarianceSettings few = scenario.variance().withWidth(16).withDepth(6).withTrials(8);
    return scenario.withVariance(few);
  }

  static Figure of(String name, String theme, double scale, Scenario scenario) {
    FigureCharts charts = new FigureCharts(Text.english(), new ChartFonts(), Theme.of(theme));
    return new Figure(charts.of(name, scenario), 800, 450, scale, scenario);
  }

  /** A figure with letters of a size in pixels. */
  static Figure typed(String name, double width, double height, float type) {
    Theme theme = Theme.of("light").typed(type);
    FigureCharts charts = new FigureCharts(Text.english(), new ChartFonts(), theme);
    Scenario scenario = having(name);
    return new Figure(charts.of(name, scenario), width, height, 1, scenario);
  }

  /** A scenario that comes with the program. */
  static Scenario gallery(String id) {
    return new Gallery()
        .all().stream().filter(entry -> entry.id().equals(id)).findFirst().orElseThrow().scenario();
  }

  static Figure of(String name) {
    return of(name, "light", 1, having(name));
  }

  /** The opening scenario, or one that has what a figure shows. */
  static Scenario having(String name) {
    return LabOutline.has(SCENARIO, name) ? SCENARIO : gallery("chain-learns-adam");
  }

  static byte[] bytes(String extension, Figure figure) {
    FigureFormat format = FigureFormats.of(java.nio.file.Path.of("f." + extension));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      format.content(figure).writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static String text(String extension, Figure figure) {
    return new String(bytes(extension, figure), StandardCharsets.UTF_8);
  }

  static List<CSVRecord> rows(Figure figure) {
    try {
      return CSVParser.parse(
              text("csv", figure),
              CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())
          .getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many pixels have exactly a colour. */
  static int count(BufferedImage image, int colour) {
    int count = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        count += image.getRGB(x, y) == colour ? 1 : 0;
      }
    }
    return count;
  }
}
