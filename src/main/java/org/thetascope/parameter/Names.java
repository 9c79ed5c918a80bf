package org.thetascope.parameter;

import java.util.ArrayList;
import java.util.List;

/**
 * A list of names, each once.
 *
 * @param list in the order given
 */
public record Names(List<String> list) {
  /** Keeps a copy of the names. */
  public Names {
    list = List.copyOf(list);
  }

  /** The names given. */
  public static Names of(String... names) {
    return new Names(List.of(names));
  }

  /** How many there are. */
  public int size() {
    return list.size();
  }

  /** The same with one more at the end. */
  public Names plus(String name) {
    List<String> more = new ArrayList<>(list);
    more.add(name);
    return new Names(more);
  }
}
