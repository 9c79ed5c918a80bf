package org.thetascope.chart;

import java.util.ArrayList;
import java.util.List;
import org.thetascope.text.NumberText;

/**
 * What marks say at the place of a cursor, each as often wherever that is. Intervals stand behind
 * the value of their series; bands, medians in them and what lies in a plane are only looked at.
 */
final class CursorReader implements Mark.Visitor<Void> {
  /** Significant digits of a reading. */
  private static final int DIGITS = 6;

  private final ChartContent content;
  private final NumberText numbers;
  private final double x;
  private final List<Reading> readings = new ArrayList<>();

  /**
   * Reads at a place.
   *
   * @param x as drawn
   */
  CursorReader(ChartContent content, NumberText numbers, double x) {
    this.content = content;
    this.numbers = numbers;
    this.x = x;
  }

  /** All that some marks say. */
  List<Reading> of(List<Mark> marks) {
    marks.forEach(mark -> mark.accept(this));
    return List.copyOf(readings);
  }

  private Void reading(Series series, String value, double height) {
    readings.add(new Reading(series.id(), series.label(), value, height));
    return null;
  }

  private Void nothing(Series series) {
    return reading(series, "–", Double.NaN);
  }

  /** A height in the digits of the vertical axis. */
  private String value(double height) {
    return content.logarithmic() ? numbers.tenTo(height, DIGITS) : numbers.reading(height, DIGITS);
  }

  /** The point nearest to the place, if it is no further off than its neighbours are apart. */
  private Void curved(Mark.Curved mark) {
    Curve curve = mark.curve();
    int index = curve.indexAt(x);
    if (index + 1 < curve.end() && index + 1 >= curve.first()) {
      boolean nearer = index < curve.first() || curve.x(index + 1) - x < x - curve.x(index);
      index += nearer ? 1 : 0;
    }
    if (index < curve.first() || index >= curve.end() || isFar(curve, index)) {
      return nothing(mark.series());
    }
    double height = curve.value(index);
    return reading(mark.series(), value(height), height);
  }

  private boolean isFar(Curve curve, int index) {
    double apart =
        curve.end() - curve.first() < 2
            ? 1
            : (curve.x(curve.end() - 1) - curve.x(curve.first()))
                / (curve.end() - 1 - curve.first());
    return Math.abs(curve.x(index) - x) > Math.max(apart, Double.MIN_NORMAL) * 0.5000001
        && (index == curve.first() || index == curve.end() - 1);
  }

  @Override
  public Void line(Mark.Line line) {
    return line.thin() ? null : curved(line);
  }

  @Override
  public Void points(Mark.Points points) {
    return curved(points);
  }

  @Override
  public Void bars(Mark.Bars bars) {
    return curved(bars);
  }

  @Override
  public Void interval(Mark.Interval interval) {
    for (int k = 0; k < interval.x().size(); k++) {
      if (Math.abs(interval.x().get(k) - x) < 0.5) {
        String ends = value(interval.low().get(k)) + " … " + value(interval.high().get(k));
        readings.replaceAll(one -> one.id().equals(interval.series().id()) ? one.with(ends) : one);
      }
    }
    return null;
  }

  @Override
  public Void band(Mark.Band band) {
    return null;
  }

  @Override
  public Void histogram(Mark.Histogram histogram) {
    for (int k = 0; k < histogram.shares().size(); k++) {
      if (x >= histogram.edges().get(k) && x < histogram.edges().get(k + 1)) {
        double share = histogram.shares().get(k);
        return reading(histogram.series(), value(share), share);
      }
    }
    return nothing(histogram.series());
  }

  @Override
  public Void contour(Mark.Contour contour) {
    return null;
  }

  @Override
  public Void path(Mark.Path path) {
    return null;
  }

  @Override
  public Void arrows(Mark.Arrows arrows) {
    return null;
  }

  @Override
  public Void heatMap(Mark.HeatMap heatMap) {
    return null;
  }

  @Override
  public Void ring(Mark.Ring ring) {
    return null;
  }

  @Override
  public Void rule(Mark.Rule rule) {
    return null;
  }
}
