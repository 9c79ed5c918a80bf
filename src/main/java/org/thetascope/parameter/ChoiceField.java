package org.thetascope.parameter;

import java.util.List;

/**
 * One of several named options.
 *
 * @param id the name in JSON
 * @param symbol the sign of what is chosen
 * @param options the ids that are allowed, in the order shown
 * @param defaultValue one of the options
 * @param since the first version of the scenario file that knows it
 */
public record ChoiceField(
    String id, String symbol, List<String> options, String defaultValue, int since)
    implements Field {
  /** Keeps a copy of the options. */
  public ChoiceField {
    options = List.copyOf(options);
  }

  /** A field that every version of the scenario file knows. */
  public ChoiceField(String id, String symbol, List<String> options, String defaultValue) {
    this(id, symbol, options, defaultValue, 1);
  }

  /** The same, which the scenario file knows only from some version on. */
  public ChoiceField since(int version) {
    return new ChoiceField(id, symbol, options, defaultValue, version);
  }

  /**
   * Returns the option if it is one of those allowed.
   *
   * @throws FaultException with what was found and what is allowed
   */
  public String checked(String option) {
    if (!options.contains(option)) {
      throw new FaultException("fault.option", option, String.join(", ", options));
    }
    return option;
  }
}
