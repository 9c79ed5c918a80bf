package org.thetascope.parameter;

import java.util.List;

/**
 * One of several named options.
 *
 * @param id the name in JSON
 * @param symbol the sign of what is chosen
 * @param options the ids that are allowed, in the order shown
 * @param defaultValue one of the options
 */
public record ChoiceField(String id, String symbol, List<String> options, String defaultValue)
    implements Field {
  /** Keeps a copy of the options. */
  public ChoiceField {
    options = List.copyOf(options);
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
