package org.thetascope.simulation;

import java.util.Arrays;
import org.thetascope.parameter.ExtendedDouble;
import org.thetascope.variance.Interval;
import org.thetascope.variance.MeanInterval;

/**
 * What a number was over the trials.
 *
 * @param count over how many trials it is known
 * @param mean over these; NaN without any
 * @param interval the 95 % confidence interval of that mean ({@link MeanInterval#heavyTailed}); NaN
 *     without any, without upper end for one
 * @param median over the trials
 * @param low the 5 % quantile of the trials
 * @param high the 95 % quantile of the trials
 */
public record SpreadOfTrials(
    int count, double mean, Interval interval, double median, double low, double high) {
  private static final SpreadOfTrials NONE =
      new SpreadOfTrials(
          0, Double.NaN, new Interval(Double.NaN, Double.NaN), Double.NaN, Double.NaN, Double.NaN);

  /**
   * Summarises numbers that are not negative.
   *
   * @param ratios the number in each trial divided by the unit; NaN where it is not known
   * @param unit by which all are multiplied
   */
  static SpreadOfTrials of(double[] ratios, ExtendedDouble unit) {
    double[] known = Arrays.stream(ratios).filter(x -> !Double.isNaN(x)).toArray();
    if (known.length == 0) {
      return NONE;
    }
    double mean = Arrays.stream(known).sum() / known.length;
    Interval interval = MeanInterval.heavyTailed(known).holding(mean);
    Arrays.sort(known);
    return new SpreadOfTrials(
        known.length,
        times(mean, unit),
        new Interval(times(interval.low(), unit), times(interval.high(), unit)),
        times(quantile(known, 0.5), unit),
        times(quantile(known, 0.05), unit),
        times(quantile(known, 0.95), unit));
  }

  private static double times(double ratio, ExtendedDouble unit) {
    return Double.isInfinite(ratio) ? ratio : unit.times(ratio).toDouble();
  }

  /** The quantile of sorted numbers, linear between the two nearest. */
  private static double quantile(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) place;
    double rest = place - below;
    double low = sorted[below];
    return rest == 0 ? low : low + rest * (sorted[below + 1] - low);
  }
}
