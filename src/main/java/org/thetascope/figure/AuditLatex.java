package org.thetascope.figure;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thetascope.text.Text;
import org.thetascope.worksheet.Audit;
import org.thetascope.worksheet.AuditedRow;
import org.thetascope.worksheet.Verdict;
import org.thetascope.worksheet.formula.Decimals;

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
    AuditCsv.ADDED.forEach(name -> header.add(text.get("latex.audit.header." + name)));
    out.append("% ").append(text.get("latex.audit.needs")).append('\n');
    out.append("\\begin{longtable}{").append("l".repeat(header.size() - 1));
    out.append("p{").append(String.valueOf(WORDS_WIDTH)).append("\\linewidth}}\n\\hline\n");
    out.append(line(header.stream().map(LatexText::escaped).toList()));
    out.append("\\hline\n\\endhead\n");
    for (int row = 0; row < audit.sheet().rows().size(); row++) {
      out.append(line(cells(audit, row, columns)));
    }
    out.append("\\hline\n\\end{longtable}\n");
  }

  private List<String> cells(Audit audit, int row, List<Integer> columns) {
    List<String> written = audit.sheet().cells(row);
    int printed = audit.sheet().column("printed");
    Optional<AuditedRow> judged = audit.row(row);
    List<String> cells = new ArrayList<>();
    for (int column : columns) {
      String cell = column < written.size() ? written.get(column) : "";
      cells.add(
          column == printed && judged.isPresent()
              ? printed(judged.get())
              : LatexText.escaped(cell));
    }
    if (judged.isEmpty()) {
      String fault = text.sentence(audit.faults().get(row));
      cells.addAll(List.of("", "", "", LatexText.escaped(fault)));
      return cells;
    }
    Verdict verdict = judged.get().verdict();
    cells.add(number(judged.get().exact()));
    cells.add(number(judged.get().local()));
    cells.add(LatexText.escaped(text.get("verdict." + verdict.id())));
    cells.add(LatexText.escaped(AuditCsv.explanation(judged.get(), text)));
    return cells;
  }

  private static String printed(AuditedRow row) {
    BigDecimal value = row.entry().printed().value();
    String number = Decimals.printedLatex(value);
    return "$" + (row.verdict().right() ? number : "\\mathbf{" + number + "}") + "$";
  }

  private static String number(Optional<BigDecimal> value) {
    return value.map(v -> "$" + Decimals.latex(v, DIGITS) + "$").orElse("");
  }

  private static String line(List<String> cells) {
    return String.join(" & ", cells) + " \\\\\n";
  }
}
