package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.thetascope.scenario.Gallery;
import org.thetascope.scenario.GalleryEntry;

/** A lecture before a class: what it sees, and what only the lecturer does. */
class PresenterTest extends Journey {
  /** How many pages the gallery has. */
  private static final int PAGES = new Gallery().ids().size();

  private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 640, 720);
  private static final Rectangle2D PROJECTOR = new Rectangle2D(640, 0, 640, 720);

  private final List<GalleryEntry> gallery = new Gallery().all();

  private void project() {
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
    window.push(KeyCode.F5);
  }

  private static boolean lecturersShowing() {
    return Window.getWindows().stream().anyMatch(PresenterTest::lecturers);
  }

  private static boolean lecturers(Window shown) {
    return shown.getScene().getRoot().lookup("#presenter-place") != null;
  }

  private Stage lecturers() {
    return (Stage)
        Window.getWindows().stream().filter(PresenterTest::lecturers).findFirst().orElseThrow();
  }

  private String lecturerReads(String id) {
    return ((Label) lecturers().getScene().getRoot().lookup("#" + id)).getText();
  }

  /** Every word in the projected window. */
  private List<String> classReads() {
    return window.scene().getRoot().lookupAll(".label").stream()
        .filter(PresenterTest::seen)
        .map(label -> ((Label) label).getText())
        .toList();
  }

  private static boolean seen(Node node) {
    return node == null || node.isVisible() && seen(node.getParent());
  }

  @Test
  void aClickerTurnsThePageWhateverHasTheFocus() {
    project();
    assertThat(window.words("stage-place")).startsWith("1 / " + PAGES);
    for (String id : List.of("epsilon-slider", "epsilon-field", "trajectories")) {
      String before = window.words("stage-place");
      window.robot().interact(() -> window.find(id, Node.class).requestFocus());
      window.push(KeyCode.PAGE_DOWN);
      assertThat(window.words("stage-place")).as(id).isNotEqualTo(before);
    }
    assertThat(window.words("stage-place")).isEqualTo("4 / " + PAGES);
    window.push(KeyCode.PAGE_UP);
    assertThat(window.words("stage-place")).startsWith("3 / " + PAGES);
  }

  @Test
  void oneScreenShowsTheQuestionButNotTheAnswer() {
    project();
    for (GalleryEntry entry : gallery) {
      assertThat(classReads()).contains(entry.question()).doesNotContain(entry.answer());
      window.push(KeyCode.PAGE_DOWN);
    }
    assertThat(lecturersShowing()).isFalse();
    window.push(KeyCode.ESCAPE);
    assertThat(classReads()).contains(gallery.get(PAGES - 1).question());
  }

  @Test
  void theLecturersScreenShowsNotesAnswerAndWhatComesNext() {
    window.setScreens(LAPTOP, PROJECTOR);
    project();
    assertThat(lecturers().getX()).isEqualTo(LAPTOP.getMinX());
    assertThat(window.stage().getX()).isEqualTo(PROJECTOR.getMinX());
    for (int i = 0; i < gallery.size(); i++) {
      GalleryEntry entry = gallery.get(i);
      assertThat(lecturerReads("presenter-place")).contains(entry.title());
      assertThat(lecturerReads("presenter-question")).isEqualTo(entry.question());
      assertThat(lecturerReads("presenter-answer")).isEqualTo(entry.answer());
      assertThat(lecturerReads("presenter-next"))
          .isEqualTo(i < PAGES - 1 ? gallery.get(i + 1).title() : "This is the last one.");
      assertThat(classReads()).contains(entry.question()).doesNotContain(entry.answer());
      window.push(KeyCode.PAGE_DOWN);
    }
    window.push(KeyCode.PAGE_UP);
    ImageView next = (ImageView) lecturers().getScene().getRoot().lookup(".image-view");
    assertThat(next.getImage()).isNotNull();
    window.push(KeyCode.ESCAPE);
    assertThat(lecturersShowing()).isFalse();
    assertThat(window.stage().isFullScreen()).isFalse();
    assertThat(window.stage().getX()).isEqualTo(LAPTOP.getMinX());
  }

  @Test
  void theOverviewOpensWhereTheClassDoesNotSeeIt() {
    window.setScreens(LAPTOP, PROJECTOR);
    project();
    window.push(KeyCode.CONTROL, KeyCode.G);
    assertThat(window.scene().getRoot().lookup("#overview")).isNull();
    Node overview = lecturers().getScene().getRoot().lookup("#overview");
    assertThat(overview.isVisible()).isTrue();
    assertThat(classReads()).isNotEmpty();
  }
}
