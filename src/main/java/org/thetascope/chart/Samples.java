package org.thetascope.chart;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.thetascope.parameter.DoubleVector;

/**
 * A curve through a few points, at most some thousands.
 *
 * @param first the index of the first point
 * @param x where they stand, from left to right, as drawn
 * @param values as drawn; −∞ for an exact zero of a log axis
 * @param naturalX what the horizontal axis labels there
 * @param naturals what the vertical axis labels there, as the nearest doubles
 */
public record Samples(
    int first, DoubleVector x, DoubleVector values, DoubleVector naturalX, DoubleVector naturals)
    implements Curve {
  /** Points as they are drawn, over a linear x. */
  public static Samples of(DoubleVector x, DoubleVector values) {
    return new Samples(0, x, values, x, values);
  }

  /**
   * One value a layer, from 1 to the last one.
   *
   * @param value as drawn
   * @param natural what the vertical axis labels
   */
  public static Samples layers(int last, IntToDoubleFunction value, IntToDoubleFunction natural) {
    DoubleVector layers = all(last, i -> i);
    return new Samples(1, layers, all(last, value), layers, all(last, natural));
  }

  /** One value a layer on a linear axis. */
  public static Samples layers(int last, IntToDoubleFunction value) {
    return layers(last, value, value);
  }

  private static DoubleVector all(int last, IntToDoubleFunction value) {
    return DoubleVector.of(IntStream.rangeClosed(1, last).mapToDouble(value).toArray());
  }

  /** The points up to the last one before a value that is no number or too large. */
  public Samples finite() {
    int size = 0;
    while (size < values.size() && values.get(size) < Double.POSITIVE_INFINITY) {
      size++;
    }
    return new Samples(
        first, cut(x, size), cut(values, size), cut(naturalX, size), cut(naturals, size));
  }

  private static DoubleVector cut(DoubleVector vector, int size) {
    return DoubleVector.of(Arrays.copyOf(vector.toArray(), size));
  }

  @Override
  public int end() {
    return first + values.size();
  }

  @Override
  public double x(int index) {
    return x.get(index - first);
  }

  @Override
  public double naturalX(int index) {
    return naturalX.get(index - first);
  }

  @Override
  public int indexAt(double place) {
    int low = 0;
    int high = x.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (x.get(middle) <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return first + low - 1;
  }

  @Override
  public double value(int index) {
    return values.get(index - first);
  }

  @Override
  public double natural(int index) {
    return naturals.get(index - first);
  }

  @Override
  public double min(int from, int to) {
    double min = Double.POSITIVE_INFINITY;
    for (int i = Math.max(from, first); i < Math.min(to, end()); i++) {
      min = Math.min(min, value(i));
    }
    return min;
  }

  @Override
  public double max(int from, int to) {
    double max = Double.NEGATIVE_INFINITY;
    for (int i = Math.max(from, first); i < Math.min(to, end()); i++) {
      max = Math.max(max, value(i));
    }
    return max;
  }
}
