package org.thetascope.figure;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thetascope.chart.Theme;
import org.thetascope.text.Text;
import org.thetascope.worksheet.Audit;
import org.thetascope.worksheet.AuditedRow;
import org.thetascope.worksheet.formula.Decimals;
import org.thetascope.worksheet.sheet.Line;

/** An audit as a table on A4 pages, with real text; wrong numbers are bold. */
public final class AuditPdf {
  private static final int DIGITS = 6;
  private static final float SIZE = 7.5f;
  private static final float LEADING = 10;
  private static final float GAP = 6;
  private static final float WORDS_SHARE = 0.4f;

  private final Text text;
  private final Theme theme = Theme.of("light");

  /** With the words of the table. */
  public AuditPdf(Text text) {
    this.text = text;
  }

  /**
   * Prints the audit.
   *
   * @param title what stands over it
   * @param sentences what is said of it as a whole
   */
  public void print(String title, List<String> sentences, Audit audit, OutputStream out)
      throws IOException {
    List<Integer> kept = AuditCsv.kept(audit.sheet().columns());
    List<String> header = new ArrayList<>();
    kept.forEach(column -> header.add(audit.sheet().columns().get(column)));
    AuditCsv.ADDED.forEach(name -> header.add(text.get("latex.audit.header." + name)));
    try (PdfPages pages = new PdfPages(title, true)) {
      pages.paragraph(title, 14, true, theme.color("text"));
      for (String sentence : sentences) {
        pages.paragraph(sentence, 9, false, theme.color("text"));
      }
      pages.down(GAP);
      row(pages, header, header, true, theme.color("muted"));
      List<Line> rows = audit.sheet().rows();
      Map<Integer, AuditedRow> judged = audit.byRow();
      for (int row = 0; row < rows.size(); row++) {
        List<String> written = audit.sheet().cells(rows.get(row));
        Optional<AuditedRow> found = Optional.ofNullable(judged.get(row));
        List<String> cells = new ArrayList<>();
        kept.forEach(column -> cells.add(column < written.size() ? written.get(column) : ""));
        int index = row;
        cells.addAll(
            found
                .map(this::added)
                .orElseGet(() -> List.of("", "", "", text.sentence(audit.faults().get(index)))));
        boolean wrong = found.isEmpty() || !found.get().verdict().right();
        Color ink = found.map(r -> theme.color("verdict." + r.verdict().id())).orElse(fault());
        row(pages, header, cells, wrong, ink);
      }
      pages.writeTo(out);
    }
  }

  private Color fault() {
    return theme.color("fault");
  }

  private List<String> added(AuditedRow row) {
    return List.of(
        number(row.exact()),
        number(row.local()),
        text.get("verdict." + row.verdict().id()),
        AuditCsv.explanation(row, text));
  }

  private static String number(Optional<BigDecimal> value) {
    return value.map(v -> Decimals.text(v, DIGITS)).orElse("");
  }

  /** A row as high as its longest cell; on a new page the header is repeated. */
  private void row(
      PdfPages pages, List<String> header, List<String> cells, boolean heavy, Color ink)
      throws IOException {
    int last = cells.size() - 1;
    float words = pages.width() * WORDS_SHARE;
    float narrow = (pages.width() - words) / last;
    List<List<String>> wrapped = new ArrayList<>();
    int lines = 1;
    for (int i = 0; i <= last; i++) {
      boolean bold = heavy && i < last;
      float width = (i == last ? words : narrow) - GAP;
      wrapped.add(pages.wrapped(cells.get(i), width, SIZE, bold));
      lines = Math.max(lines, wrapped.get(i).size());
    }
    float height = lines * LEADING + 4;
    if (pages.room(height) && cells != header) {
      row(pages, header, header, true, theme.color("muted"));
    }
    for (int i = 0; i <= last; i++) {
      Color color = cells == header || i == last - 1 ? ink : theme.color("text");
      for (int line = 0; line < wrapped.get(i).size(); line++) {
        float baseline = pages.y() - LEADING * line - SIZE - 2;
        pages.text(wrapped.get(i).get(line), i * narrow, baseline, SIZE, heavy && i < last, color);
      }
    }
    pages.down(height);
    pages.rule(theme.color("grid"));
  }
}
