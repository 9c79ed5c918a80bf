package org.thetascope.parameter;

import java.util.List;

/**
 * Fields that are there together or not at all, such as those of mini-batches.
 *
 * @param id the name in JSON
 * @param symbol the sign of the whole
 * @param fields what is inside
 * @param since the first version of the scenario file that knows it
 */
public record GroupField(String id, String symbol, List<Field> fields, int since) implements Field {
  /** Keeps a copy of the fields. */
  public GroupField {
    fields = List.copyOf(fields);
  }

  /** Absent: no settings at all. */
  @Override
  public Settings defaultValue() {
    return Settings.empty();
  }

  /** Present: values where there are any, the defaults elsewhere. */
  public Settings completed(Settings named) {
    return named.over(Settings.defaults(fields));
  }
}
