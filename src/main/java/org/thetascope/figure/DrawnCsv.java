package org.thetascope.figure;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.thetascope.chart.CurveChart;
import org.thetascope.chart.DrawnChart;
import org.thetascope.storage.WholeFile;

/**
 * What is drawn as CSV: a row for every point within the horizontal axis. On a log axis log10_y is
 * true far beyond a double's range, and -Infinity for an exact zero; low and high are the ends of
 * an interval where there is one.
 */
public final class DrawnCsv implements FigureFormat {
  private static final String[] HEADER = "chart,series,x,y,low,high,log10_y".split(",");

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

  /** Prints header and rows. */
  public static void print(List<DrawnChart> charts, Appendable out) throws IOException {
    CSVPrinter rows = new CSVPrinter(out, CSVFormat.RFC4180.builder().setHeader(HEADER).get());
    for (DrawnChart chart : charts) {
      boolean log = chart.logarithmic();
      for (DrawnChart.DrawnCurve curve : chart.curves()) {
        for (DrawnChart.DrawnPoint point : curve.points()) {
          rows.printRecord(
              chart.name(),
              curve.id(),
              point.x(),
              log ? power(point.value(), point.natural()) : CsvTable.number(point.value()),
              point.uncertain() ? end(point.low(), log) : null,
              point.uncertain() ? end(point.high(), log) : null,
              log ? CsvTable.number(point.value()) : null);
        }
      }
    }
    rows.flush();
  }

  private static String end(double drawn, boolean log) {
    return log ? power(drawn, Math.pow(10, drawn)) : CsvTable.number(drawn);
  }

  /** A number as a decimal, also where it is no double any more. */
  private static String power(double log10, double nearest) {
    boolean lost = nearest < Double.MIN_NORMAL || Double.isInfinite(nearest);
    if (!lost || Double.isInfinite(log10) || Double.isNaN(log10)) {
      return CsvTable.number(nearest);
    }
    long decade = (long) Math.floor(log10);
    return CsvTable.number(Math.pow(10, log10 - decade)) + "E" + decade;
  }
}
