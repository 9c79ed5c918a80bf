package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;
import org.thetascope.robot.handle.FxThread;
import org.thetascope.robot.handle.Sheet;
import org.thetascope.worksheet.Homework;
import org.thetascope.worksheet.SimulatedSheet;

/** A student looks at the worked homework, then types a sheet. */
class WorksheetTest extends Journey {
  private static final int EQUATION_5 = 0;
  private static final int EQUATION_8 = 1;

  @TempDir Path folder;
  private Sheet sheet;

  @BeforeEach
  void openTheLab() {
    sheet = new Sheet(window);
  }

  @Test
  void theLabOpensOnTheHomeworkWithItsVerdicts() {
    assertThat(sheet.rows()).isEqualTo(51);
    assertThat(sheet.marks()).isEqualTo(Map.of("✓", 9, "≈", 5, "→", 21, "±", 3, "✗", 13));
    assertThat(sheet.totals())
        .isEqualTo(
            "35 of 51 numbers are right in themselves:"
                + " 9 OK, 5 rounded, 21 follows, 3 sign, 13 slip.");
    assertThat(sheet.verdict(EQUATION_8)).isEqualTo("± sign ◂ first");
    assertThat(sheet.cell(EQUATION_8, "local")).isEqualTo("4.999e-9");
    assertThat(sheet.explanation(EQUATION_5)).contains("5.000e-9");
    assertThat(sheet.derivation()).hasSize(6).startsWith("SGD, step 1");
    assertThat(sheet.gradient()).hasSize(1);
  }

  @Test
  void typingACellChangesTheVerdictAtOnce() {
    sheet.type(EQUATION_8, "printed", "4.999e-9");
    assertThat(sheet.verdict(EQUATION_8)).isEqualTo("✓ OK");
    assertThat(sheet.name()).isEqualTo("Homework •");
    window.push(KeyCode.ESCAPE);
    assertThat(sheet.cell(EQUATION_8, "typed-printed")).isEqualTo("-4.999e-9");
    assertThat(sheet.verdict(EQUATION_8)).startsWith("± sign");
    assertThat(sheet.name()).isEqualTo("Homework");
  }

  @Test
  void aBadCellIsSaidWithLineAndColumnAndNothingIsLost() {
    sheet.type(EQUATION_8, "printed", "5^-9");
    assertThat(sheet.verdict(EQUATION_8)).isEqualTo("? not read");
    assertThat(window.status()).contains("line 4, column 15").contains("5^-9");
    assertThat(sheet.explanation(EQUATION_8)).isEqualTo(window.status());
    window.push(KeyCode.ENTER);
    assertThat(sheet.rows()).isEqualTo(51);
    assertThat(sheet.cell(EQUATION_8, "typed-printed")).isEqualTo("5^-9");
    window.click("sheet-undo");
    assertThat(sheet.verdict(EQUATION_8)).startsWith("± sign");
    assertThat(window.status()).isEmpty();
  }

  @Test
  void rowsAreAddedFilledAndDeleted() {
    window.click("sheet-load").click("sheet-new");
    assertThat(sheet.rows()).isEqualTo(9);
    sheet.type(0, "printed", "5e-9");
    assertThat(sheet.name()).startsWith("New sheet");
    assertThat(sheet.verdict(0)).isEqualTo("✓ OK");
    window.push(KeyCode.ENTER).click("sheet-add");
    assertThat(sheet.rows()).isEqualTo(10);
    assertThat(sheet.cell(9, "typed-step")).isEqualTo("4");
    assertThat(sheet.cell(9, "typed-quantity")).isEqualTo("g");
    sheet.select(9);
    window.click("sheet-delete");
    assertThat(sheet.rows()).isEqualTo(9);
    window.click("sheet-homework");
    assertThat(sheet.rows()).isEqualTo(51);
    window.click("sheet-undo");
    assertThat(sheet.cell(0, "typed-printed")).isEqualTo("5e-9");
  }

