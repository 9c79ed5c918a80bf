package org.thetascope.chart;

import java.util.function.IntToDoubleFunction;

/**
 * One value a layer, as it is asked for.
 *
 * @param first the first layer
 * @param end one more than the last layer
 * @param values the value of a layer, finite or −∞
 */
record LayerCurve(int first, int end, IntToDoubleFunction values) implements Curve {
  /** The layers 1 … depth up to the last one before a value that is no number or too large. */
  static LayerCurve finite(int depth, IntToDoubleFunction values) {
    int end = 1;
    while (end <= depth && values.applyAsDouble(end) < Double.POSITIVE_INFINITY) {
      end++;
    }
    return new LayerCurve(1, end, values);
  }

  @Override
  public double value(int index) {
    return values.applyAsDouble(index);
  }

  @Override
  public double min(int from, int to) {
    double min = Double.POSITIVE_INFINITY;
    for (int i = Math.max(from, first); i < Math.min(to, end); i++) {
      min = Math.min(min, value(i));
    }
    return min;
  }

  @Override
  public double max(int from, int to) {
    double max = Double.NEGATIVE_INFINITY;
    for (int i = Math.max(from, first); i < Math.min(to, end); i++) {
      max = Math.max(max, value(i));
    }
    return max;
  }
}
