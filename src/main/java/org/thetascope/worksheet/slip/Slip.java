package org.thetascope.worksheet.slip;

import java.util.stream.Stream;

/**
 * One way in which people go wrong. Adding one is a file with this interface, a line in {@link
 * Slips} and its words in the resource bundle.
 */
public interface Slip {
  /** The name, under which its words stand. */
  String id();

  /** The ways to get a computation wrong like that. */
  Stream<Alternative> alternatives(Attempt attempt);

  /** Whether it happens to a result, and so to the result of another slip too. */
  default boolean combines() {
    return false;
  }
}
