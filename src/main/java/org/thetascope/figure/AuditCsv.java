package org.thetascope.figure;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.thetascope.expression.Decimals;
import org.thetascope.text.Text;
import org.thetascope.worksheet.Audit;
import org.thetascope.worksheet.AuditedRow;
import org.thetascope.worksheet.sheet.Line;

/**
 * An audit as CSV: the sheet's columns, then the audit's. Where the sheet has columns of the same
 * names, as an earlier audit has, the new ones take their place. Comments have no place in RFC 4180
 * and are left out.
 */
public final class AuditCsv {
  /** The columns that an audit adds. */
  public static final List<String> ADDED =
      List.of("exact", "local", "low", "high", "verdict", "explanation");

  /** Those of them that a page has room for. */
  static final List<String> PRINTED = List.of("exact", "local", "verdict", "explanation");

  private static final int DIGITS = 20;

  private final Text text;

  /** With the words of the explanations. */
  public AuditCsv(Text text) {
    this.text = text;
  }

  /** Prints header and rows; a row that is not understood has its fault as explanation. */
  public void print(Audit audit, Appendable out) throws IOException {
    List<Integer> kept = kept(audit.sheet().columns());
    CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
    List<String> header = new ArrayList<>();
    kept.forEach(column -> header.add(audit.sheet().columns().get(column)));
    header.addAll(ADDED);
    printer.printRecord(header);
    List<Line> rows = audit.sheet().rows();
    Map<Integer, AuditedRow> judged = audit.byRow();
    for (int row = 0; row < rows.size(); row++) {
      List<String> cells = new ArrayList<>();
      List<String> written = audit.sheet().cells(rows.get(row));
      kept.forEach(column -> cells.add(column < written.size() ? written.get(column) : ""));
      cells.addAll(
          judged.containsKey(row)
              ? added(judged.get(row))
              : List.of("", "", "", "", "", text.sentence(audit.faults().get(row))));
      printer.printRecord(cells);
    }
    printer.flush();
  }

  private List<String> added(AuditedRow judged) {
    return List.of(
        number(judged.exact()),
        number(judged.local()),
        number(judged.low()),
        number(judged.high()),
        judged.verdict().id(),
        explanation(judged, text));
  }

  /** The words of an explanation, alternatives one after another. */
  static String explanation(AuditedRow row, Text text) {
    List<String> sentences = row.words().stream().map(text::sentence).toList();
    return String.join(" / ", sentences);
  }

  private static String number(Optional<BigDecimal> value) {
    return value.map(v -> Decimals.text(v, DIGITS)).orElse("");
  }

  /** The sheet's columns that an audit does not replace. */
  static List<Integer> kept(List<String> columns) {
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (!ADDED.contains(columns.get(i).strip())) {
        kept.add(i);
      }
    }
    return kept;
  }
}
