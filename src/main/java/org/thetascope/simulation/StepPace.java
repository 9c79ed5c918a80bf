package org.thetascope.simulation;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * How far a computation over steps has come: 1 after a tenth of its steps or after 40 ms, whichever
 * is sooner. At 1 the first partial result is due, which leaves 10 ms to sum it up.
 */
final class StepPace {
  private static final double SOON = TimeUnit.MILLISECONDS.toNanos(40);

  private final LongSupplier clock;
  private final long start;
  private final int steps;

  /**
   * Begins now.
   *
   * @param clock in nanoseconds
   */
  StepPace(LongSupplier clock, int steps) {
    this.clock = clock;
    this.steps = steps;
    start = clock.getAsLong();
  }

  /** The work that so many steps are. */
  double at(int done) {
    return Math.max(done * 10.0 / steps, (clock.getAsLong() - start) / SOON);
  }
}
