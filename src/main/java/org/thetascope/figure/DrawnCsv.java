package org.thetascope.figure;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.thetascope.chart.CurveChart;
import org.thetascope.chart.DrawnChart;
import org.thetascope.storage.WholeFile;

/**
 * What is drawn as CSV: a row for every point of every mark within the horizontal axis. On a log
 * axis log10_y is true far beyond a double's range, and -Infinity for an exact zero; low and high
 * are the ends of intervals and the edges of bands, x and x_end the edges of bins, part the line of
 * a contour or the step of a path or arrow (from x, low to x_end, high), value the height of a
 * contour or what a heat map's cell shows.
 */
public final class DrawnCsv implements FigureFormat {
  @Override
  public String extension() {
    return "csv";
  }

  @Override
  public boolean described() {
    return false;
  }

  @Override
  public WholeFile.Content content(Figure figure) {
    List<DrawnChart> charts = figure.charts().stream().map(CurveChart::drawn).toList();
    return out -> write(charts, out);
  }

  private static void write(List<DrawnChart> charts, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    print(charts, writer);
    writer.flush();
  }

  /** Prints header and rows; what is drawn pale behind the others comes first. */
  public static void print(List<DrawnChart> charts, Appendable out) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader(MarkRows.HEADER).get();
    CSVPrinter rows = new CSVPrinter(out, format);
    try {
      for (DrawnChart chart : charts) {
        MarkRows printed = new MarkRows(chart, rows);
        chart.ghosts().forEach(mark -> mark.accept(printed));
        chart.content().marks().forEach(mark -> mark.accept(printed));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    rows.flush();
  }
}
