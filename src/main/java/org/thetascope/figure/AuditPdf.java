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
import org.thetascope.expression.Decimals;
import org.thetascope.text.Text;
import org.thetascope.worksheet.Audit;
import org.thetascope.worksheet.AuditedRow;
import org.thetascope.worksheet.sheet.CellNames;
import org.thetascope.worksheet.sheet.Line;

/** An audit as a table on A4 pages, with real text; wrong numbers are bold. */
public final class AuditPdf {
  private static final int DIGITS = 6;
  private static final float SIZE = 7.5f;
  private static final float LEADING = 10;
  private static final float GAP = 6;
  private static final float WIDEST = 100;
  private static final int LONGEST = 300;

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
    kept.forEach(column -> header.add(shortened(audit.sheet().columns().get(column))));
    AuditCsv.PRINTED.forEach(name -> header.add(text.get("latex.audit.header." + name)));
    try (PdfPages pages = new PdfPages(title, true)) {
      pages.paragraph(title, 14, true, theme.color("text"));
      for (String sentence : sentences) {
        pages.paragraph(sentence, 9, false, theme.color("text"));
      }
      pages.down(GAP);
      List<Row> rows = rows(audit, kept);
      Row heading = new Row(header, true, theme.color("muted"), theme.color("muted"));
      float[] widths = widths(pages, heading, rows);
      print(pages, heading, heading, widths);
      for (Row row : rows) {
        print(pages, heading, row, widths);
      }
      pages.writeTo(out);
    }
  }

  /**
   * A row of the table.
   *
   * @param heavy whether all cells but the words are bold
   * @param ink of most cells
   * @param verdict the ink of the verdict
   */
  private record Row(List<String> cells, boolean heavy, Color ink, Color verdict) {}

  private List<Row> rows(Audit audit, List<Integer> kept) {
    List<Row> made = new ArrayList<>();
    List<Line> rows = audit.sheet().rows();
    Map<Integer, AuditedRow> judged = audit.byRow();
    for (int row = 0; row < rows.size(); row++) {
      int index = row;
      List<String> written = audit.sheet().cells(rows.get(row));
      Optional<AuditedRow> found = Optional.ofNullable(judged.get(row));
      List<String> cells = new ArrayList<>();
      kept.forEach(
          column -> {
            String cell = column < written.size() ? written.get(column) : "";
            cells.add(shortened(CellNames.shown(audit.sheet().columns().get(column), cell)));
          });
      cells.addAll(
          found
              .map(this::added)
              .orElseGet(() -> List.of("", "", "", text.sentence(audit.faults().get(index)))));
      boolean wrong = found.isEmpty() || !found.get().verdict().right();
      String ink = found.map(r -> "verdict." + r.verdict().id()).orElse("fault");
      made.add(new Row(cells, wrong, theme.color("text"), theme.color(ink)));
    }
    return made;
  }

  /** A cell of a sheet may be as long as the sheet, a page is not. */
  private static String shortened(String cell) {
    return cell.length() <= LONGEST ? cell : cell.substring(0, LONGEST) + "…";
  }

  /** Each column as wide as its longest cell, within reason; the words have the rest. */
  private static float[] widths(PdfPages pages, Row heading, List<Row> rows) throws IOException {
    float[] widths = new float[heading.cells().size()];
    int last = widths.length - 1;
    float widest = Math.min(WIDEST, pages.width() / (last + 3));
    float rest = pages.width();
    for (int i = 0; i < last; i++) {
      widths[i] = pages.width(heading.cells().get(i), SIZE, true);
      for (Row row : rows) {
        widths[i] = Math.max(widths[i], pages.width(row.cells().get(i), SIZE, row.heavy()));
      }
      widths[i] = Math.min(widths[i], widest) + GAP + 1;
      rest -= widths[i];
    }
    widths[last] = rest;
    return widths;
  }

  private List<String> added(AuditedRow row) {
    return List.of(
        number(row.exact()),
        number(row.local()),
        text.get("verdict." + row.verdict().id()),
        AuditCsv.explanation(row, text));
  }

  private String number(Optional<BigDecimal> value) {
    return value.map(v -> text.numbers().written(Decimals.text(v, DIGITS))).orElse("");
  }

  /** A row as high as its longest cell; on a new page the header is repeated. */
  private void print(PdfPages pages, Row heading, Row row, float[] widths) throws IOException {
    int last = widths.length - 1;
    List<List<String>> wrapped = new ArrayList<>();
    int lines = 1;
    for (int i = 0; i <= last; i++) {
      boolean bold = row.heavy() && i < last;
      wrapped.add(pages.wrapped(row.cells().get(i), widths[i] - GAP, SIZE, bold));
      lines = Math.max(lines, wrapped.get(i).size());
    }
    float height = lines * LEADING + 4;
    if (pages.room(height) && row != heading) {
      print(pages, heading, heading, widths);
    }
    float x = 0;
    for (int i = 0; i <= last; i++) {
      Color ink = i == last - 1 ? row.verdict() : row.ink();
      for (int line = 0; line < wrapped.get(i).size(); line++) {
        float baseline = pages.y() - LEADING * line - SIZE - 2;
        String words = wrapped.get(i).get(line);
        pages.text(words, x, baseline, SIZE, row.heavy() && i < last, ink);
      }
      x += widths[i];
    }
    pages.down(height);
    pages.rule(theme.color("grid"));
  }
}
