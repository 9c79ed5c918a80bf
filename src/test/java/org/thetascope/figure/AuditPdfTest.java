package org.thetascope.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.thetascope.text.Text;
import org.thetascope.worksheet.Auditor;
import org.thetascope.worksheet.Homework;
import org.thetascope.worksheet.sheet.Sheet;
import org.thetascope.worksheet.sheet.SheetReader;

/** An audit on paper: its text reads back, whatever stands in the sheet. */
class AuditPdfTest {
  private static String text(Sheet sheet) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AuditPdf(Text.english())
        .print("Audit", List.of(), Auditor.audit(sheet, Homework.scenario()), out);
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void everyNumberOfTheHomeworkStandsThere() throws IOException {
    String text = text(Homework.sheet());
    Sheet sheet = Homework.sheet();
    sheet.rows().forEach(row -> assertThat(text).contains(row.cell(sheet.column("printed"))));
    assertThat(text).contains("If the sign was lost", "RMSProp", "Δθ", "verdict");
  }

  @Test
  void whatTheTypefaceLacksAndWhatIsTooLongForItsCellIsStillPrinted() throws IOException {
    String note = "x".repeat(400);
    String text =
        text(
            SheetReader.read(
                "note,optimizer,step,quantity,printed\n"
                    + "\uD83D\uDC7E 漢 é,sgd,1,g,5e-9\n"
                    + note
                    + ",sgd,1,theta,\n"));
    assertThat(text).contains("é", "?", "xxxxxxxxxx");
  }
}
