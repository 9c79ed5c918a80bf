package org.thetascope.figure;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Color;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;
import org.thetascope.chart.ChartFonts;
import org.thetascope.expression.SignRun;

/** Pages that are filled from top to bottom, with real text in the embedded typeface. */
final class PdfPages implements Closeable {
  static final float MARGIN = 48;

  private static final float FOOT = 8;

  private final PDDocument document = new PDDocument();
  private final PDRectangle size;
  private final PDFont regular;
  private final PDFont bold;
  private PDPageContentStream page;
  private float y;

  /** Begins with an empty page. */
  PdfPages(String title, boolean landscape) throws IOException {
    PDRectangle a4 = PDRectangle.A4;
    size = landscape ? new PDRectangle(a4.getHeight(), a4.getWidth()) : a4;
    document.getDocumentInformation().setTitle(title);
    // the same bytes from the same numbers
    document.setDocumentId(0L);
    regular = load("DejaVuSans.ttf");
    bold = load("DejaVuSans-Bold.ttf");
    nextPage();
  }

  private PDFont load(String file) throws IOException {
    try (InputStream in = ChartFonts.open(file)) {
      return PDType0Font.load(document, in, true);
    }
  }

  /** Between the margins. */
  float width() {
    return size.getWidth() - 2 * MARGIN;
  }

  /** Where the next thing goes, from the foot of the page. */
  float y() {
    return y;
  }

  /** Leaves room; whether a new page was begun because it was not there. */
  boolean room(float height) throws IOException {
    if (y - height >= MARGIN) {
      return false;
    }
    nextPage();
    return true;
  }

  void down(float height) {
    y -= height;
  }

  private void nextPage() throws IOException {
    if (page != null) {
      page.close();
    }
    PDPage added = new PDPage(size);
    document.addPage(added);
    page = new PDPageContentStream(document, added);
    y = size.getHeight() - MARGIN;
  }

  /** Writes one line, its base line at a height. */
  void text(String words, float x, float baseline, float height, boolean heavy, Color ink)
      throws IOException {
    page.beginText();
    page.setNonStrokingColor(ink);
    page.newLineAtOffset(MARGIN + x, baseline);
    for (SignRun run : SignRun.of(words)) {
      page.setFont(font(heavy), size(run, height));
      page.setTextRise(run.index() ? (float) -SignRun.LOWER * height : 0);
      page.showText(known(run.text(), font(heavy)));
    }
    page.endText();
  }

  /** Writes a paragraph over the whole width and goes below it. */
  void paragraph(String words, float height, boolean heavy, Color ink) throws IOException {
    for (String line : wrapped(words, width(), height, heavy)) {
      room(height * 1.4f);
      text(line, 0, y - height, height, heavy, ink);
      y -= height * 1.4f;
    }
  }

  /** The lines of a text that fit into a width; a word that does not is broken. */
  List<String> wrapped(String words, float width, float height, boolean heavy) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ")) {
      String rest = word;
      if (line.length() > 0 && width(line + " " + rest, height, heavy) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      int end = fitting(rest, width, height, heavy);
      while (end < rest.length()) {
        lines.add(rest.substring(0, end));
        rest = rest.substring(end);
        end = fitting(rest, width, height, heavy);
      }
      line.append(line.length() > 0 ? " " : "").append(rest);
    }
    lines.add(line.toString());
    return lines;
  }

  /** Where a word must be broken to fit into a width: after its first character at the earliest. */
  private int fitting(String word, float width, float height, boolean heavy) throws IOException {
    float used = 0;
    int end = 0;
    while (end < word.length()) {
      int next = word.offsetByCodePoints(end, 1);
      used += width(word.substring(end, next), height, heavy);
      if (used > width && end > 0) {
        return end;
      }
      end = next;
    }
    return end;
  }

  float width(String words, float height, boolean heavy) throws IOException {
    float width = 0;
    for (SignRun run : SignRun.of(words)) {
      String letters = known(run.text(), font(heavy));
      width += font(heavy).getStringWidth(letters) / 1000 * size(run, height);
    }
    return width;
  }

  /** Indices are smaller. */
  private static float size(SignRun run, float height) {
    return run.index() ? (float) SignRun.SIZE * height : height;
  }

  private PDFont font(boolean heavy) {
    return heavy ? bold : regular;
  }

  /** The text; a character that the typeface lacks becomes a question mark. */
  private static String known(String words, PDFont font) throws IOException {
    StringBuilder known = new StringBuilder();
    for (int c : words.codePoints().toArray()) {
      String one = Character.isISOControl(c) ? " " : Character.toString(c);
      known.append(has(font, one) ? one : "?");
    }
    return known.toString();
  }

  private static boolean has(PDFont font, String character) throws IOException {
    try {
      font.encode(character);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  void box(float x, float bottom, float width, float height, Color ink) throws IOException {
    page.setStrokingColor(ink);
    page.setLineWidth(0.8f);
    page.addRect(MARGIN + x, bottom, width, height);
    page.stroke();
  }

  void rule(Color ink) throws IOException {
    page.setStrokingColor(ink);
    page.setLineWidth(0.5f);
    page.moveTo(MARGIN, y);
    page.lineTo(MARGIN + width(), y);
    page.stroke();
  }

  /**
   * Typesets a formula as outlines, its middle at a height; smaller where it would be wider than
   * its room.
   */
  void formula(String latex, float x, float middle, float height, float room) throws IOException {
    TeXIcon icon = icon(latex, height);
    float scale = Math.min(1, room / icon.getIconWidth());
    PdfBoxGraphics2D g2 = new PdfBoxGraphics2D(document, icon.getIconWidth(), icon.getIconHeight());
    icon.paintIcon(null, g2, 0, 0);
    g2.dispose();
    page.saveGraphicsState();
    float bottom = middle - scale * icon.getIconHeight() / 2f;
    page.transform(new Matrix(scale, 0, 0, scale, MARGIN + x, bottom));
    page.drawForm(g2.getXFormObject());
    page.restoreGraphicsState();
  }

  static float formulaHeight(String latex, float height) {
    return icon(latex, height).getIconHeight();
  }

  private static TeXIcon icon(String latex, float height) {
    TeXIcon icon = new TeXFormula(latex).createTeXIcon(TeXConstants.STYLE_DISPLAY, height);
    icon.setForeground(Color.BLACK);
    return icon;
  }

  /** How much of the last page is used, from 0 to 1. */
  float filled() {
    return 1 - (y - MARGIN) / (size.getHeight() - 2 * MARGIN);
  }

  int count() {
    return document.getNumberOfPages();
  }

  /**
   * Saves the pages, each with its number at its foot.
   *
   * @param numbers what stands there, by the page counted from 1
   */
  void writeTo(OutputStream out, IntFunction<String> numbers, Color ink) throws IOException {
    for (int i = 0; i < count(); i++) {
      page.close();
      page = new PDPageContentStream(document, document.getPage(i), AppendMode.APPEND, true, true);
      String words = numbers.apply(i + 1);
      float x = (width() - width(words, FOOT, false)) / 2;
      text(words, x, MARGIN / 2, FOOT, false, ink);
    }
    writeTo(out);
  }

  void writeTo(OutputStream out) throws IOException {
    page.close();
    document.save(out);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
