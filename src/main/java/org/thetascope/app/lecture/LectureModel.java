package org.thetascope.app.lecture;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.thetascope.app.chart.Playback;
import org.thetascope.app.document.Document;
import org.thetascope.app.document.DocumentFormat;
import org.thetascope.app.document.OpenDocument;
import org.thetascope.app.document.ScenarioDocument;
import org.thetascope.app.document.ScenarioModel;
import org.thetascope.app.document.ShownWords;
import org.thetascope.scenario.Guess;
import org.thetascope.scenario.Lecture;
import org.thetascope.scenario.LectureEntry;
import org.thetascope.scenario.Scenario;
import org.thetascope.storage.LectureSnapshot;
import org.thetascope.storage.WorkSnapshot;
import org.thetascope.text.Text;

/**
 * The open lecture and which of its scenarios is shown. What is changed on the way stays with its
 * entry, steps to undo included, and does not alter the lecture until it is taken into it. Used
 * from the FX thread.
 */
public final class LectureModel implements Document<Lecture> {
  private static final int NONE = -1;

  private final ScenarioModel model;
  private final OpenDocument open;
  private final ScenarioDocument document;
  private final Playback playback;
  private ReadOnlyObjectWrapper<LectureState> state =
      new ReadOnlyObjectWrapper<>(LectureState.CLOSED);
  private final Map<Integer, ScenarioModel.Edits> kept = new HashMap<>();
  private final LectureEdits edits = new LectureEdits(this);
  private NumberedLecture arrangement;
  private Lecture saved;
  private Path file;
  private int presentId = NONE;

  /** No lecture yet. */
  public LectureModel(
      ScenarioModel model, OpenDocument open, ScenarioDocument document, Playback playback) {
    this.model = model;
    this.open = open;
    this.document = document;
    this.playback = playback;
    model.scenarioProperty().addListener(change -> refresh());
  }