  @Test
  void aSheetIsTypedAsInASpreadsheet() {
    window.click("sheet-load").click("sheet-new");
    assertThat(sheet.verdict(0)).isEqualTo("to fill in");
    assertThat(sheet.shown(1, "typed-quantity")).isEqualTo("Δθ");
    assertThat(sheet.shown(1, "typed-optimizer")).isEqualTo("SGD");
    assertThat(window.status()).isEmpty();
    // typing edits the selected cell at once, Enter goes on in the next row
    sheet.click(0, "typed-printed");
    window.robot().write("1");
    window.push(KeyCode.ENTER);
    window.robot().write("2");
    window.push(KeyCode.DOWN);
    window.robot().write("3");
    window.push(KeyCode.UP);
    window.robot().write("4");
    window.push(KeyCode.ESCAPE);
    assertThat(sheet.column("typed-printed", 4)).containsExactly("1", "2", "3", "");
    // Tab goes on to the right and then to the next row
    sheet.click(3, "typed-quantity");
    window.robot().write("g");
    window.push(KeyCode.TAB);
    window.robot().write("7");
    window.push(KeyCode.TAB);
    window.robot().write("SGD");
    window.push(KeyCode.SHIFT, KeyCode.TAB);
    window.robot().write("8");
    window.push(KeyCode.ENTER);
    window.push(KeyCode.ESCAPE);
    assertThat(sheet.column("typed-printed", 5)).containsExactly("1", "2", "3", "8", "");
    assertThat(sheet.cell(4, "typed-optimizer")).isEqualTo("SGD");
  }

  @Test
  void cellsArePastedAndCopied() {
    window.click("sheet-load").click("sheet-new");
    sheet.paste(7, "typed-printed", "1,5\r\n2.5\r\n3.5\r\n4.5\r\n");
    assertThat(sheet.rows()).isEqualTo(11);
    assertThat(sheet.column("typed-printed", 11)).endsWith("1,5", "2.5", "3.5", "4.5");
    assertThat(sheet.cell(10, "typed-quantity")).isEqualTo("delta_theta");
    sheet.paste(0, "typed-quantity", "g\t5\ntheta\t6");
    assertThat(sheet.cell(1, "typed-quantity")).isEqualTo("theta");
    assertThat(sheet.column("typed-printed", 3)).containsExactly("5", "6", "");
    assertThat(sheet.copied(0, 1)).contains("g\t5").contains("theta\t6");
    // into a cell that is typed into, too
    sheet.click(3, "typed-printed");
    window.robot().write("9");
    sheet.pasteHere("1\n2");
    assertThat(sheet.column("typed-printed", 5)).containsExactly("5", "6", "", "1", "2");
    window.click("sheet-undo").click("sheet-undo");
    assertThat(sheet.column("typed-printed", 5)).containsExactly("5", "6", "", "", "");
  }

  @Test
  void theSheetsOwnProblemStandsAboveItAndCanBeChanged() {
    assertThat(window.field("sheet-start-0")).isEqualTo("1e-8");
    assertThat(window.field("sheet-epsilon")).isEqualTo("1");
    sheet.type(0, "printed", "1e-8");
    window.push(KeyCode.ESCAPE);
    window.type("sheet-start-0", "2e-8");
    assertThat(sheet.cell(0, "exact")).isEqualTo("1e-8");
    assertThat(window.field("start-0")).isNotEqualTo("2e-8");
    window.click("sheet-undo");
    assertThat(window.field("sheet-start-0")).isEqualTo("1e-8");
    assertThat(sheet.cell(0, "exact")).isEqualTo("5e-9");
    window.click("sheet-take");
    assertThat(window.shows("sheet-start-1-field")).isTrue();
    assertThat(window.shows("derive-component")).isTrue();
  }

