package org.thetascope.variance;

/**
 * The first three moments of a sample.
 *
 * @param count its size, at least 1
 * @param mean the arithmetic mean
 * @param variance with count − 1 in the denominator; 0 for one number
 * @param skewness m₃/m₂^(3/2); 0 where all numbers are the same
 */
public record SampleMoments(int count, double mean, double variance, double skewness) {
  /** The moments of the first {@code count} numbers. */
  public static SampleMoments of(double[] values, int count) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += values[i];
    }
    double mean = sum / count;
    double second = 0;
    double third = 0;
    for (int i = 0; i < count; i++) {
      double d = values[i] - mean;
      second += d * d;
      third += d * d * d;
    }
    double m2 = second / count;
    double skewness = m2 > 0 ? third / count / (m2 * Math.sqrt(m2)) : 0;
    return new SampleMoments(
        count,
        mean,
        count > 1 ? second / (count - 1) : 0,
        Double.isFinite(skewness) ? skewness : 0);
  }
}
