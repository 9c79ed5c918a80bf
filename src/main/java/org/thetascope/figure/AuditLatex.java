package org.thetascope.figure;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thetascope.expression.Decimals;
import org.thetascope.parameter.Fault;
import org.thetascope.text.Text;
import org.thetascope.worksheet.Audit;
import org.thetascope.worksheet.AuditedRow;
import org.thetascope.worksheet.sheet.CellNames;
import org.thetascope.worksheet.sheet.Line;
import org.thetascope.worksheet.sheet.Sheet;

/**
 * An audit as a LaTeX longtable to be put into a document. All of it is ASCII, so that it compiles
 * with any engine; wrong numbers are bold.
 */
public final class AuditLatex {
  private static final int DIGITS = 6;
  private static final double WORDS_WIDTH = 0.35;

  private final Text text;

  /** With the words of the table. */
  public AuditLatex(Text text) {
    this.text = text;
  }

  /** Prints the table; rows that are not understood are printed with their fault. */
  public void print(Audit audit, Appendable out) throws IOException {
    List<Integer> columns = AuditCsv.kept(audit.sheet().columns());
    List<String> header = new ArrayList<>();
    columns.forEach(column -> header.add(audit.sheet().columns().get(column)));
    AuditCsv.PRINTED.forEach(name -> header.add(text.get("latex.audit.header." + name)));
    out.append("% ").append(text.get("latex.audit.needs")).append('\n');
    out.append("\\begingroup\\footnotesize\n\\begin{longtable}{")
        .append("l".repeat(header.size() - 1));
    out.append("p{").append(String.valueOf(WORDS_WIDTH)).append("\\linewidth}}\n\\hline\n");
    out.append(line(header.stream().map(LatexText::of).toList()));
    out.append("\\hline\n\\endhead\n");
    List<Line> rows = audit.sheet().rows();
    Map<Integer, AuditedRow> judged = audit.byRow();
    for (int row = 0; row < rows.size(); row++) {
      List<String> written = audit.sheet().cells(rows.get(row));
      Optional<AuditedRow> found = Optional.ofNullable(judged.get(row));
      List<String> cells = new ArrayList<>(kept(audit.sheet(), written, found, columns));
      cells.addAll(found.map(this::added).orElse(fault(audit, row)));
      out.append(line(cells));
    }
    out.append("\\hline\n\\end{longtable}\n\\endgroup\n");
  }

  private List<String> kept(
      Sheet sheet, List<String> written, Optional<AuditedRow> judged, List<Integer> columns) {
    int printed = sheet.column("printed");
    List<String> cells = new ArrayList<>();
    for (int column : columns) {
      String cell = column < written.size() ? written.get(column) : "";
      cells.add(
          column == printed && judged.isPresent()
              ? printed(judged.get())
              : LatexText.of(CellNames.shown(sheet.columns().get(column), cell)));
    }
    return cells;
  }

  private List<String> added(AuditedRow row) {
    return List.of(
        number(row.exact()),
        number(row.local()),
        LatexText.of(text.get("verdict." + row.verdict().id())),
        LatexText.of(AuditCsv.explanation(row, text)));
  }

  private List<String> fault(Audit audit, int row) {
    Fault fault = audit.faults().get(row);
    return List.of("", "", "", fault == null ? "" : LatexText.of(text.sentence(fault)));
  }

  private String printed(AuditedRow row) {
    BigDecimal value = row.entry().printed().value();
    String number = text.numbers().latex(Decimals.printedLatex(value));
    return "$" + (row.verdict().right() ? number : "\\mathbf{" + number + "}") + "$";
  }

  private String number(Optional<BigDecimal> value) {
    return value.map(v -> "$" + text.numbers().latex(Decimals.latex(v, DIGITS)) + "$").orElse("");
  }

  private static String line(List<String> cells) {
    return String.join(" & ", cells) + " \\\\\n";
  }
}
