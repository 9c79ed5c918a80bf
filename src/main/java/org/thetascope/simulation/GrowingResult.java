package org.thetascope.simulation;

import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Decides when a simulation that grows publishes and whether it stops: a block of work lies between
 * two partial results, and it is never stopped before the first.
 *
 * @param <R> the kind of result
 */
final class GrowingResult<R> {
  /** Makes a result of what is there, or null where it was asked to stop meanwhile. */
  private final Function<BooleanSupplier, R> summary;

  private final Progress<R> progress;
  private R published;
  private double due;

  GrowingResult(Progress<R> progress, Function<BooleanSupplier, R> summary) {
    this.progress = progress;
    this.summary = summary;
  }

  /** Publishes what is there, whatever it is. */
  void publish(R result) {
    if (result != null) {
      published = result;
      progress.publish(result);
    }
  }

  /** Sets the work after which the next partial result is due. */
  void dueAt(double work) {
    due = work;
  }

  /**
   * Publishes where that is due, and says whether to stop.
   *
   * @param work done so far
   * @param block how much more until the next partial result
   */
  boolean pulse(double work, double block) {
    if (work >= due) {
      publish(summary.apply(this::stop));
      due = work + block;
    }
    return stop();
  }

  private boolean stop() {
    return published != null && progress.stopRequested();
  }

  /** The result of everything, or the last partial one where it was stopped. */
  R result(boolean complete) {
    R result = complete ? summary.apply(this::stop) : published;
    if (result == null) {
      // stopped while summing up; or interrupted before anything was published
      result = published == null ? summary.apply(() -> false) : published;
    }
    return result;
  }
}
