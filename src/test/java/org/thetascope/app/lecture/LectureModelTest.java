package org.thetascope.app.lecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thetascope.app.document.GalleryTexts;
import org.thetascope.app.document.ScenarioModel;
import org.thetascope.app.window.AppState;
import org.thetascope.app.window.Appearance;
import org.thetascope.parameter.Fault;
import org.thetascope.scenario.Lecture;
import org.thetascope.scenario.LectureEntry;
import org.thetascope.scenario.Scenario;
import org.thetascope.storage.LectureSnapshot;
import org.thetascope.text.Text;

/** What is changed on the way stays with its entry and out of the lecture. */
class LectureModelTest {
  private static final LectureEntry BROKEN =
      new LectureEntry.Broken("b", Fault.of("fault.notUtf8"), "{}");

  private final AppState appState =
      new AppState(new ScenarioModel(Scenario.DEFAULT), new Appearance(Locale.ENGLISH));
  private final LectureModel model = appState.lecture();
  private final ScenarioModel scenario = appState.scenario();

  /** a, b (broken), c, d. */
  @BeforeEach
  void open() {
    Lecture lecture = Lecture.of("L", List.of(named("a"), named("c"), named("d")));
    model.open(lecture.plus(1, BROKEN), null);
  }

  private static Scenario named(String title) {
    return Scenario.DEFAULT.withTitle(title);
  }

  private List<String> titles() {
    return model.state().lecture().entries().stream().map(LectureEntry::title).toList();
  }

  private void change(int steps) {
    scenario.set(scenario.scenario().withSteps(steps));
  }

  @Test
  void whoeverListensMayAskForTheWorkWhileLecturesAreOpenedAndClosed() {
    List<String> heard = new ArrayList<>();
    appState
        .document()
        .addListener(
            change -> {
              appState.document().get().work();
              heard.add(appState.document().get().title());
            });
    model.open(Lecture.of("M", List.of(named("e"))), null);
    assertThat(heard).isNotEmpty().containsOnly("M");
    model.close();
    model.open(Lecture.of("N", List.of(named("f"))), null);
    assertThat(heard).endsWith("N").doesNotContain("");
  }

  @Test
  void itOpensAtTheFirstThatOpensAndGoesPastTheBrokenOne() {
    assertThat(scenario.scenario()).isEqualTo(named("a"));
    assertThat(model.next(-1)).isEqualTo(-1);
    assertThat(model.next(1)).isEqualTo(2);
    model.show(2);
    assertThat(scenario.scenario()).isEqualTo(named("c"));
    assertThat(model.next(-1)).isZero();
    model.show(3);
    assertThat(model.next(1)).isEqualTo(-1);
    assertThat(model.state().unsaved()).isFalse();
  }

  /** Unsaved work may be looked at in the middle of any change. */
  @Test
  void itCanBeKeptWhileAnEntryGoes() {
    model.edits().add(4, List.of(named("e")));
    model.show(4);
    List<LectureSnapshot> kept = new ArrayList<>();
    appState.document().addListener(change -> kept.add(model.snapshot()));
    model.edits().undo();
    assertThat(kept).isNotEmpty();
    LectureSnapshot last = kept.get(kept.size() - 1);
    assertThat(last.lecture().size()).isEqualTo(4);
    assertThat(last.present()).isEqualTo(3);
  }

  @Test
  void aLectureOfWhichNothingOpensIsRefused() {
    Lecture bad = new Lecture("bad", List.of(BROKEN));
    assertThatThrownBy(() -> model.open(bad, null)).isInstanceOf(IllegalArgumentException.class);
    assertThat(model.state().lecture().title()).isEqualTo("L");
  }

  @Test
  void whatWasChangedOnTheWayIsKeptWithItsStepsUntilReset() {
    change(7);
    change(8);
    model.show(2);
    assertThat(scenario.scenario()).isEqualTo(named("c"));
    assertThat(scenario.canUndoProperty().get()).isFalse();
    assertThat(model.shown(0)).contains(named("a").withSteps(8));
    assertThat(model.state().changes()).isEqualTo(1);
    assertThat(model.state().edited()).isFalse();
    model.show(0);
    assertThat(scenario.scenario().steps()).isEqualTo(8);
    scenario.undo();
    assertThat(scenario.scenario().steps()).isEqualTo(7);
    scenario.redo();
    scenario.reset();
    assertThat(scenario.scenario()).isEqualTo(named("a"));
    assertThat(model.state().unsaved()).isFalse();
    scenario.undo();
    assertThat(scenario.scenario().steps()).isEqualTo(8);
  }

  @Test
  void aDragThatGoesOnAfterTheTurnCanBeUndoneThere() {
    scenario.beginGesture();
    change(7);
    model.show(2);
    change(9);
    scenario.endGesture();
    scenario.undo();
    assertThat(scenario.scenario()).isEqualTo(named("c"));
  }

  @Test
  void takingAChangeInAltersTheLectureAndWhatResetGoesBackTo() {
    change(7);
    model.edits().take();
    assertThat(model.state().changes()).isZero();
    assertThat(model.state().edited()).isTrue();
    change(8);
    scenario.reset();
    assertThat(scenario.scenario().steps()).isEqualTo(7);
    model.edits().undo();
    assertThat(model.state().edited()).isFalse();
    assertThat(model.changed(0)).isTrue();
    scenario.reset();
    assertThat(scenario.scenario()).isEqualTo(named("a"));
  }

