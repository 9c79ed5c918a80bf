package org.thetascope.app.model;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.thetascope.scenario.Lecture;
import org.thetascope.scenario.LectureEntry;
import org.thetascope.scenario.Scenario;

/**
 * The open lecture and which of its scenarios is shown. What is changed on the way stays with its
 * entry, steps to undo included, and does not alter the lecture until it is taken into it. Used
 * from the FX thread.
 */
public final class LectureModel {
  private static final int NONE = -1;

  private final ScenarioModel model;
  private final Document document;
  private final Playback playback;
  private final ReadOnlyObjectWrapper<LectureState> state =
      new ReadOnlyObjectWrapper<>(LectureState.CLOSED);
  private final Map<Integer, ScenarioModel.Work> kept = new HashMap<>();
  private History<Arrangement> history = new History<>();
  private Arrangement arrangement;
  private Lecture saved;
  private Path file;
  private int presentId = NONE;
  private int ids;

  /** No lecture yet. */
  LectureModel(ScenarioModel model, Document document, Playback playback) {
    this.model = model;
    this.document = document;
    this.playback = playback;
    document.setOnOpen(this::close);
    model.scenarioProperty().addListener(change -> refresh());
  }

  /** The same lecture around other models of the same state, in other words. */
  LectureModel copy(
      ScenarioModel otherModel,
      Document otherDocument,
      Playback otherPlayback,
      UnaryOperator<Scenario> words,
      UnaryOperator<Lecture> lectures) {
    LectureModel copy = new LectureModel(otherModel, otherDocument, otherPlayback);
    if (isOpen()) {
      kept.forEach((id, work) -> copy.kept.put(id, work.map(words)));
      copy.history = history.map(each -> each.map(lectures));
      copy.arrangement = arrangement.map(lectures);
      copy.saved = saved == null ? null : lectures.apply(saved);
      copy.file = file;
      copy.presentId = presentId;
      copy.ids = ids;
      copy.refresh();
    }
    return copy;
  }

  /** What is known of the lecture, as a property with one event for every change. */
  public ReadOnlyObjectProperty<LectureState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** What is known of the lecture. */
  public LectureState state() {
    return state.get();
  }

  /** Whether a lecture is open. */
  public boolean isOpen() {
    return state().open();
  }

  /** Its file; empty before it has one. */
  public Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  /**
   * Opens a lecture at its first scenario.
   *
   * @param from its file, or null
   * @throws IllegalArgumentException if none of its scenarios opens
   */
  public void open(Lecture opened, Path from) {
    if (opened.broken().size() == opened.size()) {
      throw new IllegalArgumentException(opened.title());
    }
    close();
    List<Integer> numbers = IntStream.range(0, opened.size()).boxed().toList();
    ids = opened.size();
    arrangement = new Arrangement(opened, numbers);
    savedAs(opened, from);
    show(near(0));
  }

  /** Opens a lecture that is saved nowhere yet. */
  public void begin(Lecture begun) {
    open(begun, null);
    savedAs(null, null);
  }

  /** Closes the lecture; the present scenario stays as it is. */
  public void close() {
    kept.clear();
    history = new History<>();
    arrangement = null;
    presentId = NONE;
    savedAs(null, null);
  }

  /** The lecture now stands in a file. */
  public void savedAs(Lecture written, Path in) {
    saved = written;
    file = in;
    refresh();
  }

  /** What is seen of an entry when it is shown; empty where it does not open. */
  public Optional<Scenario> shown(int index) {
    return own(index)
        .map(
            own -> {
              ScenarioModel.Work work = kept.get(arrangement.ids().get(index));
              return isPresent(index)
                  ? model.scenario()
                  : work == null ? own : work.on(own).present();
            });
  }

  /** Whether an entry is shown other than the lecture has it. */
  public boolean changed(int index) {
    return !shown(index).equals(own(index));
  }

  /** The next entry that opens, going by 1 or −1; −1 where there is none. */
  public int next(int by) {
    int index = state().present() + by;
    while (index >= 0 && index < state().size()) {
      if (own(index).isPresent()) {
        return index;
      }
      index += by;
    }
    return NONE;
  }

