package org.thetascope.worksheet.sheet;

import java.util.List;

/**
 * One line of a sheet: a row of cells, or a comment or an empty line, which has none.
 *
 * @param cells what stands in each column; empty for a comment
 * @param raw the line as it was read, with its line break, or as it will be saved
 * @param number where it began in the file, counted from 1
 */
public record Line(List<String> cells, String raw, int number) {
  /** Keeps a copy of the cells. */
  public Line {
    cells = List.copyOf(cells);
  }

  /** Whether there are cells in it. */
  public boolean isRow() {
    return !cells.isEmpty();
  }

  /** What stands in a column; nothing where the row is shorter. */
  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }
}
