package org.thetascope.figure;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVPrinter;
import org.jfree.data.Range;
import org.thetascope.chart.Curve;
import org.thetascope.chart.DrawnChart;
import org.thetascope.chart.Mark;
import org.thetascope.chart.Series;
import org.thetascope.parameter.DoubleVector;

/** Prints marks as rows of a table: every point within the horizontal axis. */
final class MarkRows implements Mark.Visitor<Void> {
  /** The columns. */
  static final String[] HEADER =
      "chart,series,x,y,low,high,log10_y,mark,label,part,x_end,value,text".split(",");

  private final DrawnChart chart;
  private final CSVPrinter rows;

  MarkRows(DrawnChart chart, CSVPrinter rows) {
    this.chart = chart;
    this.rows = rows;
  }

  /** A row that is filled bit by bit; what it does not have stays empty. */
  private final class Row {
    private final Series series;
    private final String mark;
    private Object part;
    private Object x;
    private Object end;
    private Object y;
    private Object low;
    private Object high;
    private Object log;
    private Object value;
    private Object text;

    Row(Series series, String mark) {
      this.series = series;
      this.mark = mark;
    }

    Row part(int changed) {
      part = changed;
      return this;
    }

    Row x(double drawn) {
      x = number(drawn, chart.content().x().logarithmic());
      return this;
    }

    Row naturalX(double natural) {
      x =
          natural == Math.rint(natural) && Math.abs(natural) < 1e9
              ? Long.toString((long) natural)
              : CsvTable.number(natural);
      return this;
    }

    Row end(double drawn) {
      end = number(drawn, chart.content().x().logarithmic());
      return this;
    }

    Row y(double drawn, double natural) {
      y = chart.logarithmic() ? power(drawn, natural) : CsvTable.number(drawn);
      log = chart.logarithmic() ? CsvTable.number(drawn) : null;
      return this;
    }

    Row y(double drawn) {
      return y(drawn, chart.logarithmic() ? Math.pow(10, drawn) : drawn);
    }

    Row between(double drawnLow, double drawnHigh) {
      low = number(drawnLow, chart.logarithmic());
      high = number(drawnHigh, chart.logarithmic());
      return this;
    }

    Row value(double changed) {
      value = CsvTable.number(changed);
      return this;
    }

    Row text(String changed) {
      text = changed.isEmpty() ? null : changed;
      return this;
    }

    void print() {
      try {
        rows.printRecord(
            chart.name(),
            series.id(),
            x,
            y,
            low,
            high,
            log,
            mark,
            series.label(),
            part,
            end,
            value,
            text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static String number(double drawn, boolean logarithmic) {
    return logarithmic ? power(drawn, Math.pow(10, drawn)) : CsvTable.number(drawn);
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

  private boolean isSeen(double x) {
    Range domain = chart.domain();
    return x >= domain.getLowerBound() && x <= domain.getUpperBound();
  }

  private Void curved(Mark.Curved mark, String name) {
    Curve curve = mark.curve();
    for (int i = curve.first(); i < curve.end(); i++) {
      if (isSeen(curve.x(i))) {
        new Row(mark.series(), name)
            .naturalX(curve.naturalX(i))
            .y(curve.value(i), curve.natural(i))
            .text(i == curve.end() - 1 ? mark.annotation() : "")
            .print();
      }
    }
    return null;
  }

  private Void between(
      Series series, String name, DoubleVector x, DoubleVector low, DoubleVector high) {
    for (int k = 0; k < x.size(); k++) {
      if (isSeen(x.get(k))) {
        new Row(series, name).x(x.get(k)).between(low.get(k), high.get(k)).print();
      }
    }
    return null;
  }

  @Override
  public Void line(Mark.Line line) {
    return curved(line, "line");
  }

  @Override
  public Void points(Mark.Points points) {
    return curved(points, "points");
  }

  @Override
  public Void bars(Mark.Bars bars) {
    return curved(bars, "bars");
  }

  @Override
  public Void interval(Mark.Interval one) {
    return between(one.series(), "interval", one.x(), one.low(), one.high());
  }

  @Override
  public Void band(Mark.Band band) {
    return between(band.series(), "band", band.x(), band.low(), band.high());
  }

  @Override
  public Void histogram(Mark.Histogram histogram) {
    for (int k = 0; k < histogram.shares().size(); k++) {
      if (isSeen(histogram.edges().get(k)) || isSeen(histogram.edges().get(k + 1))) {
        new Row(histogram.series(), "histogram")
            .x(histogram.edges().get(k))
            .end(histogram.edges().get(k + 1))
            .y(histogram.shares().get(k))
            .print();
      }
    }
    return null;
  }

  @Override
  public Void contour(Mark.Contour contour) {
    int part = 0;
    for (Mark.Contour.Level level : contour.levels()) {
      for (Mark.Contour.Polyline line : level.lines()) {
        for (int k = 0; k < line.x().size(); k++) {
          new Row(contour.series(), "contour")
              .part(part)
              .x(line.x().get(k))
              .y(line.y().get(k))
              .value(level.height())
              .print();
        }
        part++;
      }
    }
    return null;
  }

  @Override
  public Void path(Mark.Path path) {
    for (int k = 0; k <= path.last(); k++) {
      new Row(path.series(), "path")
          .part(k)
          .x(path.x().get(k))
          .y(path.y().get(k))
          .text(k == path.last() ? path.annotation() : "")
          .print();
    }
    return null;
  }

  @Override
  public Void arrows(Mark.Arrows arrows) {
    for (int k = 0; k <= arrows.last(); k++) {
      new Row(arrows.series(), "arrow")
          .part(k)
          .x(arrows.x().get(k))
          .end(arrows.toX().get(k))
          .between(arrows.y().get(k), arrows.toY().get(k))
          .print();
    }
    return null;
  }

  @Override
  public Void heatMap(Mark.HeatMap map) {
    for (int row = 0; row < map.y().size(); row++) {
      for (int column = 0; column < map.x().size(); column++) {
        new Row(map.series(), "heat map")
            .x(map.x().get(column))
            .y(map.y().get(row))
            .value(map.value(column, row))
            .print();
      }
    }
    return null;
  }

  @Override
  public Void ring(Mark.Ring ring) {
    new Row(ring.series(), "ring").x(ring.x()).y(ring.y()).print();
    return null;
  }

  @Override
  public Void rule(Mark.Rule rule) {
    Row row = new Row(rule.series(), "rule").text(rule.series().label());
    (rule.kind().upright() ? row.x(rule.at()) : row.y(rule.at())).print();
    return null;
  }
}