  /** Shows an entry that opens, as it was left. */
  public void show(int index) {
    Scenario own = own(index).orElseThrow();
    if (isPresent(index)) {
      return;
    }
    keepPresent();
    presentId = arrangement.ids().get(index);
    playback.rewind();
    ScenarioModel.Work before = kept.get(presentId);
    resume(before == null ? ScenarioModel.Work.none(own) : before, own);
  }

  private void resume(ScenarioModel.Work work, Scenario own) {
    document.saved(own, null);
    model.resume(work.on(own));
    refresh();
  }

  private void keepPresent() {
    if (presentId != NONE) {
      kept.put(presentId, model.work());
    }
  }

  /** Gives the lecture another title. */
  public void rename(String title) {
    edit(arrangement.titled(title));
  }

  /** Gives an entry another title, what was changed of it on the way included. */
  public void retitle(int index, String title) {
    edit(arrangement.retitled(index, title));
  }

  /** Takes an entry out and puts it in where it then stands at another index. */
  public void move(int from, int to) {
    edit(arrangement.moved(from, to));
  }

  /** Takes an entry out of the lecture. */
  public void remove(int index) {
    edit(arrangement.without(index));
  }

  /**
   * Puts scenarios in before an index, or at the end for the size.
   *
   * @throws org.thetascope.parameter.FaultException if there would be too many
   */
  public void add(int index, List<Scenario> added) {
    Arrangement more = arrangement;
    for (int i = 0; i < added.size(); i++) {
      more = more.plus(index + i, new LectureEntry.Opened(added.get(i)), ids++);
    }
    edit(more);
  }

  /** Takes into the lecture what was changed of the present entry on the way. */
  public void take() {
    edit(taken(arrangement, state().present()));
  }

  /** Takes into the lecture all that was changed on the way. */
  public void takeAll() {
    Arrangement all = arrangement;
    for (int i = 0; i < state().size(); i++) {
      all = taken(all, i);
    }
    edit(all);
  }

  private Arrangement taken(Arrangement before, int index) {
    return changed(index)
        ? before.with(index, new LectureEntry.Opened(shown(index).orElseThrow()))
        : before;
  }

  /** Whether there is an edit of the lecture to undo. */
  public boolean canUndo() {
    return history.canUndo();
  }

  /** Whether there is an edit of the lecture to do again. */
  public boolean canRedo() {
    return history.canRedo();
  }

  /** Undoes the last edit of the lecture. */
  public void undo() {
    if (canUndo()) {
      arrange(history.undo(arrangement));
    }
  }

  /** Does again what was undone of the lecture. */
  public void redo() {
    if (canRedo()) {
      arrange(history.redo(arrangement));
    }
  }

  private void edit(Arrangement changed) {
    if (!changed.equals(arrangement)) {
      history.keep(arrangement);
      history.forgetAfter();
      arrange(changed);
    }
  }

  private void arrange(Arrangement changed) {
    int before = state().present();
    arrangement = changed;
    if (changed.place(presentId) >= 0) {
      Optional<Scenario> own = own(changed.place(presentId));
      resume(model.work(), own.orElseThrow());
      return;
    }
    int near = near(Math.max(0, before));
    if (near == NONE) {
      keepPresent();
      presentId = NONE;
      refresh();
    } else {
      show(near);
    }
  }

  /** The first entry that opens from an index on, or else the last before it. */
  private int near(int index) {
    int size = arrangement.lecture().size();
    return IntStream.concat(
            IntStream.range(index, size),
            IntStream.iterate(Math.min(index, size) - 1, i -> i >= 0, i -> i - 1))
        .filter(i -> own(i).isPresent())
        .findFirst()
        .orElse(NONE);
  }

  private boolean isPresent(int index) {
    return arrangement.ids().get(index) == presentId;
  }

  /** An entry as the lecture has it. */
  private Optional<Scenario> own(int index) {
    return arrangement.lecture().entries().get(index) instanceof LectureEntry.Opened opened
        ? Optional.of(opened.scenario())
        : Optional.empty();
  }

  private void refresh() {
    LectureState now = arrangement == null ? LectureState.CLOSED : present();
    if (!now.equals(state())) {
      state.set(now);
    }
  }

  private LectureState present() {
    Lecture lecture = arrangement.lecture();
    int changes = (int) IntStream.range(0, lecture.size()).filter(this::changed).count();
    return new LectureState(
        lecture, true, arrangement.place(presentId), changes, !lecture.equals(saved));
  }
}
