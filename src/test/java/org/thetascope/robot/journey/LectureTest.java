package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thetascope.scenario.Gallery;
import org.thetascope.scenario.GalleryEntry;
import org.thetascope.scenario.Lecture;
import org.thetascope.scenario.LectureReader;
import org.thetascope.scenario.LectureWriter;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.ScenarioWriter;

/** A lecturer gives a lecture, with nothing but a clicker in the hand where possible. */
class LectureTest extends Journey {
  /** How many pages the gallery has. */
  private static final int PAGES = new Gallery().ids().size();

  @TempDir Path folder;

  private void openGallery() {
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
  }

  private String place() {
    return window.words("lecture-place");
  }

  private Path write(String name, Scenario... scenarios) throws Exception {
    Lecture lecture = Lecture.of(name, List.of(scenarios));
    return Files.writeString(
        folder.resolve(name + LectureReader.SUFFIX), new LectureWriter().write(lecture));
  }

  private static Scenario named(String title) {
    return Scenario.DEFAULT.withTitle(title);
  }

  @Test
  void theWholeGalleryIsPagedThroughAndBack() {
    openGallery();
    List<GalleryEntry> all = new Gallery().all();
    for (int i = 0; i < all.size(); i++) {
      GalleryEntry entry = all.get(i);
      assertThat(place())
          .isEqualTo((i + 1) + " / " + PAGES + " · " + entry.title() + " — Thetascope gallery");
      assertThat(window.stage().getTitle()).startsWith(place());
      assertThat(window.find("notes-question", Label.class).getText()).isEqualTo(entry.question());
      assertThat(window.field("steps")).isEqualTo(String.valueOf(entry.scenario().steps()));
      assertThat(window.cutTexts()).isEmpty();
      assertThat(window.outside()).isEmpty();
      window.push(KeyCode.PAGE_DOWN);
    }
    assertThat(place()).startsWith(PAGES + " / " + PAGES);
    assertThat(window.status()).contains("last of " + PAGES);
    window.push(KeyCode.PAGE_UP);
    assertThat(place()).startsWith(PAGES - 1 + " / " + PAGES);
    assertThat(window.status()).isEmpty();
  }

