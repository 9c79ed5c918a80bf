package org.thetascope.figure;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.thetascope.chart.ChartFonts;
import org.thetascope.parameter.FaultException;
import org.thetascope.storage.WholeFile;

/** PDF of one page with embedded fonts and text that can be selected. */
final class PdfFormat implements FigureFormat {
  /** Points for a pixel at 1×. */
  private static final double POINTS = 72.0 / Figure.SCREEN_DPI;

  /** The longest side of a page that readers take, in points. */
  private static final double LONGEST = 14_400;

  @Override
  public String extension() {
    return "pdf";
  }

  @Override
  public void check(Figure figure) {
    figure.picture();
    int longest = (int) (LONGEST / POINTS);
    if (Math.max(figure.width(), figure.height()) > longest) {
      throw new FaultException(
          "fault.pageSize", Math.round(figure.width()), Math.round(figure.height()), longest);
    }
  }

  @Override
  public WholeFile.Content content(Figure figure) {
    check(figure);
    return out -> write(figure, out);
  }

  private static void write(Figure figure, OutputStream out) throws IOException {
    try (PDDocument document = new PDDocument()) {
      // else it would be made of the time
      document.setDocumentId(0L);
      float width = (float) (figure.width() * POINTS);
      float height = (float) (figure.height() * POINTS);
      PDPage page = new PDPage(new PDRectangle(width, height));
      document.addPage(page);
      PdfBoxGraphics2D g2 =
          new PdfBoxGraphics2D(document, (float) figure.width(), (float) figure.height());
      try (PdfBoxGraphics2DFontTextDrawer texts = new PdfBoxGraphics2DFontTextDrawer()) {
        register(texts, document);
        g2.setFontTextDrawer(texts);
        figure.picture().draw(g2);
        g2.dispose();
      }
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.transform(Matrix.getScaleInstance((float) POINTS, (float) POINTS));
        content.drawForm(g2.getXFormObject());
      }
      describe(document, figure);
      document.save(out);
    }
  }

  private static void register(PdfBoxGraphics2DFontTextDrawer texts, PDDocument document)
      throws IOException {
    ChartFonts fonts = new ChartFonts();
    try (InputStream regular = ChartFonts.open("DejaVuSans.ttf");
        InputStream bold = ChartFonts.open("DejaVuSans-Bold.ttf")) {
      texts.registerFont(fonts.regular(1).getFontName(), PDType0Font.load(document, regular));
      texts.registerFont(fonts.bold(1).getFontName(), PDType0Font.load(document, bold));
    }
  }

  private static void describe(PDDocument document, Figure figure) throws IOException {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(Provenance.title(figure.scenario()));
    information.setCreator(FigureFormats.creator());
    figure
        .created()
        .map(date -> GregorianCalendar.from(date.atZone(ZoneOffset.UTC)))
        .ifPresent(information::setCreationDate);
    document.setDocumentInformation(information);
    // not compressed, so that it is found without reading the rest
    byte[] packet = XmpPacket.of(figure).getBytes(StandardCharsets.UTF_8);
    document
        .getDocumentCatalog()
        .setMetadata(new PDMetadata(document, new ByteArrayInputStream(packet)));
  }
}
