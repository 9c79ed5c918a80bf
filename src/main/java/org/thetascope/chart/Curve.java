package org.thetascope.chart;

/** A curve over whole numbers, such as steps or layers; −∞ stands for a zero on a log axis. */
interface Curve {
  /** The first index that has a value. */
  int first();

  /** One more than the last index that has a value. */
  int end();

  /** The value at an index. */
  double value(int index);

  /** The value at an index as it is where the axis shows its logarithm; the nearest double. */
  default double natural(int index) {
    return value(index);
  }

  /** The lower end of the interval that is known for the value; the value where it is sure. */
  default double low(int index) {
    return value(index);
  }

  /** The upper end of the interval that is known for the value; the value where it is sure. */
  default double high(int index) {
    return value(index);
  }

  /** The least value over from ≤ index &lt; to. */
  double min(int from, int to);

  /** The greatest value over from ≤ index &lt; to. */
  double max(int from, int to);
}
