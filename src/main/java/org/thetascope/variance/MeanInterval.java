package org.thetascope.variance;

/**
 * 95 % confidence intervals for the mean of what a sample was drawn from, where it may be skewed.
 *
 * <p>Student's interval covers too seldom what is skewed: 84 times in 100 for the mean square of z
 * in layer 100 of a ReLU network of width 256 over 50 trials, since it is close to log-normal there
 * (a product of many random factors; Hanin and Nica 2020).
 */
public final class MeanInterval {
  /** The 97.5 % point of the normal distribution. */
  public static final double NORMAL_975 = 1.959963984540054;

  /** With more numbers than this Hall's interval is right without assuming anything. */
  private static final int MANY = 500;

  private MeanInterval() {}

  /**
   * Hall's interval (1992): T = (mean − μ)/s is transformed to g(T) = T + γT²/3 + γ²T³/27 + γ/6n,
   * whose skewness is gone to first order, and back from Student's t. Assumes nothing of the
   * distribution but three moments.
   */
  public static Interval skewed(SampleMoments sample) {
    int n = sample.count();
    if (n < 2) {
      return new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }
    double s = Math.sqrt(sample.variance());
    double t = StudentT.quantile975(n - 1) / Math.sqrt(n);
    double low = sample.mean() - s * back(t, sample.skewness(), n);
    double high = sample.mean() - s * back(-t, sample.skewness(), n);
    return new Interval(low, high).holding(sample.mean());
  }

  /**
   * For numbers that are not negative and may be close to log-normal. Up to 500 positive numbers
   * whose logarithms do not speak against it (|skewness| &lt; 2√(6/n), two standard errors) have
   * Cox's interval m + v/2 ± t·√(v/n + v²/2(n−1)) of the logarithms, all others {@link #skewed}.
   * Never below 0.
   *
   * <p>Measured on products of χ² factors: 0.94 to 0.96 for networks of width 64 and more, 10 to
   * 2000 trials, depth to width/2; 0.9 in the worst case, a few trials of deep and narrow networks.
   */
  public static Interval heavyTailed(double[] values) {
    int n = values.length;
    if (n > 2 && n <= MANY) {
      double[] logs = new double[n];
      for (int i = 0; i < n; i++) {
        logs[i] = Math.log(values[i]);
      }
      SampleMoments log = SampleMoments.of(logs, n);
      // a 0 makes the variance NaN
      if (log.variance() >= 0 && Math.abs(log.skewness()) < 2 * Math.sqrt(6.0 / n)) {
        return logNormal(log);
      }
    }
    Interval interval = skewed(SampleMoments.of(values, n));
    return new Interval(Math.max(0, interval.low()), Math.max(0, interval.high()));
  }

  private static Interval logNormal(SampleMoments log) {
    int n = log.count();
    double v = log.variance();
    if (v == 0) {
      return new Interval(Math.exp(log.mean()), Math.exp(log.mean()));
    }
    double centre = log.mean() + v / 2;
    double half = StudentT.quantile975(n - 1) * Math.sqrt(v / n + v * v / (2 * (n - 1)));
    return new Interval(Math.exp(centre - half), Math.exp(centre + half));
  }

  /** Solves g(T) = t for T. */
  private static double back(double t, double skewness, int n) {
    if (Math.abs(skewness) < 1e-6) {
      return t;
    }
    return 3 / skewness * (Math.cbrt(1 + skewness * (t - skewness / (6 * n))) - 1);
  }
}
