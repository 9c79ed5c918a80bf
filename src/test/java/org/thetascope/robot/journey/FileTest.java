package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import org.thetascope.robot.handle.FxThread;
import org.thetascope.scenario.Gallery;
import org.thetascope.scenario.GalleryEntry;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.ScenarioReader;
import org.thetascope.scenario.ScenarioWriter;

/** A lecturer keeps scenarios in files and loses nothing. */
class FileTest extends Journey {
  @TempDir Path folder;

  @Test
  void whatIsSavedIsOpenedAgain() {
    Path file = folder.resolve("mine.thetascope.json");
    window.type("epsilon", "0.3").choose("problem", "Rosenbrock valley");
    assertThat(window.stage().getTitle()).startsWith("●");
    window.answerFile(file);
    window.push(KeyCode.CONTROL, KeyCode.S);
    assertThat(window.suggestedFile()).isEqualTo("logistic-unit-one-sample.thetascope.json");
    assertThat(window.stage().getTitle()).doesNotStartWith("●");
    assertThat(new ScenarioReader().read(file).problem().kind()).isEqualTo("rosenbrock");
    window.push(KeyCode.CONTROL, KeyCode.N);
    assertThat(window.field("epsilon")).isEqualTo("0.1");
    window.push(KeyCode.CONTROL, KeyCode.O);
    assertThat(window.field("epsilon")).isEqualTo("0.3");
    assertThat(window.field("problem-b")).isEqualTo("100");
  }

  @Test
  void aFileThatIsNoScenarioIsSaidInADialogAndNothingChanges() throws Exception {
    Path file = Files.writeString(folder.resolve("bad.thetascope.json"), "{\"format\":1}");
    window.answerFile(file);
    window.robot().push(KeyCode.CONTROL, KeyCode.O);
    await("fault-dialog");
    window.push(KeyCode.ENTER);
    assertThat(window.stage().getTitle()).startsWith("Logistic unit, one sample");
    window.assertGoesOn();
  }

  @Test
  void aFileThatAnotherWindowChangedIsWrittenOverOnlyWhenTheUserSaysSo() throws Exception {
    Path file = folder.resolve("shared.thetascope.json");
    window.answerFile(file);
    window.push(KeyCode.CONTROL, KeyCode.S);
    Scenario theirs = Scenario.DEFAULT.withTitle("theirs");
    Files.writeString(file, new ScenarioWriter().write(theirs));
    window.type("epsilon", "0.3");
    window.robot().push(KeyCode.CONTROL, KeyCode.S);
    await("changed-dialog");
    window.click("changed-cancel");
    assertThat(new ScenarioReader().read(file)).isEqualTo(theirs);
    assertThat(window.stage().getTitle()).startsWith("●");
    Path mine = folder.resolve("mine.thetascope.json");
    window.answerFile(mine);
    window.robot().push(KeyCode.CONTROL, KeyCode.S);
    await("changed-dialog");
    window.click("changed-saveAs");
    assertThat(new ScenarioReader().read(file)).isEqualTo(theirs);
    assertThat(window.stage().getTitle()).doesNotStartWith("●");
    Files.writeString(mine, "no scenario");
    window.type("epsilon", "0.4");
    window.robot().push(KeyCode.CONTROL, KeyCode.S);
    await("changed-dialog");
    window.click("changed-overwrite");
    assertThat(new ScenarioReader().read(mine).optimizers().get("sgd").values().number("epsilon"))
        .isEqualTo(0.4);
  }

  @Test
  void aFileThatWasRemovedIsSavedAnewAndSaid() throws Exception {
    Path file = folder.resolve("mine.thetascope.json");
    window.answerFile(file);
    window.push(KeyCode.CONTROL, KeyCode.S);
    Files.delete(file);
    window.type("epsilon", "0.3");
    window.push(KeyCode.CONTROL, KeyCode.S);
    assertThat(file).exists();
    assertThat(window.status()).isEqualTo("Saved " + file + " again; the file had been removed.");
    Files.delete(file);
    Files.delete(folder);
    window.type("epsilon", "0.4");
    window.robot().push(KeyCode.CONTROL, KeyCode.S);
    await("fault-dialog");
    window.push(KeyCode.ENTER);
    assertThat(window.stage().getTitle()).startsWith("●");
    Files.createDirectory(folder);
    window.push(KeyCode.CONTROL, KeyCode.S);
    assertThat(file).exists();
    assertThat(window.stage().getTitle()).doesNotStartWith("●");
  }

