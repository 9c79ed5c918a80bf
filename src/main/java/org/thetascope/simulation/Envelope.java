package org.thetascope.simulation;

import java.util.ArrayList;
import java.util.List;

/**
 * A curve over 0, 1, 2, … with a pyramid of minima and maxima, so that the least and greatest value
 * of any stretch cost the same however long it is. Compares by identity.
 */
public final class Envelope {
  private static final int FAN = 16;

  private final double[] values;
  private final int size;
  private final List<double[]> minima = new ArrayList<>();
  private final List<double[]> maxima = new ArrayList<>();

  /**
   * Takes the leading finite values of an array, which must not change there any more.
   *
   * @param values kept, not copied
   * @param length how many of them are there; the envelope may be shorter at either end, where
   *     values are not finite
   */
  Envelope(double[] values, int length) {
    this.values = values;
    int start = 0;
    while (start < length && !Double.isFinite(values[start])) {
      start++;
    }
    int end = start;
    while (end < length && Double.isFinite(values[end])) {
      end++;
    }
    first = start;
    size = end;
    build();
  }

  private final int first;

  private void build() {
    double[] low = values;
    double[] high = values;
    int count = size;
    while (count > FAN) {
      int above = (count + FAN - 1) / FAN;
      double[] nextLow = new double[above];
      double[] nextHigh = new double[above];
      for (int i = 0; i < above; i++) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (int k = i * FAN; k < Math.min(count, (i + 1) * FAN); k++) {
          // a leading NaN is no value and never wins
          min = low[k] < min ? low[k] : min;
          max = high[k] > max ? high[k] : max;
        }
        nextLow[i] = min;
        nextHigh[i] = max;
      }
      minima.add(nextLow);
      maxima.add(nextHigh);
      low = nextLow;
      high = nextHigh;
      count = above;
    }
  }

  /** The first index that has a value. */
  public int first() {
    return first;
  }

  /** One more than the last index that has a value; {@link #first()} where none has. */
  public int end() {
    return size;
  }

  /** The value at an index from {@link #first()} to before {@link #end()}. */
  public double get(int index) {
    return values[index];
  }

  /** The least value over from ≤ index &lt; to; +∞ where that is empty. */
  public double min(int from, int to) {
    double min = Double.POSITIVE_INFINITY;
    for (Stretch s = new Stretch(from, to); s.next(); ) {
      double value = s.level == 0 ? values[s.index] : minima.get(s.level - 1)[s.index];
      min = Math.min(min, value);
    }
    return min;
  }

  /** The greatest value over from ≤ index &lt; to; −∞ where that is empty. */
  public double max(int from, int to) {
    double max = Double.NEGATIVE_INFINITY;
    for (Stretch s = new Stretch(from, to); s.next(); ) {
      double value = s.level == 0 ? values[s.index] : maxima.get(s.level - 1)[s.index];
      max = Math.max(max, value);
    }
    return max;
  }

  /** Walks over a stretch in the fewest blocks of the pyramid. */
  private final class Stretch {
    private int position;
    private final int to;
    private int level;
    private int index;

    Stretch(int from, int to) {
      position = Math.max(from, first);
      this.to = Math.min(to, size);
    }

    boolean next() {
      if (position >= to) {
        return false;
      }
      level = 0;
      int width = 1;
      while (level < minima.size()
          && position % (width * FAN) == 0
          && position + width * FAN <= to) {
        level++;
        width *= FAN;
      }
      index = position / width;
      position += width;
      return true;
    }
  }
}
