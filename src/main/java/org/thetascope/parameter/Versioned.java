package org.thetascope.parameter;

import java.util.List;

/**
 * Something that a scenario file names by an id, such as a field, a kind or an optimizer, and that
 * files of an older version do not know.
 */
public interface Versioned {
  /** The name in JSON. */
  String id();

  /** The first version of the file that knows it. */
  default int since() {
    return 1;
  }

  /** The ids of those that a version of the file knows, in their order. */
  static List<String> ids(List<? extends Versioned> all, int version) {
    return all.stream().filter(one -> one.since() <= version).map(Versioned::id).toList();
  }
}
