package org.thetascope.parameter;

import java.util.List;

/**
 * Rows of numbers with the same columns, such as the samples of a data set.
 *
 * @param id the name in JSON
 * @param symbol the sign of a row
 * @param columns what the numbers of a row are
 * @param maxRows the greatest number of rows; at least one is always needed
 * @param defaultValue the value where none is named
 */
public record TableField(
    String id, String symbol, List<Parameter> columns, int maxRows, Table defaultValue)
    implements Field {
  /** Keeps a copy of the columns. */
  public TableField {
    columns = List.copyOf(columns);
  }

  /**
   * Refuses a number of rows that is not allowed.
   *
   * @throws FaultException with what was found and what is allowed
   */
  public void checkLength(int rows) {
    if (rows < 1 || rows > maxRows) {
      throw new FaultException("fault.length", rows, 1, maxRows);
    }
  }
}
