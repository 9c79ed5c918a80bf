package org.thetascope.app.lab.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A rectangle of cells as spreadsheets put it on the clipboard: lines, with tabs between cells.
 *
 * @param rows the cells, row by row
 */
record CellBlock(List<List<String>> rows) {
  /** Keeps copies. */
  CellBlock {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** The cells in a text; quotation marks that a spreadsheet puts around a cell are taken away. */
  static CellBlock of(String text) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : text.replaceFirst("\\R$", "").split("\\R", -1)) {
      List<String> cells = new ArrayList<>();
      for (String cell : line.split("\t", -1)) {
        cells.add(unquoted(cell));
      }
      rows.add(cells);
    }
    return new CellBlock(rows);
  }

  private static String unquoted(String cell) {
    return cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"")
        ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
        : cell;
  }

  /** Whether a text is more than one cell. */
  static boolean isIn(String text) {
    String inner = text.replaceFirst("\\R$", "");
    return inner.indexOf('\t') >= 0 || inner.indexOf('\n') >= 0 || inner.indexOf('\r') >= 0;
  }

  /** The text for the clipboard. */
  String text() {
    return rows.stream().map(cells -> String.join("\t", cells)).collect(Collectors.joining("\n"));
  }
}