  @Test
  void whatWasChangedOnTheWayIsKeptUntilReset() {
    openGallery();
    window.push(KeyCode.PAGE_DOWN);
    window.type("steps", "7").type("steps", "8");
    assertThat(window.stage().getTitle()).startsWith("● 2 / " + PAGES);
    window.push(KeyCode.PAGE_DOWN).push(KeyCode.PAGE_UP);
    assertThat(window.field("steps")).isEqualTo("8");
    window.robot().interact(() -> window.chart("trajectories").requestFocus());
    window.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.field("steps")).isEqualTo("7");
    window.push(KeyCode.CONTROL, KeyCode.R);
    assertThat(window.field("steps")).isEqualTo("3");
    assertThat(window.stage().getTitle()).startsWith("2 / " + PAGES);
  }

  @Test
  void aBrokenScenarioIsNamedAndTheOthersOpen() throws Exception {
    Path file = write("mine", named("One"), named("Two"), named("Three"));
    String text = Files.readString(file);
    int second = text.indexOf("\"steps\"", text.indexOf("\"Two\""));
    Files.writeString(file, text.substring(0, second) + "\"stepz\"" + text.substring(second + 7));
    window.open(file);
    assertThat(window.words("broken-dialog"))
        .contains("1 of 3 scenarios cannot be opened", "Scenario 2", "“Two”", "stepz");
    window.closeDialogs();
    assertThat(place()).isEqualTo("1 / 3 · One — mine");
    window.push(KeyCode.PAGE_DOWN);
    assertThat(place()).isEqualTo("3 / 3 · Three — mine");
    assertThat(window.status()).contains("Scenario 2, “Two”", "stepz");
    window.push(KeyCode.CONTROL, KeyCode.G).push(KeyCode.LEFT);
    assertThat(window.scene().getFocusOwner().getAccessibleText()).contains("2 · Two", "stepz");
    window.push(KeyCode.ENTER);
    assertThat(window.shows("overview")).isTrue();
    assertThat(window.status()).contains("stepz");
  }

  @Test
  void aLectureOfWhichNothingOpensChangesNothing() throws Exception {
    Path file = write("none", named("One"));
    Files.writeString(file, Files.readString(file).replace("\"steps\"", "\"stepz\""));
    String before = window.stage().getTitle();
    window.open(file);
    assertThat(window.words("fault-dialog")).contains("No scenario in", "“One”", "stepz");
    window.closeDialogs();
    assertThat(window.stage().getTitle()).isEqualTo(before);
    assertThat(window.shows("lecture-place")).isFalse();
    window.assertGoesOn();
  }

  @Test
  void aFolderOpensInTheOrderOfItsNames() throws Exception {
    for (String name : List.of("b", "a")) {
      Files.writeString(
          folder.resolve(name + LectureReader.SCENARIO_SUFFIX),
          new ScenarioWriter().write(named("Scenario " + name)));
    }
    window.answerFile(folder);
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
    assertThat(place()).startsWith("1 / 2 · Scenario a");
    window.push(KeyCode.PAGE_DOWN);
    assertThat(place()).startsWith("2 / 2 · Scenario b");
  }

  @Test
  void aLectureIsPutInOrderRetitledSavedAndOpenedAgain() throws Exception {
    window.open(write("mine", named("One"), named("Two"), named("Three")));
    window.push(KeyCode.CONTROL, KeyCode.G);
    window.push(KeyCode.ALT, KeyCode.DOWN);
    assertThat(window.cards()).containsExactly("1 · Two", "2 · One", "3 · Three");
    window.push(KeyCode.HOME).push(KeyCode.F2);
    window.push(KeyCode.CONTROL, KeyCode.A);
    window.robot().write("Zwei");
    window.push(KeyCode.ENTER);
    assertThat(window.cards()).containsExactly("1 · Zwei", "2 · One", "3 · Three");
    window.push(KeyCode.END).push(KeyCode.DELETE);
    window.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.cards()).hasSize(3);
    window.robot().interact(() -> window.find("overview-title", TextField.class).requestFocus());
    window.push(KeyCode.CONTROL, KeyCode.A);
    window.robot().write("Yours");
    window.push(KeyCode.ENTER);
    assertThat(window.stage().getTitle()).isEqualTo("● 2 / 3 · One — Yours — Thetascope");
    Path other = folder.resolve("yours" + LectureReader.SUFFIX);
    window.answerFile(other);
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
    assertThat(window.suggestedFile()).isEqualTo("yours.thetascope-lecture.json");
    assertThat(window.stage().getTitle()).doesNotStartWith("●");
    assertThat(new LectureReader().read(other))
        .isEqualTo(Lecture.of("Yours", List.of(named("Zwei"), named("One"), named("Three"))));
    window.push(KeyCode.ESCAPE).push(KeyCode.CONTROL, KeyCode.N);
    window.answerFile(other);
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
    assertThat(place()).isEqualTo("1 / 3 · Zwei — Yours");
  }

  @Test
  void aCardIsDraggedToAnotherPlaceAndClicked() throws Exception {
    window.open(write("mine", named("One"), named("Two"), named("Three")));
    window.push(KeyCode.CONTROL, KeyCode.G);
    window.robot().drag("#card-0").moveTo("#card-1").dropTo("#card-2");
    window.settle();
    assertThat(window.cards()).containsExactly("1 · Two", "2 · Three", "3 · One");
    window.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.cards()).containsExactly("1 · One", "2 · Two", "3 · Three");
    window.robot().clickOn("#card-1 .card-picture");
    window.settle();
    assertThat(window.shows("overview")).isFalse();
    assertThat(place()).startsWith("2 / 3 · Two");
  }

  @Test
  void whatIsShownAndAFileAreAddedToTheLecture() throws Exception {
    window.open(write("mine", named("One"), named("Two")));
    window.type("steps", "7").push(KeyCode.CONTROL, KeyCode.G).push(KeyCode.INSERT);
    assertThat(window.cards()).containsExactly("1 · One (changed)", "2 · One", "3 · Two");
    assertThat(place()).startsWith("2 / 3");
    Path file = folder.resolve("more.thetascope.json");
    window.answerFile(Files.writeString(file, new ScenarioWriter().write(named("More"))));
    window.push(KeyCode.SHIFT, KeyCode.INSERT);
    assertThat(window.cards()).endsWith("3 · More", "4 · Two");
    window.answerFile(Files.writeString(file, "{}"));
    window.push(KeyCode.SHIFT, KeyCode.INSERT);
    assertThat(window.cards()).hasSize(4);
    assertThat(window.status()).contains("more.thetascope.json");
    window.push(KeyCode.ESCAPE);
    assertThat(window.field("steps")).isEqualTo("7");
  }

  @Test
  void aLectureGrowsFromOneScenario() throws Exception {
    window.type("steps", "7");
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
    assertThat(place()).startsWith("1 / 1 · Logistic unit, one sample");
    Path file = folder.resolve("grown" + LectureReader.SUFFIX);
    window.answerFile(file);
    window.push(KeyCode.CONTROL, KeyCode.S);
    assertThat(new LectureReader().read(file).size()).isEqualTo(1);
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.W);
    assertThat(window.shows("lecture-place")).isFalse();
    assertThat(window.field("steps")).isEqualTo("7");
  }

  @Test
  void theKeysOfTheLabRestWhileTheOverviewCoversIt() {
    openGallery();
    List<String> before = window.legend("trajectories");
    window.push(KeyCode.CONTROL, KeyCode.G).push(KeyCode.P).push(KeyCode.T).push(KeyCode.ESCAPE);
    assertThat(window.legend("trajectories")).isEqualTo(before);
    window.push(KeyCode.P);
    assertThat(window.legend("trajectories")).isNotEqualTo(before);
  }

  /** Moves the overview's scroll bar, 0 to its head and 1 to its foot. */
  private void scrollOverview(double to) {
    Node node = window.find("card-0", Node.class);
    while (!(node instanceof ScrollPane)) {
      node = node.getParent();
    }
    ScrollPane pane = (ScrollPane) node;
    window.robot().interact(() -> pane.setVvalue(to));
    window.settle();
  }

  @Test
  void theOverviewShowsAPictureOfEachScenario() {
    openGallery();
    window.push(KeyCode.CONTROL, KeyCode.G);
    List<Image> first = window.pictures();
    assertThat(first).hasSize(PAGES);
    scrollOverview(1);
    List<Image> last = window.pictures();
    for (int i = 0; i < PAGES; i++) {
      // only what is in sight is drawn
      assertThat(first.get(i) == null ? last.get(i) : first.get(i)).as("page %s", i).isNotNull();
    }
    scrollOverview(0);
    assertThat(window.pictures().get(5)).isNotEqualTo(window.pictures().get(6));
    assertThat(window.cutTexts()).isEmpty();
    assertThat(window.outside()).isEmpty();
  }

  @Test
  void aChangeIsTakenIntoTheLectureOnlyWhenSaidSo() throws Exception {
    Path file = write("mine", named("One"), named("Two"));
    window.open(file);
    window.type("steps", "7");
    window.push(KeyCode.CONTROL, KeyCode.S);
    assertThat(new LectureReader().read(file))
        .isEqualTo(Lecture.of("mine", List.of(named("One"), named("Two"))));
    assertThat(window.status()).contains("not in it (scenarios: 1)");
    assertThat(window.stage().getTitle()).startsWith("●");
    window.click("lecture-take").push(KeyCode.CONTROL, KeyCode.S);
    assertThat(new LectureReader().read(file))
        .isEqualTo(Lecture.of("mine", List.of(named("One").withSteps(7), named("Two"))));
    assertThat(window.stage().getTitle()).doesNotStartWith("●");
  }

  @Test
  void aFileThatAnotherWindowChangedIsNotWrittenOverUnasked() throws Exception {
    Path file = write("mine", named("One"), named("Two"));
    window.open(file);
    write("mine", named("Other"));
    window.type("steps", "7").push(KeyCode.CONTROL, KeyCode.U);
    window.push(KeyCode.CONTROL, KeyCode.S);
    assertThat(window.words("changed-dialog")).contains(file.toString());
    window.push(KeyCode.ESCAPE);
    assertThat(new LectureReader().read(file))
        .isEqualTo(Lecture.of("mine", List.of(named("Other"))));
    assertThat(window.stage().getTitle()).startsWith("●");
  }

  @Test
  void closingAsksOnceAndSavesWhatWasChangedOnTheWay() throws Exception {
    Path file = write("mine", named("One"), named("Two"));
    window.open(file);
    window.type("steps", "7").push(KeyCode.PAGE_DOWN).type("steps", "8");
    window.requestClose();
    window.await("unsaved-dialog");
    assertThat(window.words("unsaved-dialog")).contains("“mine”", "while the lecture was shown: 2");
    window.click("unsaved-cancel");
    assertThat(window.stage().isShowing()).isTrue();
    window.requestClose();
    window.await("unsaved-dialog").click("unsaved-save");
    assertThat(window.stage().isShowing()).isFalse();
    assertThat(new LectureReader().read(file))
        .isEqualTo(
            Lecture.of("mine", List.of(named("One").withSteps(7), named("Two").withSteps(8))));
  }

  @Test
  void aFocusedSliderKeepsThePageKeys() {
    openGallery();
    window.pressOnSlider("epsilon", KeyCode.PAGE_DOWN);
    assertThat(place()).startsWith("1 / " + PAGES);
    assertThat(window.field("epsilon")).isNotEqualTo("0.1");
    for (String focused : java.util.List.of("trajectories", "problem-choice")) {
      window.robot().interact(() -> window.find(focused, javafx.scene.Node.class).requestFocus());
      window.push(KeyCode.PAGE_DOWN);
    }
    assertThat(place()).startsWith("3 / " + PAGES);
  }

  @Test
  void theLectureOutlivesTheLanguage() {
    openGallery();
    window.push(KeyCode.PAGE_DOWN).type("steps", "7");
    window.push(KeyCode.CONTROL, KeyCode.L);
    assertThat(place())
        .startsWith("2 / " + PAGES + " · Drei Schritte")
        .endsWith("Thetascope-Galerie");
    assertThat(window.field("steps")).isEqualTo("7");
    window.push(KeyCode.PAGE_DOWN).push(KeyCode.CONTROL, KeyCode.L);
    assertThat(place()).isEqualTo("3 / " + PAGES + " · Where δ sits — Thetascope gallery");
    window.push(KeyCode.PAGE_UP);
    assertThat(window.field("steps")).isEqualTo("7");
    window.push(KeyCode.CONTROL, KeyCode.R);
    assertThat(window.stage().getTitle()).startsWith("2 / " + PAGES);
  }
}