  /**
   * Gives scenarios and lecture other words, and lets everybody go who listened; after the models
   * of the scenario.
   */
  public void renew(UnaryOperator<Scenario> words, UnaryOperator<Lecture> lectures) {
    kept.replaceAll((id, work) -> work.map(words));
    edits.renew(each -> each.map(lectures));
    arrangement = arrangement == null ? null : arrangement.map(lectures);
    saved = saved == null ? null : lectures.apply(saved);
    state = new ReadOnlyObjectWrapper<>(state.get());
    refresh();
    model.scenarioProperty().addListener(change -> refresh());
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

  @Override
  public DocumentFormat<Lecture> format() {
    return DocumentFormat.LECTURE;
  }

  @Override
  public Lecture content() {
    return state().lecture();
  }

  @Override
  public boolean unsaved() {
    return state().unsaved();
  }

  @Override
  public String title() {
    return state().lecture().title();
  }

  @Override
  public String windowTitle(Text text) {
    return new LectureTitles(text).placeOf(state());
  }

  @Override
  public String alsoLost(Text text) {
    int changes = state().changes();
    return changes == 0 ? "" : "\n" + text.get("unsaved.onTheWay", changes);
  }

  @Override
  public String savedSentence(Text text, String sentence) {
    int changes = state().changes();
    return changes == 0 ? sentence : text.get("lecture.savedWithout", sentence, changes);
  }

  @Override
  public Runnable takeAll() {
    if (state().changes() == 0) {
      return () -> {};
    }
    edits.takeAll();
    return edits::undo;
  }

  @Override
  public Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  @Override
  public Lecture saved() {
    return saved;
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
    open.open(this);
    // nobody hears of it before it is whole
    forgetPages();
    List<Integer> numbers = IntStream.range(0, opened.size()).boxed().toList();
    edits.begin(opened.size());
    arrangement = new NumberedLecture(opened, numbers);
    savedAs(opened, from);
    show(near(0));
  }

  /** Opens a lecture that is saved nowhere yet. */
  public void begin(Lecture begun) {
    open(begun, null);
    savedAs(null, null);
  }

  /**
   * Opens a lecture as it was when it was kept, with what was changed on the way.
   *
   * @param before the lecture as it stands in its file; null where it has none
   * @param from its file, or null
   */
  public void restore(LectureSnapshot work, Lecture before, Path from) {
    open(work.lecture(), from);
    savedAs(before, from);
    if (work.present() >= 0 && own(work.present()).isPresent()) {
      show(work.present());
    }
    work.changed().forEach(this::change);
    refresh();
  }

  private void change(int index, Scenario changed) {
    if (isPresent(index)) {
      model.set(changed);
    } else {
      own(index)
          .ifPresent(
              own ->
                  kept.put(
                      arrangement.ids().get(index), ScenarioModel.Edits.none(own).with(changed)));
    }
  }

  /** The lecture with what was changed on the way, to be kept; one that is open. */
  public LectureSnapshot snapshot() {
    // not of the state, which follows only when a change of the lecture is complete
    Lecture lecture = arrangement.lecture();
    SortedMap<Integer, Scenario> changed = new TreeMap<>();
    for (int i = 0; i < lecture.size(); i++) {
      if (changed(i)) {
        changed.put(i, shown(i).orElseThrow());
      }
    }
    return new LectureSnapshot(fileName(), lecture, arrangement.place(presentId), changed);
  }

  private String fileName() {
    return file == null ? "" : file.toAbsolutePath().toString();
  }

  @Override
  public WorkSnapshot work() {
    return new WorkSnapshot(model.scenario(), "", Optional.empty(), Optional.of(snapshot()));
  }

  @Override
  public Optional<WorkSnapshot> reopened() {
    Optional<WorkSnapshot> page = document.reopened();
    if (saved == null || saved.broken().size() == saved.size()) {
      return page;
    }
    int present = Math.min(arrangement.place(presentId), saved.size() - 1);
    LectureSnapshot lecture = new LectureSnapshot(fileName(), saved, present, new TreeMap<>());
    return page.map(
        work -> new WorkSnapshot(work.scenario(), "", Optional.empty(), Optional.of(lecture)));
  }

  /** Closes the lecture; the present scenario stays as it is. */
  public void close() {
    open.open(document);
  }

  @Override
  public void leave() {
    forgetPages();
    arrangement = null;
    savedAs(null, null);
  }

  private void forgetPages() {
    kept.clear();
    presentId = NONE;
  }

  @Override
  public void savedAs(Lecture written, Path in) {
    saved = written;
    file = in;
    refresh();
    open.changed();
  }

  /** What is seen of an entry when it is shown; empty where it does not open. */
  public Optional<Scenario> shown(int index) {
    return own(index)
        .map(
            own -> {
              ScenarioModel.Edits work = kept.get(arrangement.ids().get(index));
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
    ScenarioModel.Edits before = kept.get(presentId);
    ScenarioModel.Edits work = before == null ? ScenarioModel.Edits.none(own) : before;
    document.savedAs(own, null);
    model.resume(work.on(own));
    refresh();
  }

  private void keepPresent() {
    if (presentId != NONE) {
      kept.put(presentId, model.edits());
    }
  }

  /** What classes guessed of the present entry and somebody kept; none where no lecture is open. */
  public List<Guess> guesses() {
    int present = arrangement == null ? NONE : arrangement.place(presentId);
    return present >= 0
            && arrangement.lecture().entries().get(present) instanceof LectureEntry.Opened opened
        ? opened.guesses()
        : List.of();
  }

  /** What changes the lecture itself. */
  public LectureEdits edits() {
    return edits;
  }

  /** The lecture with the numbers of its entries; null where none is open. */
  NumberedLecture arrangement() {
    return arrangement;
  }

  /** The lecture is changed under the present entry, which stays where it is still there. */
  void arrange(NumberedLecture changed) {
    int before = state().present();
    arrangement = changed;
    if (changed.place(presentId) >= 0) {
      Scenario own = own(changed.place(presentId)).orElseThrow();
      document.savedAs(own, null);
      model.replace(model.edits().on(own));
      refresh();
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
    if (now != state() && !now.equals(state())) {
      state.set(now);
      open.changed();
    }
  }

  private LectureState present() {
    Lecture lecture = arrangement.lecture();
    int changes = (int) IntStream.range(0, lecture.size()).filter(this::changed).count();
    int present = arrangement.place(presentId);
    String title = present < 0 ? "" : model.scenario().title();
    boolean outdated = present >= 0 && ShownWords.wording(model).titleOutdated();
    return new LectureState(
        lecture, true, present, title, outdated, changes, !lecture.equals(saved));
  }
}
