package org.thetascope.parameter;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Numbers by their names, in the order given.
 *
 * @param values the number of each name
 */
public record NamedNumbers(Map<String, Double> values) {
  /** No numbers at all. */
  public static final NamedNumbers NONE = new NamedNumbers(Map.of());

  /** Keeps a copy of the numbers. */
  public NamedNumbers {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** The number under a name that is there. */
  public double get(String name) {
    return values.get(name);
  }

  /** Whether there is a number under a name. */
  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** The same with another number under a name, or one more. */
  public NamedNumbers with(String name, double value) {
    Map<String, Double> changed = new LinkedHashMap<>(values);
    changed.put(name, value);
    return new NamedNumbers(changed);
  }

  /** The same without a name. */
  public NamedNumbers without(String name) {
    Map<String, Double> changed = new LinkedHashMap<>(values);
    changed.remove(name);
    return new NamedNumbers(changed);
  }
}
