package org.thetascope.simulation;

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
}
