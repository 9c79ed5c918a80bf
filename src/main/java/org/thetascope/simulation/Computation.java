package org.thetascope.simulation;

/**
 * A pure function from a query to a result.
 *
 * @param <Q> the query: an immutable record that equals another when it asks the same
 * @param <R> the result
 */
@FunctionalInterface
public interface Computation<Q, R> {
  /**
   * Computes the result. What may take over 50 ms publishes a first partial result by then or after
   * a tenth of its work, and asks every few ms whether it may stop.
   */
  R compute(Q query, Progress<R> progress);
}
