package org.thetascope.chart;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.data.Range;
import org.thetascope.text.NumberText;

/**
 * What a chart draws as numbers, for those who draw it elsewhere.
 *
 * @param name what it is called
 * @param title above it; empty where none is shown
 * @param legend whether one is shown
 * @param domainLabel under the horizontal axis
 * @param rangeLabel beside the vertical axis
 * @param logarithmic whether values are log₁₀ of what the vertical axis labels
 * @param domain what the horizontal axis spans
 * @param range what the vertical axis spans
 * @param ticks of a log axis too short for powers of ten; empty elsewhere
 * @param curves those shown
 * @param numbers how those are written that are read by people
 */
public record DrawnChart(
    String name,
    String title,
    boolean legend,
    String domainLabel,
    String rangeLabel,
    boolean logarithmic,
    Range domain,
    Range range,
    List<DrawnTick> ticks,
    List<DrawnCurve> curves,
    NumberText numbers) {
  private static final double MOST_TICKS = 8;

  /** Keeps copies of the lists. */
  public DrawnChart {
    ticks = List.copyOf(ticks);
    curves = List.copyOf(curves);
  }

  /**
   * A curve.
   *
   * @param id of the series
   * @param label its name
   * @param color of its line
   * @param dash lengths in line widths; empty for a solid line
   * @param points within the horizontal axis
   * @param note words about it, such as "diverged at step 37", or empty
   * @param until one more than the last step or layer to which its line is drawn
   */
  public record DrawnCurve(
      String id,
      String label,
      Color color,
      List<Float> dash,
      List<DrawnPoint> points,
      String note,
      int until) {
    /** Keeps copies of the lists. */
    public DrawnCurve {
      dash = List.copyOf(dash);
      points = List.copyOf(points);
    }

    /** The points that its line joins: a curve that is lost ends where it leaves the plot. */
    public List<DrawnPoint> line() {
      return points.stream().filter(point -> point.x() < until).toList();
    }
  }

  /**
   * A point of a curve.
   *
   * @param x the step or layer
   * @param value as drawn; −∞ for a zero on a log axis
   * @param natural what the axis labels there, as the nearest double
   * @param low the lower end of its interval, as drawn
   * @param high the upper end of its interval, as drawn
   */
  public record DrawnPoint(int x, double value, double natural, double low, double high) {
    /** Whether the value has an interval. */
    public boolean uncertain() {
      return low < high;
    }
  }

  /**
   * A tick of the vertical axis.
   *
   * @param value where it stands, as drawn
   * @param label beside it
   */
  public record DrawnTick(double value, String label) {}

  /**
   * What stands above the plot.
   *
   * @param title whether the title does
   * @param legend whether the legend does
   */
  record Head(boolean title, boolean legend) {}

  static DrawnChart of(
      ChartContent content, Head head, Range domain, Range range, Theme theme, NumberText numbers) {
    return new DrawnChart(
        content.title(),
        head.title() ? content.title() : "",
        head.legend(),
        content.domainLabel(),
        content.rangeLabel(),
        content.logarithmic(),
        domain,
        range,
        content.logarithmic() ? NarrowTicks.of(range, MOST_TICKS, numbers) : List.of(),
        content.series().stream().map(one -> drawn(one, domain, range, theme)).toList(),
        numbers);
  }

  private static DrawnCurve drawn(CurveSeries series, Range domain, Range range, Theme theme) {
    Curve curve = series.curve();
    int from = Math.max(curve.first(), (int) Math.ceil(domain.getLowerBound()));
    int to = Math.min(curve.end(), (int) Math.floor(domain.getUpperBound()) + 1);
    return new DrawnCurve(
        series.id(),
        series.label(),
        theme.line(series.id()),
        series.style().dash(),
        IntStream.range(from, Math.max(from, to)).mapToObj(i -> point(curve, i)).toList(),
        series.note(),
        Departure.of(series, from, to, range));
  }

  private static DrawnPoint point(Curve curve, int i) {
    return new DrawnPoint(i, curve.value(i), curve.natural(i), curve.low(i), curve.high(i));
  }
}
