package org.thetascope.bench;

import java.util.Arrays;

/**
 * A row of the table. A number that does not exist is NaN.
 *
 * @param benchmark its id
 * @param what was measured
 * @param median of all measurements
 * @param p95 their 95th percentile
 * @param worst the greatest of them
 * @param unit of the three numbers
 * @param goal in words; empty without one
 * @param met whether the goal is reached
 */
public record Row(
    String benchmark,
    String what,
    double median,
    double p95,
    double worst,
    String unit,
    String goal,
    Verdict met) {
  /** A row without a goal, of measurements of which less is better. */
  public static Row of(String benchmark, String what, double[] samples, String unit) {
    double[] sorted = samples.clone();
    Arrays.sort(sorted);
    return new Row(
        benchmark,
        what,
        quantile(sorted, 0.5),
        quantile(sorted, 0.95),
        quantile(sorted, 1),
        unit,
        "",
        Verdict.NONE);
  }

  /** A row of one number without a goal. */
  public static Row of(String benchmark, String what, double number, String unit) {
    return new Row(benchmark, what, number, Double.NaN, Double.NaN, unit, "", Verdict.NONE);
  }

  /** A row that says why there are no numbers. */
  public static Row missing(String benchmark, String what, String why) {
    return new Row(benchmark, what, Double.NaN, Double.NaN, Double.NaN, "", why, Verdict.UNKNOWN);
  }

  /** The same with a goal. */
  public Row withGoal(String words, boolean reached) {
    return new Row(benchmark, what, median, p95, worst, unit, words, Verdict.of(reached));
  }

  /** The least measurement that is not exceeded by that share of them. */
  private static double quantile(double[] sorted, double share) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
  }
}
