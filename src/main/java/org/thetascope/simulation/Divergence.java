package org.thetascope.simulation;

import java.util.Arrays;
import org.thetascope.parameter.DoubleVector;

/**
 * How a run ended before its last step.
 *
 * @param step the number of the row that is no number any more
 * @param cause why
 * @param component where, counted from 0
 * @param theta θ at that step, as far as it is a number
 */
public record Divergence(int step, Cause cause, int component, DoubleVector theta) {
  /** So far out no start is, and a loss is too large rather than undefined. */
  private static final double FAR = 1e9;

  /** Why a run cannot go on. */
  public enum Cause {
    /** Gradient (or moment) and what divides it are both 0. */
    ZERO_BY_ZERO,
    /** What divides the gradient is 0, the gradient is not. */
    DIVISION_BY_ZERO,
    /** θ is beyond every double. */
    GROWTH,
    /** θ is finite, but L or its gradient is no finite number there. */
    NO_GRADIENT
  }

  /** Whether it went too far for doubles, as far as that shows by θ. */
  public boolean grown() {
    boolean far = Arrays.stream(theta.toArray()).anyMatch(value -> Math.abs(value) > FAR);
    return cause == Cause.GROWTH || cause == Cause.NO_GRADIENT && far;
  }
}
