package org.thetascope.chart;

import java.util.List;

/**
 * log₁₀ of a number in every layer of a network, perhaps with an interval.
 *
 * @param points layer l at index l − 1
 */
record NetworkCurve(List<Point> points) implements Curve {
  /**
   * One layer.
   *
   * @param value log₁₀ of the number; −∞ for exactly zero
   * @param natural the number itself as the nearest double
   * @param low log₁₀ of the lower end of its interval
   * @param high log₁₀ of the upper end of its interval
   */
  record Point(double value, double natural, double low, double high) {
    /** A number that is certain. */
    static Point sure(double log, double natural) {
      return new Point(log, natural, log, log);
    }
  }

  NetworkCurve {
    points = List.copyOf(points);
  }

  @Override
  public int first() {
    return 1;
  }

  @Override
  public int end() {
    return points.size() + 1;
  }

  @Override
  public double value(int layer) {
    return points.get(layer - 1).value();
  }

  @Override
  public double natural(int layer) {
    return points.get(layer - 1).natural();
  }

  @Override
  public double low(int layer) {
    return points.get(layer - 1).low();
  }

  @Override
  public double high(int layer) {
    return points.get(layer - 1).high();
  }

  @Override
  public double min(int from, int to) {
    double min = Double.POSITIVE_INFINITY;
    for (int i = Math.max(from, first()); i < Math.min(to, end()); i++) {
      // an interval that reaches down to zero says nothing of where the axis should end
      min = Math.min(min, low(i) > Double.NEGATIVE_INFINITY ? low(i) : value(i));
    }
    return min;
  }

  @Override
  public double max(int from, int to) {
    double max = Double.NEGATIVE_INFINITY;
    for (int i = Math.max(from, first()); i < Math.min(to, end()); i++) {
      max = Math.max(max, high(i) < Double.POSITIVE_INFINITY ? high(i) : value(i));
    }
    return max;
  }
}
