package org.thetascope.chart;

/**
 * A curve of points that are counted by whole numbers, such as steps or layers, and stand from left
 * to right. Places are as drawn: log₁₀ of the number where an axis is logarithmic, −∞ for an exact
 * zero.
 */
public interface Curve {
  /** The first index that has a value. */
  int first();

  /** One more than the last index that has a value. */
  int end();

  /** Where the point at an index stands; never further left than the one before. */
  default double x(int index) {
    return index;
  }

  /** What the horizontal axis labels there. */
  default double naturalX(int index) {
    return x(index);
  }

  /**
   * The last index whose point stands at x or further left; less than the first where none does.
   */
  default int indexAt(double x) {
    return (int) Math.floor(x);
  }

  /** The value at an index, as drawn. */
  double value(int index);

  /** What the vertical axis labels there, as the nearest double. */
  default double natural(int index) {
    return value(index);
  }

  /** The least value over from ≤ index &lt; to. */
  double min(int from, int to);

  /** The greatest value over from ≤ index &lt; to. */
  double max(int from, int to);
}
