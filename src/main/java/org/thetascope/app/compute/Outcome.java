package org.thetascope.app.compute;

import org.thetascope.parameter.Fault;

/**
 * What became of a query: its result, or the fault that stood in the way.
 *
 * @param <Q> the query
 * @param <R> the result
 * @param query what was asked
 * @param result the answer, perhaps partial; null where there is a fault
 * @param fault what went wrong, or null
 */
public record Outcome<Q, R>(Q query, R result, Fault fault) {
  /** Whether there is no result. */
  public boolean failed() {
    return fault != null;
  }
}
