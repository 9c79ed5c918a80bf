package org.thetascope.simulation;

import java.util.Arrays;
import java.util.List;

/**
 * How often values lie in each of several bins of the same width.
 *
 * @param low the left edge of the first bin
 * @param high the right edge of the last bin, greater than low
 * @param counts one number a bin; a value on an edge counts to its right, the greatest to the last
 * @param zeros how many values are exactly 0, such as units that ReLU has switched off
 * @param mean of the values
 * @param variance of the values, divided by their number
 */
public record Histogram(
    double low, double high, List<Integer> counts, int zeros, double mean, double variance) {
  /** Keeps a copy of the counts. */
  public Histogram {
    counts = List.copyOf(counts);
  }

  /**
   * Counts values, at least one, all finite, into bins that reach from the least to the greatest.
   */
  static Histogram of(double[] values, int bins) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    double sum = 0;
    int zeros = 0;
    for (double value : values) {
      low = Math.min(low, value);
      high = Math.max(high, value);
      sum += value;
      zeros += value == 0 ? 1 : 0;
    }
    double mean = sum / values.length;
    if (low == high) {
      double half = low == 0 ? 0.5 : Math.abs(low) / 2;
      low -= half;
      high += half;
    }
    Integer[] counts = new Integer[bins];
    Arrays.fill(counts, 0);
    double squares = 0;
    for (double value : values) {
      int bin = (int) ((value - low) / (high - low) * bins);
      counts[Math.max(0, Math.min(bins - 1, bin))]++;
      squares += (value - mean) * (value - mean);
    }
    return new Histogram(low, high, List.of(counts), zeros, mean, squares / values.length);
  }

  /** How many values were counted. */
  public int total() {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }
}
