package org.thetascope.parameter;

/**
 * Lists of numbers of one kind, all of one length, such as the gradients of each step.
 *
 * @param id the name in JSON
 * @param element what each number is
 * @param maxRows the greatest number of lists; at least one is always needed
 * @param maxColumns the greatest length of a list; at least one number is always needed
 * @param defaultValue the lists where none are given
 */
public record ListsField(
    String id, Parameter element, int maxRows, int maxColumns, Table defaultValue)
    implements Field {
  @Override
  public String symbol() {
    return element.symbol();
  }

  /**
   * Refuses a number of lists that is not allowed.
   *
   * @throws FaultException with what was found and what is allowed
   */
  public void checkRows(int rows) {
    if (rows < 1 || rows > maxRows) {
      throw new FaultException("fault.length", rows, 1, maxRows);
    }
  }

  /**
   * Refuses a list that is too long, or of another length than the first.
   *
   * @throws FaultException with what was found and what is allowed
   */
  public void checkColumns(int columns, int ofFirst) {
    if (columns < 1 || columns > maxColumns) {
      throw new FaultException("fault.length", columns, 1, maxColumns);
    }
    if (columns != ofFirst) {
      throw new FaultException("fault.columns", columns, ofFirst);
    }
  }
}
