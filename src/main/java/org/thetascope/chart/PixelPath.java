package org.thetascope.chart;

import java.awt.geom.Path2D;
import java.util.function.DoubleUnaryOperator;

/**
 * A curve reduced to what pixels can show: every point where they are few, otherwise the least and
 * the greatest value of each pixel column.
 */
final class PixelPath {
  /** Beyond this distance from the plot a coordinate tells a rasterizer nothing more. */
  private static final double FAR = 20_000;

  private final Path2D line = new Path2D.Double();
  private final Path2D band = new Path2D.Double();
  private final DoubleUnaryOperator toX;
  private final DoubleUnaryOperator toY;
  private final double lineWidth;

  /**
   * Reduces a curve.
   *
   * @param toX pixels of a place
   * @param toY pixels of a value
   * @param from the first index that is needed
   * @param to one more than the last
   * @param lineWidth pixels that a line hides by itself
   */
  PixelPath(
      Curve curve,
      DoubleUnaryOperator toX,
      DoubleUnaryOperator toY,
      int from,
      int to,
      double lineWidth) {
    this.toX = toX;
    this.lineWidth = lineWidth;
    this.toY = y -> Math.max(-FAR, Math.min(FAR, toY.applyAsDouble(y)));
    double width = Math.abs(toX.applyAsDouble(curve.x(to - 1)) - toX.applyAsDouble(curve.x(from)));
    if (to - from <= 2 * width) {
      everyPoint(curve, from, to);
    } else {
      columns(curve, from, to, (int) Math.ceil(width));
    }
  }

  /** The line through the points, or through the middles of the columns. */
  Path2D line() {
    return line;
  }

  /**
   * The area between the least and greatest values, where that is more than a line; elsewhere it
   * would be a hair between the line's dashes.
   */
  Path2D band() {
    return band;
  }

  private void everyPoint(Curve curve, int from, int to) {
    boolean zeroBefore = false;
    for (int i = from; i < to; i++) {
      double value = curve.value(i);
      boolean zero = value == Double.NEGATIVE_INFINITY;
      double x = toX.applyAsDouble(curve.x(i));
      double y = toY.applyAsDouble(value);
      // no line leads from a value to a zero: on a log axis there is none
      if (i == from || zero != zeroBefore) {
        line.moveTo(x, y);
      } else {
        line.lineTo(x, y);
      }
      zeroBefore = zero;
    }
  }

  private void columns(Curve curve, int from, int to, int columns) {
    double[] x = new double[columns];
    double[] top = new double[columns];
    double[] bottom = new double[columns];
    for (int c = 0; c < columns; c++) {
      int low = from + (int) ((long) (to - from) * c / columns);
      int high = from + (int) ((long) (to - from) * (c + 1) / columns);
      x[c] = toX.applyAsDouble((curve.x(low) + curve.x(high - 1)) / 2);
      // one index further, so that neighbouring columns always meet
      int meeting = Math.min(to, high + 1);
      top[c] = toY.applyAsDouble(curve.max(low, meeting));
      bottom[c] = toY.applyAsDouble(curve.min(low, meeting));
    }
    for (int c = 0; c < columns; c++) {
      double middle = (top[c] + bottom[c]) / 2;
      if (c == 0) {
        line.moveTo(x[c], middle);
      } else {
        line.lineTo(x[c], middle);
      }
    }
    for (int c = 0; c < columns; c++) {
      int start = c;
      while (c < columns && Math.abs(bottom[c] - top[c]) > lineWidth) {
        c++;
      }
      if (c > start) {
        // one column further at both ends, where it meets the line
        fill(x, top, bottom, Math.max(0, start - 1), Math.min(columns, c + 1));
      }
    }
  }

  private void fill(double[] x, double[] top, double[] bottom, int from, int to) {
    band.moveTo(x[from], top[from]);
    for (int c = from + 1; c < to; c++) {
      band.lineTo(x[c], top[c]);
    }
    for (int c = to - 1; c >= from; c--) {
      band.lineTo(x[c], bottom[c]);
    }
    band.closePath();
  }
}
