package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;
import org.thetascope.problem.ProblemKind;
import org.thetascope.problem.Problems;
import org.thetascope.robot.handle.Sheet;
import org.thetascope.text.Text;

/** A lecturer gives the lecture in German. */
class GermanTest extends Journey {
  @TempDir Path folder;

  @Override
  Locale language() {
    return Locale.GERMAN;
  }

  @Test
  void aDecimalCommaIsTypedShownReadAndCopiedAndTheFileHasAPoint() throws IOException {
    window.type("epsilon", "0,25");
    assertThat(window.field("epsilon")).isEqualTo("0,25");
    assertThat(window.marked("epsilon")).isFalse();
    assertThat(window.readings("trajectories", 1))
        .hasSize(4)
        .allMatch(reading -> reading.matches("\\S+ −?0,\\d+"));
    window.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.CONTROL, KeyCode.C);
    String copied =
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> Clipboard.getSystemClipboard().getString());
    window.type("epsilon", "1").type("epsilon", copied);
    assertThat(window.field("epsilon")).isEqualTo("0,25");
    Path file = folder.resolve("a.thetascope.json");
    window.answerFile(file);
    window.push(KeyCode.CONTROL, KeyCode.S);
    assertThat(Files.readString(file)).contains("\"epsilon\" : 0.25").doesNotContain("0,25");
    assertThat(window.status()).startsWith("Gespeichert: ");
  }

  @Test
  void whatIsNotAllowedIsSaidInGerman() {
    window.type("rho1", "1,5");
    assertThat(window.marked("rho1")).isTrue();
    assertThat(window.status())
        .isEqualTo("ρ₁ muss mindestens 0 und kleiner als 1 sein, nicht 1,5.");
    window.push(KeyCode.ESCAPE);
    assertThat(window.field("rho1")).isEqualTo("0,9");
  }

  @Test
  void theQuestionToTheClassIsGermanAndTheAnswerToo() {
    assertThat(window.words("notes-question")).startsWith("Jedes ε ist 0,1");
    assertThat(window.stage().getTitle()).startsWith("Logistische Einheit, ein Beispiel");
    window.click("notes-show");
    assertThat(window.words("notes-answer")).contains("ein erster Schritt von 0,009");
  }

  @Test
  void theUpdateAndTheDerivationAreTypesetWithCommas() {
    window.click("playback-on");
    assertThat(window.find("update-formula", Node.class).getAccessibleText())
        .contains("0{,}1")
        .doesNotContain("0.1");
    Sheet sheet = new Sheet(window);
    assertThat(String.join("", sheet.derivation()))
        .contains("{,}")
        .doesNotContainPattern("\\d\\.\\d");
  }

  @Test
  void aSheetIsTypedWithACommaThatPartsNoThousands() {
    Sheet sheet = new Sheet(window);
    assertThat(sheet.cell(0, "exact")).isEqualTo("5e-9");
    sheet.type(0, "printed", "54,273");
    assertThat(window.words("sheet-totals")).doesNotContain("nicht gelesen");
    assertThat(sheet.cell(0, "typed-printed")).isEqualTo("54.273");
    assertThat(window.scene().getRoot().lookupAll("#sheet-editor"))
        .anySatisfy(
            field ->
                assertThat(((javafx.scene.control.TextField) field).getText()).isEqualTo("54,273"));
  }

  @Test
  void theWordsOfTheOpenScenarioAndSheetFollowTheLanguage() {
    new Sheet(window);
    assertThat(window.find("sheet-name", Label.class).getText()).isEqualTo("Hausaufgabe");
    window.push(KeyCode.CONTROL, KeyCode.L);
    assertThat(window.find("sheet-name", Label.class).getText()).isEqualTo("Homework");
    assertThat(window.stage().getTitle()).startsWith("Logistic unit, one sample");
    window.push(KeyCode.CONTROL, KeyCode.L);
    assertThat(window.stage().getTitle()).startsWith("Logistische Einheit, ein Beispiel");
  }

  /** German words are the longer ones. */
  @ParameterizedTest
  @ValueSource(strings = {"trajectories", "plane", "worksheet", "chains", "variance"})
  void noWordIsCutInAnyLabAtTheSmallestSize(String lab) {
    window.lab(lab);
    assertThat(window.cutTexts()).isEmpty();
    assertThat(window.outside()).isEmpty();
  }

  @Test
  void theSidesOfEveryOptimizerAndProblemAreNotCutEither() {
    for (String optimizer : List.of("sgd", "adagrad", "rmsprop", "adam", "all")) {
      window.click("optimizer-" + optimizer);
      assertThat(window.cutTexts()).as(optimizer).isEmpty();
    }
    Text text = new Text(language());
    for (String id : Problems.ALL.stream().map(ProblemKind::id).toList()) {
      String problem = text.get("problem." + id + ".name");
      window.choose("problem", problem);
      assertThat(window.cutTexts()).as(problem).isEmpty();
      assertThat(window.outside()).as(problem).isEmpty();
    }
    for (String weights : List.of("normalverteilt", "gleichverteilt", "einzeln")) {
      window.choose("chain-weights", weights);
      assertThat(window.cutTexts()).as(weights).isEmpty();
      assertThat(window.outside()).as(weights).isEmpty();
    }
  }

  @Test
  void problemAndOptimizersNeedNoScrolling() {
    assertThat(window.slidersBelowTheFold()).isEmpty();
  }
}
