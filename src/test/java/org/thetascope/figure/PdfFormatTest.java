package org.thetascope.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.Scenario;

class PdfFormatTest {
  @Test
  void textCanBeSelectedInEmbeddedFonts() throws IOException {
    Scenario quadratic = Figures.SCENARIO.withProblemKind("quadratic");
    byte[] pdf = Figures.bytes("pdf", Figures.of("dashboard", "light", 1, quadratic));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document);
      // the vertical axis label too, which stands upright
      assertThat(text.lines()).contains("θ₁");
      assertThat(text.replaceAll("\\s", "").split(Pattern.quote("|∂hₙ/∂wᵢ|"))).hasSize(3);
      assertThat(text)
          .contains("θ₁ over steps", "|∂hₙ/∂wᵢ| over layers", "step k", "10⁻⁸", "−1.0")
          .contains("SGD", "AdaGrad", "RMSProp", "Adam", "sigmoid", "ReLU");
      List<PDFont> fonts = fonts(document.getPage(0));
      assertThat(fonts).hasSize(2).allMatch(PDFont::isEmbedded);
      assertThat(fonts).allMatch(font -> font.getName().contains("DejaVuSans"));
    }
  }

  private static List<PDFont> fonts(PDPage page) throws IOException {
    java.util.Map<String, PDFont> found = new java.util.TreeMap<>();
    for (COSName name : page.getResources().getXObjectNames()) {
      PDFormXObject form = (PDFormXObject) page.getResources().getXObject(name);
      for (COSName font : form.getResources().getFontNames()) {
        PDFont one = form.getResources().getFont(font);
        found.put(one.getName(), one);
      }
    }
    return List.copyOf(found.values());
  }

  @Test
  void hasItsSizeInPointsTitleAndCreatorAndNoDate() throws IOException {
    try (PDDocument document = Loader.loadPDF(Figures.bytes("pdf", Figures.of("variance")))) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(600);
      assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(337.5f);
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo(Figures.SCENARIO.title());
      assertThat(document.getDocumentInformation().getCreator()).startsWith("Thetascope ");
      assertThat(document.getDocumentInformation().getCreationDate()).isNull();
    }
  }

  @Test
  void aPageLongerThanReadersTakeIsRefused() {
    Figure small = Figures.of("chain");
    Figure tooLong = new Figure(small.charts(), 20_000, 100, 1, small.scenario());
    assertThatThrownBy(() -> Figures.bytes("pdf", tooLong)).isInstanceOf(FaultException.class);
  }
}
