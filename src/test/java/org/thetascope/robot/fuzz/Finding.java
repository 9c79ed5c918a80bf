package org.thetascope.robot.fuzz;

/**
 * Something that must not happen.
 *
 * @param kind what went wrong
 * @param signature the same for the same bug
 * @param detail for whoever repairs it
 */
record Finding(Kind kind, String signature, String detail) {
  /** What can go wrong. */
  enum Kind {
    EXCEPTION,
    LOG_LINE,
    BLOCKED,
    HANGS,
    INVALID_SCENARIO,
    HISTORY
  }

  /** Whether another is about the same bug. */
  boolean same(Finding other) {
    return kind == other.kind && signature.equals(other.signature);
  }

  @Override
  public String toString() {
    return kind + " " + signature + "\n" + detail;
  }
}
