package org.thetascope.figure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.thetascope.text.Text;
import org.thetascope.worksheet.Audit;
import org.thetascope.worksheet.AuditedRow;
import org.thetascope.worksheet.sheet.Sheet;

/** Several audits as one CSV: a row for each, with its first wrong number and what was done. */
public final class AuditsCsv {
  private static final List<String> OF_SHEET =
      List.of("optimizer", "step", Sheet.COMPONENT, "quantity", "printed");

  private final Text text;

  /** With the words of the slips. */
  public AuditsCsv(Text text) {
    this.text = text;
  }

  /**
   * Prints the table.
   *
   * @param audits by the names of their files
   */
  public void print(Map<String, Audit> audits, Appendable out) throws IOException {
    CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
    List<String> header = new ArrayList<>(List.of("file", "rows", "right"));
    header.addAll(OF_SHEET);
    header.addAll(List.of("verdict", "slip"));
    printer.printRecord(header);
    for (Map.Entry<String, Audit> named : audits.entrySet()) {
      Audit audit = named.getValue();
      List<String> cells = new ArrayList<>();
      cells.add(named.getKey());
      cells.add(Integer.toString(audit.rows().size()));
      cells.add(Integer.toString(audit.right()));
      Optional<AuditedRow> first = audit.first();
      for (String column : OF_SHEET) {
        cells.add(first.map(row -> cell(audit.sheet(), row, column)).orElse(""));
      }
      cells.add(first.map(row -> row.verdict().id()).orElse(""));
      cells.add(first.map(row -> AuditCsv.explanation(row, text)).orElse(""));
      printer.printRecord(cells);
    }
    printer.flush();
  }

  /** A cell as it was written. */
  private static String cell(Sheet sheet, AuditedRow row, String name) {
    int column = sheet.column(name);
    List<String> cells = sheet.cells(sheet.rows().get(row.entry().row()));
    return column < 0 ? "" : cells.get(column).strip();
  }
}
