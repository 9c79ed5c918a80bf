package org.thetascope.app.lecture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.thetascope.app.document.UndoHistory;
import org.thetascope.scenario.Guess;
import org.thetascope.scenario.LectureEntry;
import org.thetascope.scenario.Scenario;

/** What changes the open lecture itself, one step to undo each. */
public final class LectureEdits {
  private final LectureModel model;
  private UndoHistory<NumberedLecture> history = new UndoHistory<>();
  private int ids;

  LectureEdits(LectureModel model) {
    this.model = model;
  }

  /** Begins with a lecture whose entries have the numbers up to a size. */
  void begin(int size) {
    history = new UndoHistory<>();
    ids = size;
  }

  /** Changes each of the lectures that can be gone back to. */
  void renew(UnaryOperator<NumberedLecture> change) {
    history = history.map(change);
  }

  /** Gives the lecture another title. */
  public void rename(String title) {
    edit(model.arrangement().titled(title));
  }

  /** Gives an entry another title, what was changed of it on the way included. */
  public void retitle(int index, String title) {
    edit(model.arrangement().retitled(index, title));
  }

  /** Takes an entry out and puts it in where it then stands at another index. */
  public void move(int from, int to) {
    edit(model.arrangement().moved(from, to));
  }

  /** Takes an entry out of the lecture. */
  public void remove(int index) {
    edit(model.arrangement().without(index));
  }

  /**
   * Puts scenarios in before an index, or at the end for the size.
   *
   * @throws org.thetascope.parameter.FaultException if there would be too many
   */
  public void add(int index, List<Scenario> added) {
    NumberedLecture more = model.arrangement();
    for (int i = 0; i < added.size(); i++) {
      more = more.plus(index + i, new LectureEntry.Opened(added.get(i)), ids++);
    }
    edit(more);
  }

  /** Gives the present entry the title, notes and view of what is shown, and nothing else of it. */
  public void describe() {
    int present = model.state().present();
    if (present >= 0
        && model.arrangement().lecture().entries().get(present)
            instanceof LectureEntry.Opened opened) {
      Scenario shown = model.shown(present).orElseThrow();
      Scenario described =
          opened
              .scenario()
              .withTitle(shown.title())
              .withNotes(shown.notes())
              .withView(shown.view());
      edit(model.arrangement().with(present, opened.with(described)));
    }
  }

  /** Keeps a guess with the present entry; of too many of one chart the first ones go. */
  public void keep(Guess guess) {
    int present = model.state().present();
    LectureEntry entry = model.arrangement().lecture().entries().get(present);
    if (entry instanceof LectureEntry.Opened opened) {
      List<Guess> kept = new ArrayList<>(opened.guesses());
      List<Guess> same =
          kept.stream().filter(other -> other.chart().equals(guess.chart())).toList();
      if (same.size() >= Guess.MAX_PER_CHART) {
        kept.remove(same.get(0));
      }
      kept.add(guess);
      edit(model.arrangement().with(present, opened.withGuesses(kept)));
    }
  }

  /** Takes into the lecture what was changed of the present entry on the way. */
  public void take() {
    edit(taken(model.arrangement(), model.state().present()));
  }

  /** Takes into the lecture all that was changed on the way. */
  public void takeAll() {
    NumberedLecture all = model.arrangement();
    for (int i = 0; i < model.state().size(); i++) {
      all = taken(all, i);
    }
    edit(all);
  }

  private NumberedLecture taken(NumberedLecture before, int index) {
    return model.changed(index)
        ? before.map(lecture -> lecture.with(index, model.shown(index).orElseThrow()))
        : before;
  }

  /** Whether there is something to undo. */
  public boolean canUndo() {
    return history.canUndo();
  }

  /** Whether there is something to do again. */
  public boolean canRedo() {
    return history.canRedo();
  }

  /** Undoes the last edit. */
  public void undo() {
    if (canUndo()) {
      model.arrange(history.undo(model.arrangement()));
    }
  }

  /** Does again what was undone. */
  public void redo() {
    if (canRedo()) {
      model.arrange(history.redo(model.arrangement()));
    }
  }

  private void edit(NumberedLecture changed) {
    if (!changed.equals(model.arrangement())) {
      history.keep(model.arrangement());
      history.forgetAfter();
      model.arrange(changed);
    }
  }
}