  @Test
  void whatIsTypedBeforeTheNextPictureIsKept() {
    sheet.click(EQUATION_8, "typed-printed");
    window
        .robot()
        .interact(
            () -> {
              for (String letter : List.of("0", ".", "2", "5")) {
                Node focused = window.scene().getFocusOwner();
                Event.fireEvent(
                    focused,
                    new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        letter,
                        "",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false));
              }
            });
    window.settle();
    assertThat(sheet.cell(EQUATION_8, "typed-printed")).isEqualTo("0.25");
  }

  @Test
  void aDoubleClickAnywhereInARowOfTwoLinesIsTypedInto() {
    for (double height : new double[] {0, 0.5, 1}) {
      // clicks close to each other in place and time are the third and fourth of one series
      sheet.click(EQUATION_8, "explanation").doubleClick(EQUATION_8, "typed-printed", height);
      window.push(KeyCode.CONTROL, KeyCode.A);
      String typed = Double.toString(height);
      window.robot().write(typed);
      window.settle();
      assertThat(sheet.cell(EQUATION_8, "typed-printed")).isEqualTo(typed);
      window.push(KeyCode.ENTER).push(KeyCode.ESCAPE);
    }
  }

  @Test
  void aLongSheetShowsItsFirstVerdictsWhileTheRestIsJudged() throws Exception {
    String text = SimulatedSheet.right(Homework.scenario(), "adam", 1_200).text();
    Path file = Files.writeString(folder.resolve("long.csv"), text);
    List<String> totals = new ArrayList<>();
    Label shown = window.find("sheet-totals", Label.class);
    window.robot().interact(() -> shown.textProperty().addListener((t, was, is) -> totals.add(is)));
    window.answerFile(file);
    window.click("sheet-open");
    await(() -> sheet.name().equals("long.csv"));
    window.settle();
    assertThat(totals).hasSizeGreaterThan(1);
    assertThat(totals.get(0)).contains("still to be judged");
    assertThat(sheet.totals()).startsWith("8400 of 8400").doesNotContain("still");
    assertThat(sheet.verdict(8_399)).isEqualTo("✓ OK");
    // the steps are those of the sheet's optimizer
    assertThat(sheet.derivation()).startsWith("Adam, step 1");
  }

  @Test
  void aChangedScenarioIsSavedBesideTheOldOne() throws Exception {
    window.answerFile(folder.resolve("one.csv"));
    window.click("sheet-save");
    await(() -> window.status().startsWith("Saved"));
    window.type("sheet-epsilon", "0.5");
    window.answerFile(folder.resolve("two.csv"));
    window.click("sheet-save");
    await(() -> window.status().contains("two.thetascope.json"));
    assertThat(window.status()).contains("homework.thetascope.json stays");
    assertThat(sheet.name()).isEqualTo("two.csv");
    window.click("sheet-homework");
    assertThat(window.field("sheet-epsilon")).isEqualTo("1");
    window.click("sheet-open");
    await(() -> sheet.name().equals("two.csv"));
    assertThat(window.field("sheet-epsilon")).isEqualTo("0.5");
  }

  @Test
  void aBadFileIsSaidInOneSentenceAndThePresentSheetStays() throws Exception {
    sheet.type(EQUATION_8, "printed", "1");
    window.push(KeyCode.ENTER);
    Path bad = Files.writeString(folder.resolve("bad.csv"), "optimizer,step,printed\nsgd,1,2\n");
    window.answerFile(bad);
    window.click("sheet-open");
    await(() -> !window.status().isEmpty());
    assertThat(window.status()).contains("bad.csv", "line 1", "quantity");
    assertThat(sheet.rows()).isEqualTo(51);
    assertThat(sheet.cell(EQUATION_8, "typed-printed")).isEqualTo("1");
    assertThat(window.cutTexts()).isEmpty();
  }

  @Test
  void whatIsSavedReadsBack() throws Exception {
    sheet.type(EQUATION_8, "printed", "4.999e-9");
    window.push(KeyCode.ENTER);
    Path saved = folder.resolve("mine.csv");
    window.answerFile(saved);
    window.click("sheet-save");
    await(() -> window.status().startsWith("Saved"));
    assertThat(Files.readString(saved))
        .isEqualTo(Homework.sheet().text().replace("8,sgd,1,theta,-4", "8,sgd,1,theta,4"));
    assertThat(folder.resolve("homework.thetascope.json")).exists();
    assertThat(sheet.name()).isEqualTo("mine.csv");
    window.click("sheet-homework");
    window.click("sheet-open");
    await(() -> sheet.name().equals("mine.csv"));
    assertThat(window.settle().status()).doesNotContain("Cannot");
    assertThat(sheet.verdict(EQUATION_8)).isEqualTo("✓ OK");
  }

  @Test
  void theAuditIsExportedAsCsvLatexAndPdf() throws Exception {
    Map<String, String> steps =
        Map.of("csv", "delta_theta", "tex", "$\\Delta$$\\theta$", "pdf", "Δθ");
    for (String kind : steps.keySet()) {
      Path target = folder.resolve("audit." + kind);
      window.answerFile(target);
      sheet.export(kind);
      await(() -> window.status().endsWith(kind + "."));
      assertThat(window.suggestedFile()).isEqualTo("homework-audit." + kind);
      String text = kind.equals("pdf") ? pdf(target) : Files.readString(target);
      assertThat(text).as(kind).contains(steps.get(kind), "verdict", "follows");
    }
    assertThat(pdf(folder.resolve("audit.pdf")))
        .contains("35 of 51", "-4.999e-9", "If the sign was lost", "AdaGrad step 1, Δθ");
  }

  @Test
  void anEmptyWorksheetAndItsSolutionAreHandedOut() throws Exception {
    Path target = folder.resolve("sheet.pdf");
    window.answerFile(target);
    window.click("sheet-handout");
    await(() -> window.status().startsWith("Saved"));
    assertThat(window.suggestedFile()).isEqualTo("worked-homework-worksheet.pdf");
    assertThat(pdf(target))
        .contains("θ₀ = 1·10⁻⁸", "Step 3", "Name: ___", "Page 2 of")
        .doesNotContain("5·10⁻⁹", "solution");
    assertThat(folder.resolve("sheet-solution.pdf")).doesNotExist();
    window.answerFile(folder.resolve("solution.pdf"));
    window.click("sheet-solution");
    await(() -> window.status().contains("solution.pdf"));
    assertThat(window.suggestedFile()).isEqualTo("worked-homework-solution.pdf");
    assertThat(pdf(folder.resolve("solution.pdf")))
        .contains("solution", "5·10⁻⁹")
        .doesNotContain("Name: ___");
  }

  @Test
  void optimizerAndStepChooseTheDerivation() {
    window.click("derive-adam");
    assertThat(sheet.derivation()).startsWith("Adam, step 1").hasSize(6);
    assertThat(sheet.derivation().get(3)).contains("\\hat{s}", "1 - 0.9^{2}");
    spin("derive-first", 40);
    spin("derive-count", 1);
    spin("derive-digits", 9);
    assertThat(sheet.derivation()).hasSize(2).startsWith("Adam, step 40");
    sheet.select(7);
    assertThat(sheet.derivation()).startsWith("AdaGrad, step 1");
    assertThat(sheet.derivation().get(1)).contains("\\textcolor");
  }

  @Test
  void theFirstWrongStepIsOneClickAway() {
    window.click("first-adam");
    assertThat(sheet.verdict(sheet.selected().get(0))).endsWith("◂ first");
    assertThat(sheet.derivation()).contains("Adam, step 2");
  }

  @Test
  void theHomeworksScenarioComesIntoTheSlidersAndGoesAgain() {
    window.click("sheet-load");
    assertThat(window.field("start-0")).isEqualTo("1e-8");
    assertThat(sheet.note()).contains("sliders");
    String before = sheet.derivation().get(1);
    window.dragSlider("epsilon", 0.9);
    assertThat(sheet.derivation().get(1)).isNotEqualTo(before);
    // the homework's verdicts are its own
    assertThat(sheet.totals()).startsWith("35 of 51");
    window.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.shows("start-1-field")).isTrue();
  }

  @Test
  void theGradientFollowsTheSliders() {
    String before = sheet.gradient().get(0);
    window.type("start-0", "0.5");
    assertThat(sheet.gradient().get(0)).isNotEqualTo(before).contains("0.5");
    window.choose("problem", "Quadratic");
    assertThat(sheet.gradient().get(0)).contains("c_1");
  }

  @Test
  void exportingShowsTheKindsOfFile() {
    window.push(KeyCode.CONTROL, KeyCode.E);
    assertThat(window.find("sheet-export", MenuButton.class).isShowing()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"1280,720", "1366,768", "1920,1080"})
  void nothingIsCutOrOutOfTheWindow(int width, int height) {
    window.robot().interact(() -> window.resize(width, height));
    window.settle();
    assertThat(window.cutTexts()).isEmpty();
    assertThat(window.outside()).isEmpty();
    window.click("sheet-load");
    assertThat(window.cutTexts()).isEmpty();
    assertThat(window.outside()).isEmpty();
  }

  private void spin(String id, int value) {
    @SuppressWarnings("unchecked")
    Spinner<Integer> spinner = window.find(id, Spinner.class);
    window.robot().interact(() -> spinner.getEditor().requestFocus());
    window.robot().interact(() -> spinner.getEditor().setText(Integer.toString(value)));
    window.push(KeyCode.ENTER);
    assertThat(spinner.getValue()).isEqualTo(value);
  }

  private static String pdf(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
    }
  }

  private static void await(java.util.concurrent.Callable<Boolean> condition)
      throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    FxThread.pulse();
  }
}
