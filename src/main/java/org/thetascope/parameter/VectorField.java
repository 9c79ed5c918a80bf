package org.thetascope.parameter;

/**
 * A list of numbers of one kind.
 *
 * @param element what each number is; its {@code id} and symbol are the vector's
 * @param minLength the least length
 * @param maxLength the greatest length
 * @param defaultValue the value where none is named
 */
public record VectorField(
    Parameter element, int minLength, int maxLength, DoubleVector defaultValue) implements Field {
  @Override
  public String id() {
    return element.id();
  }

  @Override
  public int since() {
    return element.since();
  }

  @Override
  public String symbol() {
    return element.symbol();
  }

  /**
   * Returns the vector if its length is allowed; the elements are checked by {@link #element()}.
   *
   * @throws FaultException with what was found and what is allowed
   */
  public DoubleVector checked(DoubleVector vector) {
    checkLength(vector.size());
    return vector;
  }

  /**
   * Refuses a length that is not allowed.
   *
   * @throws FaultException with what was found and what is allowed
   */
  public void checkLength(int length) {
    if (length < minLength || length > maxLength) {
      throw new FaultException("fault.length", length, minLength, maxLength);
    }
  }
}
