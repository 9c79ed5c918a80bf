package org.thetascope.app.compute;

import org.thetascope.parameter.Fault;
import org.thetascope.parameter.FaultException;

/** What is said when work beside the window's thread has failed. */
public final class Failure {
  private Failure() {}

  /** What was found; the error's own words, for a report, where nobody expected it. */
  public static Fault of(Throwable error) {
    if (error instanceof FaultException known) {
      return known.fault();
    }
    return error instanceof OutOfMemoryError
        ? Fault.of("fault.memory")
        : Fault.of("fault.computation", String.valueOf(error));
  }
}
