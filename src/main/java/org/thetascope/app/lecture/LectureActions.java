package org.thetascope.app.lecture;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.stage.Window;
import org.thetascope.app.document.DocumentFormat;
import org.thetascope.app.document.FileActions;
import org.thetascope.app.document.FileDialogs;
import org.thetascope.app.document.FileQueue;
import org.thetascope.app.document.GalleryTexts;
import org.thetascope.app.shortcut.Keys;
import org.thetascope.app.window.AppState;
import org.thetascope.app.window.Notices;
import org.thetascope.figure.FigureScenario;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.Lecture;
import org.thetascope.scenario.LectureEntry;
import org.thetascope.scenario.Scenario;
import org.thetascope.text.Text;

/** What can be done with lectures: open, begin, turn the page, take in what was changed. */
public final class LectureActions {
  private final AppState appState;
  private final LectureModel model;
  private final FileActions documents;
  private final FileDialogs files;
  private final FileQueue queue;
  private final Notices notices;
  private final Text text;

  /** With what reads and asks; leaving what is open is asked about first. */
  public LectureActions(
      AppState appState, FileActions documents, FileDialogs files, FileQueue queue, Text text) {
    this.appState = appState;
    this.documents = documents;
    this.files = files;
    this.queue = queue;
    this.text = text;
    model = appState.lecture();
    notices = appState.notices();
  }

  /** Says what the keys of the window do with lectures. */
  public void bind(Keys keys, Window owner) {
    keys.bind("lectureOpen", () -> open(owner));
    keys.bind("lectureFolder", () -> openFolder(owner));
    keys.bind("lectureNew", () -> begin(owner));
    keys.bind("lectureGallery", () -> openGallery(owner));
    keys.bind("lectureAlone", () -> documents.saveAlone(owner));
    keys.bind("lectureClose", () -> close(owner));
    keys.bind("pageOn", () -> turn(1));
    keys.bind("pageBack", () -> turn(-1));
    keys.bind("take", this::take);
  }

  private void open(Window owner) {
    documents.leave(
        owner,
        () ->
            files
                .open(owner, DocumentFormat.LECTURE.extension(), "json")
                .ifPresent(path -> documents.load(owner, path)));
  }

  private void openFolder(Window owner) {
    documents.leave(
        owner, () -> files.folder(owner).ifPresent(path -> documents.load(owner, path)));
  }

  private void openGallery(Window owner) {
    documents.leave(owner, () -> model.open(new GalleryTexts(text).lecture(), null));
  }

  /** A lecture of the present scenario, which is saved nowhere yet. */
  private void begin(Window owner) {
    if (model.isOpen()) {
      documents.leave(owner, this::begin);
    } else {
      begin();
    }
  }

  private void begin() {
    Scenario scenario = appState.scenario().scenario();
    model.begin(Lecture.of(scenario.title(), List.of(scenario)));
  }

  private void close(Window owner) {
    if (model.isOpen()) {
      documents.leave(owner, model::close);
    }
  }

  /** Shows an entry, or says why it does not open. */
  public void show(int index) {
    if (model.state().lecture().entries().get(index) instanceof LectureEntry.Broken broken) {
      notices.fault(text.sentence(LectureFiles.fault(index, broken)));
    } else {
      model.show(index);
    }
  }

  /** Shows the next entry that opens, by 1 or −1, and names those that do not. */
  public void turn(int by) {
    if (!model.isOpen()) {
      return;
    }
    int from = model.state().present();
    int to = model.next(by);
    int end = to >= 0 ? to : by > 0 ? model.state().size() : -1;
    List<String> skipped =
        IntStream.range(Math.min(from, end) + 1, Math.max(from, end))
            .mapToObj(this::broken)
            .flatMap(Optional::stream)
            .toList();
    if (to >= 0) {
      model.show(to);
    }
    if (!skipped.isEmpty()) {
      notices.fault(String.join(" ", skipped));
    } else if (to < 0) {
      notices.say(text.get(by > 0 ? "lecture.last" : "lecture.first", model.state().size()));
    } else {
      notices.say("");
    }
  }

  private Optional<String> broken(int index) {
    return model.state().lecture().entries().get(index) instanceof LectureEntry.Broken broken
        ? Optional.of(text.sentence(LectureFiles.fault(index, broken)))
        : Optional.empty();
  }

  /** Takes what was changed of the present scenario into the lecture. */
  private void take() {
    int present = model.state().present();
    if (present >= 0 && model.changed(present)) {
      model.edits().take();
      notices.say(text.get("lecture.taken", model.state().title()));
    }
  }

  /** Puts a copy of what is shown into the lecture, after the present entry, and shows it. */
  public void addShown() {
    int index = model.state().present() + 1;
    if (add(index, List.of(appState.scenario().scenario()))) {
      model.show(index);
    }
  }

  /** Asks for a scenario's file, or a figure that carries one. */
  public Optional<Path> askFile(Window owner) {
    return files.open(owner, "json", "png", "svg", "pdf", "gif");
  }

  /**
   * Puts the scenarios of files into the lecture before an index; where one of them cannot be read,
   * none, and why is said.
   *
   * @param then follows once all of them are in it
   */
  public void addFiles(int index, List<Path> paths, Runnable then) {
    FigureScenario reader = new FigureScenario();
    queue.run(
        () -> paths.stream().map(reader::read).toList(),
        scenarios -> {
          if (model.isOpen() && add(Math.min(index, model.state().size()), scenarios)) {
            then.run();
          }
        },
        fault -> notices.fault(text.sentence(fault)));
  }

  private boolean add(int index, List<Scenario> scenarios) {
    try {
      model.edits().add(index, scenarios);
      return true;
    } catch (FaultException e) {
      notices.fault(text.sentence(e.fault()));
      return false;
    }
  }
}
