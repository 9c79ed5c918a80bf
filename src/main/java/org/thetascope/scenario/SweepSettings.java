package org.thetascope.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
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
      Parameter.logarithmic("low", "ε", Range.over(0, 1e6), 1e-8, 1, 1e-4);

  /** The greatest ε. */
  public static final Parameter HIGH =
      Parameter.logarithmic("high", "ε", Range.over(0, 1e6), 1e-3, 1e3, 10);

  /** The number of values. */
  public static final Parameter POINTS =
      Parameter.whole("points", "points", 2, 1000, 200).slider(2, 1000, Scale.LOGARITHMIC);

  private static final MathContext EXACT = new MathContext(60);
  private static final int TURNS = 3;

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

  /** The same from another least ε on; where that is not below the greatest, a decade further. */
  public SweepSettings withLow(double changed) {
    return changed < high
        ? withRange(changed, high)
        : withRange(Math.min(changed, 1e5), Math.min(10 * changed, 1e6));
  }

  /** The same up to another greatest ε; where that is not above the least, from a decade below. */
  public SweepSettings withHigh(double changed) {
    double greatest = Math.max(changed, 1e-300);
    return low < greatest ? withRange(low, greatest) : withRange(greatest / 10, greatest);
  }

  /** The same with another number of values. */
  public SweepSettings withPoints(int changed) {
    return new SweepSettings(low, high, changed);
  }

  /**
   * The learning rates, each the double nearest to low·(high/low)^(i/(points−1)): where runs part
   * in chaos, the last digit of ε decides.
   */
  public double[] epsilons() {
    double[] epsilons = new double[points];
    BigDecimal step = step();
    BigDecimal epsilon = new BigDecimal(low);
    for (int i = 0; i < points; i++) {
      epsilons[i] = epsilon.doubleValue();
      epsilon = epsilon.multiply(step, EXACT);
    }
    return epsilons;
  }

  /** (high/low)^(1/(points−1)) by Newton's method, of which each turn doubles the right digits. */
  private BigDecimal step() {
    int intervals = points - 1;
    BigDecimal ratio = new BigDecimal(high).divide(new BigDecimal(low), EXACT);
    if (intervals == 1) {
      return ratio;
    }
    double power = 1.0 / intervals;
    BigDecimal root = new BigDecimal(Math.pow(high, power) / Math.pow(low, power));
    for (int turn = 0; turn < TURNS; turn++) {
      BigDecimal before = root.pow(intervals - 1, EXACT);
      BigDecimal excess = before.multiply(root).subtract(ratio);
      BigDecimal slope = before.multiply(BigDecimal.valueOf(intervals));
      root = root.subtract(excess.divide(slope, EXACT), EXACT);
    }
    return root;
  }
}
