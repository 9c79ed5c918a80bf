package org.thetascope.scenario;

import java.util.List;
import org.thetascope.parameter.FaultException;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Range;
import org.thetascope.parameter.Scale;

/**
 * The learning rates of which the final loss is asked: ε = low·(high/low)^(i/(points−1)).
 *
 * @param low the least ε, over 0
 * @param high the greatest ε, over {@code low}, to 1e6
 * @param points how many there are, 2 to 1000
 */
public record SweepSettings(double low, double high, int points) {
  /** The least ε. */
  public static final Parameter LOW =
      Parameter.logarithmic("low", "low", Range.over(0, 1e6), 1e-8, 1, 1e-4);

  /** The greatest ε. */
  public static final Parameter HIGH =
      Parameter.logarithmic("high", "high", Range.over(0, 1e6), 1e-3, 1e3, 10);

  /** The number of values. */
  public static final Parameter POINTS =
      Parameter.whole("points", "points", 2, 1000, 200).slider(2, 1000, Scale.LOGARITHMIC);

  /** All that can be set. */
  public static final List<Parameter> NUMBERS = List.of(LOW, HIGH, POINTS);

  /** The sweep where nothing is said. */
  public static final SweepSettings DEFAULT =
      new SweepSettings(LOW.fallback(), HIGH.fallback(), (int) POINTS.fallback());

  /**
   * Checks the ends.
   *
   * @throws FaultException if {@code low} is not below {@code high}
   */
  public SweepSettings {
    if (!(low < high)) {
      throw new FaultException("fault.below", LOW.id(), low, HIGH.id(), high);
    }
  }

  /** The same with other ends. */
  public SweepSettings withRange(double changedLow, double changedHigh) {
    return new SweepSettings(changedLow, changedHigh, points);
  }

  /** The same with another number of values. */
  public SweepSettings withPoints(int changed) {
    return new SweepSettings(low, high, changed);
  }

  /** The value at an index counted from 0. */
  public double epsilon(int index) {
    double share = index / (points - 1.0);
    double ratio = high / low;
    return Double.isInfinite(ratio)
        ? Math.pow(low, 1 - share) * Math.pow(high, share)
        : low * Math.pow(ratio, share);
  }
}
