package org.thetascope.parameter;

import java.util.List;

/**
 * What went wrong, without words: the words stand in the resource bundle under the key.
 *
 * @param key the key of a sentence
 * @param arguments what the sentence names: numbers, {@link Range}s, strings or other faults
 */
public record Fault(String key, List<Object> arguments) {
  /** Keeps a copy of the arguments. */
  public Fault {
    arguments = List.copyOf(arguments);
  }

  /** A fault with the arguments given. */
  public static Fault of(String key, Object... arguments) {
    return new Fault(key, List.of(arguments));
  }
}
