package org.thetascope.parameter;

/**
 * A list of names, such as those of variables.
 *
 * @param id the name in JSON
 * @param symbol the sign of what is named
 * @param maxLength the greatest number of names; at least one is always needed
 * @param defaultValue the names where none are given
 */
public record NamesField(String id, String symbol, int maxLength, Names defaultValue)
    implements Field {
  /**
   * Refuses a number of names that is not allowed.
   *
   * @throws FaultException with what was found and what is allowed
   */
  public void checkLength(int length) {
    if (length < 1 || length > maxLength) {
      throw new FaultException("fault.length", length, 1, maxLength);
    }
  }
}