  @Test
  void allChangesAreTakenInAtOnce() {
    change(7);
    model.show(3);
    change(9);
    model.edits().takeAll();
    assertThat(model.state().changes()).isZero();
    assertThat(model.state().lecture().entries())
        .contains(
            new LectureEntry.Opened(named("a").withSteps(7)),
            new LectureEntry.Opened(named("d").withSteps(9)));
    model.edits().undo();
    assertThat(model.state().changes()).isEqualTo(2);
  }

  @Test
  void theOrderChangesUnderThePresentEntryAndItsChanges() {
    change(7);
    model.show(2);
    model.edits().move(0, 3);
    assertThat(titles()).containsExactly("b", "c", "d", "a");
    assertThat(model.state().present()).isEqualTo(1);
    assertThat(model.shown(3)).contains(named("a").withSteps(7));
    model.edits().undo();
    assertThat(titles()).containsExactly("a", "b", "c", "d");
    assertThat(model.state().present()).isEqualTo(2);
    model.edits().redo();
    assertThat(titles()).containsExactly("b", "c", "d", "a");
  }

  @Test
  void aNewTitleIsAlsoThatOfWhatWasChanged() {
    change(7);
    model.edits().retitle(0, "x");
    assertThat(scenario.scenario()).isEqualTo(named("x").withSteps(7));
    scenario.undo();
    assertThat(scenario.scenario()).isEqualTo(named("x"));
    model.show(2);
    model.edits().retitle(0, "y");
    assertThat(model.shown(0)).contains(named("y"));
    model.edits().retitle(1, "z");
    assertThat(titles()).containsExactly("y", "z", "c", "d");
    model.edits().undo();
    model.edits().undo();
    model.edits().undo();
    assertThat(titles()).containsExactly("a", "b", "c", "d");
  }

  @Test
  void whenThePresentEntryIsTakenOutTheNextIsShownAndUndoBringsBackItsChanges() {
    change(7);
    model.edits().remove(0);
    assertThat(scenario.scenario()).isEqualTo(named("c"));
    assertThat(model.state().present()).isEqualTo(1);
    model.edits().undo();
    assertThat(model.shown(0)).contains(named("a").withSteps(7));
    assertThat(model.state().present()).isEqualTo(2);
  }

  @Test
  void whenNothingIsLeftTheScenarioStays() {
    model.show(3);
    for (int i = 0; i < 4; i++) {
      model.edits().remove(0);
    }
    assertThat(model.state().size()).isZero();
    assertThat(model.state().present()).isEqualTo(-1);
    assertThat(scenario.scenario()).isEqualTo(named("d"));
    assertThat(model.next(1)).isEqualTo(-1);
    model.edits().add(0, List.of(named("e")));
    assertThat(scenario.scenario()).isEqualTo(named("e"));
  }

  @Test
  void savingMakesItUnchanged() {
    model.edits().rename("M");
    assertThat(model.state().edited()).isTrue();
    model.savedAs(model.state().lecture(), Path.of("m"));
    assertThat(model.state().edited()).isFalse();
    assertThat(model.file()).isEqualTo(Optional.of(Path.of("m")));
    model.edits().undo();
    assertThat(model.state().edited()).isTrue();
  }

  @Test
  void openingAScenarioLeavesTheLecture() {
    appState.scenarioDocument().open(named("alone"), null);
    assertThat(model.isOpen()).isFalse();
    assertThat(scenario.scenario()).isEqualTo(named("alone"));
  }

  @Test
  void turningStopsWhatPlays() {
    appState.playback().goTo(5, 10);
    appState.playback().toggle(10);
    model.show(2);
    assertThat(appState.playback().playingProperty().get()).isFalse();
    assertThat(appState.playback().step()).isZero();
  }

  @Test
  void anotherLanguageKeepsAllOfIt() {
    change(7);
    model.show(2);
    model.edits().rename("M");
    LectureState before = model.state();
    appState.renew(new GalleryTexts(new Text(Locale.GERMAN)));
    assertThat(model.state()).isEqualTo(before);
    model.show(0);
    assertThat(scenario.scenario().steps()).isEqualTo(7);
    scenario.undo();
    assertThat(scenario.scenario()).isEqualTo(named("a"));
    assertThat(model.state().changes()).isZero();
    model.edits().undo();
    assertThat(model.state().lecture().title()).isEqualTo("L");
  }

  @Test
  void viewsOfBeforeHearNothingAfterALanguageChange() {
    List<Object> heard = new ArrayList<>();
    scenario.scenarioProperty().addListener((value, was, is) -> heard.add(is));
    model.stateProperty().addListener((value, was, is) -> heard.add(is));
    appState.document().addListener(heard::add);
    appState.renew(new GalleryTexts(new Text(Locale.GERMAN)));
    change(9);
    assertThat(heard).isEmpty();
    assertThat(appState.document().get().unsaved()).isTrue();
  }
}