  @Test
  void closingWithChangesAsksOnce() throws Exception {
    window.type("epsilon", "0.3");
    window.requestClose();
    await("unsaved-dialog");
    window.click("unsaved-cancel");
    assertThat(window.stage().isShowing()).isTrue();
    Path file = folder.resolve("kept.thetascope.json");
    window.answerFile(file);
    window.requestClose();
    await("unsaved-dialog");
    window.click("unsaved-save");
    assertThat(window.stage().isShowing()).isFalse();
    assertThat(file).exists();
  }

  @Test
  void aMenuThatIsOpenClosesWithTheWindow() {
    window.click("lecture");
    assertThat(window.robot().lookup("#lecture-menu-lectureNew").tryQuery()).isPresent();
    window.requestClose();
    FxThread.pulse();
    assertThat(window.stage().isShowing()).isFalse();
    assertThat(javafx.stage.Window.getWindows()).isEmpty();
  }

  @Test
  void oneQuestionAsksForScenarioAndSheet() throws Exception {
    window.lab("worksheet").click("sheet-add");
    window.requestClose();
    await("unsaved-dialog");
    assertThat(question()).contains("The sheet “Homework”");
    window.click("unsaved-cancel");
    window.lab("trajectories").type("epsilon", "0.3");
    Path file = folder.resolve("kept.thetascope.json");
    window.answerFile(file);
    window.push(KeyCode.CONTROL, KeyCode.S).type("epsilon", "0.4");
    window.answerFile(folder.resolve("sheet.csv"));
    window.requestClose();
    await("unsaved-dialog");
    assertThat(question()).contains("“Logistic unit, one sample” and the sheet “Homework”");
    window.robot().clickOn("#unsaved-save");
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !window.stage().isShowing());
    assertThat(new ScenarioReader().read(file).optimizers().get("sgd").values().number("epsilon"))
        .isEqualTo(0.4);
    assertThat(folder.resolve("sheet.csv")).isNotEmptyFile();
  }

  private String question() {
    return window.find("unsaved-dialog", DialogPane.class).getContentText();
  }

  @Test
  void aScenarioOfANewerVersionSaysSoAndChangesNothing() throws Exception {
    Path file = folder.resolve("newer.thetascope.json");
    Files.writeString(file, "{\"format\":\"thetascope-scenario\",\"version\":3,\"new\":true}");
    window.type("epsilon", "0.3").answerFile(folder.resolve("mine.thetascope.json"));
    window.push(KeyCode.CONTROL, KeyCode.S).answerFile(file);
    window.robot().push(KeyCode.CONTROL, KeyCode.O);
    await("fault-dialog");
    assertThat(window.find("fault-dialog", DialogPane.class).getContentText())
        .contains("newer.thetascope.json", "version 3", "1, 2");
    window.push(KeyCode.ENTER);
    assertThat(window.field("epsilon")).isEqualTo("0.3");
    assertThat(window.stage().getTitle()).startsWith("Logistic unit, one sample");
    assertThat(file).content().contains("\"new\":true");
    window.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.field("epsilon")).isEqualTo("0.1");
  }

  @Test
  void titleAndNotesAreEditedAndUndoneTogether() {
    String before = window.words("notes-question");
    window.push(KeyCode.CONTROL, KeyCode.I);
    replace("describe-title", "Mine");
    replace("describe-notes", "Question: why");
    window.click("describe-take");
    assertThat(window.stage().getTitle()).startsWith("● Mine");
    assertThat(window.words("notes-question")).isEqualTo("why");
    window.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.stage().getTitle()).startsWith("Logistic unit, one sample");
    assertThat(window.words("notes-question")).isEqualTo(before);
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertThat(window.stage().getTitle()).startsWith("● Mine");
  }

  private void replace(String id, String words) {
    window.click(id).push(KeyCode.CONTROL, KeyCode.A);
    window.robot().write(words);
  }

  @Test
  void recentFilesOpenAgainTheLastOneFirst() throws Exception {
    Path one = folder.resolve("one.thetascope.json");
    Path two = folder.resolve("two.thetascope.json");
    window.answerFile(one);
    window.type("epsilon", "0.3").push(KeyCode.CONTROL, KeyCode.S);
    window.answerFile(two);
    window.type("epsilon", "0.4").push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
    restart();
    assertThat(recent()).containsExactly(two.toString(), one.toString());
    choose(1);
    assertThat(window.field("epsilon")).isEqualTo("0.3");
    assertThat(recent()).containsExactly(one.toString(), two.toString());
    Files.delete(two);
    choose(1);
    assertThat(window.status()).contains("two.thetascope.json is not there any more");
    assertThat(window.field("epsilon")).isEqualTo("0.3");
    assertThat(recent()).containsExactly(one.toString());
    window.robot().interact(() -> menu("file-recent").getItems().get(2).fire());
    assertThat(menu("file-recent").isDisable()).isTrue();
  }

  private List<String> recent() {
    return menu("file-recent").getItems().stream()
        .filter(item -> item instanceof CustomMenuItem && !(item instanceof SeparatorMenuItem))
        .map(item -> ((Label) ((CustomMenuItem) item).getContent()).getTooltip().getText())
        .toList();
  }

  private void choose(int index) {
    window.robot().interact(() -> menu("file-recent").getItems().get(index).fire());
    window.settle();
  }

  private Menu menu(String id) {
    return (Menu)
        window.find("file", MenuButton.class).getItems().stream()
            .filter(item -> id.equals(item.getId()))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void everyScenarioOfTheGalleryOpensWithItsQuestion() {
    for (GalleryEntry entry : new Gallery().all()) {
      openFromGallery(entry.id());
      assertThat(window.stage().getTitle()).startsWith(entry.title());
      assertThat(window.find("notes-question", Label.class).getText()).isEqualTo(entry.question());
      assertThat(window.shows("notes-answer")).isFalse();
    }
    window.click("notes-show");
    assertThat(window.find("notes-answer", Label.class).getText()).isNotBlank();
  }

  @Test
  void anExportedPictureBringsItsScenarioBack() throws Exception {
    window.type("epsilon", "0.37");
    Path picture = folder.resolve("figure.png");
    window.answerFile(picture);
    window.robot().push(KeyCode.CONTROL, KeyCode.E);
    await("export-dialog");
    window.robot().clickOn("#export-save");
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> window.status().startsWith("Saved"));
    window.answerFile(folder.resolve("kept.thetascope.json"));
    window.push(KeyCode.CONTROL, KeyCode.S);
    window.push(KeyCode.CONTROL, KeyCode.N);
    assertThat(window.field("epsilon")).isEqualTo("0.1");
    window.answerFile(picture);
    window.push(KeyCode.CONTROL, KeyCode.O);
    assertThat(window.field("epsilon")).isEqualTo("0.37");
  }

  private void openFromGallery(String id) {
    window.robot().interact(() -> window.find("file", MenuButton.class).show());
    window
        .robot()
        .interact(
            () -> {
              window.find("file", MenuButton.class).hide();
              menu("file-gallery").getItems().stream()
                  .filter(item -> ("gallery-" + id).equals(item.getId()))
                  .findFirst()
                  .orElseThrow()
                  .fire();
            });
    window.settle();
  }

  private void await(String id) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        30,
        TimeUnit.SECONDS,
        () ->
            WaitForAsyncUtils.asyncFx(() -> window.robot().lookup("#" + id).tryQuery().isPresent())
                .get());
    FxThread.pulse();
  }
}
