package org.thetascope.app.lecture;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import org.thetascope.app.document.FileDialogs;
import org.thetascope.app.document.RecentFiles;
import org.thetascope.app.window.AppState;
import org.thetascope.app.window.Dialogs;
import org.thetascope.app.window.Notices;
import org.thetascope.figure.FileName;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.Lecture;
import org.thetascope.scenario.LectureEntry;
import org.thetascope.scenario.LectureReader;
import org.thetascope.scenario.LectureWriter;
import org.thetascope.storage.WholeFile;
import org.thetascope.text.Text;

/** Reads and writes the open lecture; names the scenarios that do not open. */
public final class LectureFiles {
  /** How the name of a lecture's file ends, without the first point. */
  static final String EXTENSION = LectureReader.SUFFIX.substring(1);

  private static final int MOST_NAMED = 8;

  private final LectureModel model;
  private final FileDialogs files;
  private final Dialogs dialogs;
  private final Notices notices;
  private final RecentFiles recent;
  private final Text text;
  private final LectureReader reader = new LectureReader();
  private final LectureWriter writer = new LectureWriter();

  /** With what is opened and saved, and what asks and says. */
  public LectureFiles(AppState appState, FileDialogs files, Dialogs dialogs, Text text) {
    model = appState.lecture();
    notices = appState.notices();
    recent = appState.recent();
    this.files = files;
    this.dialogs = dialogs;
    this.text = text;
  }

  /** Whether a lecture is open. */
  public boolean isOpen() {
    return model.isOpen();
  }

  /** Opens a lecture's file, or a folder of scenarios. */
  public void load(Window owner, Path path) {
    try {
      Lecture lecture = reader.read(path);
      if (lecture.broken().size() == lecture.size()) {
        throw new FaultException("fault.lectureNothing", path.toString(), reasons(lecture));
      }
      model.open(lecture, Files.isDirectory(path) ? null : path);
      recent.opened(path);
      notices.say(text.get("file.opened", path));
      nameBroken(owner, lecture);
    } catch (FaultException e) {
      dialogs.fault(owner, e.fault());
    }
  }

  private void nameBroken(Window owner, Lecture lecture) {
    int count = lecture.broken().size();
    if (count > 0) {
      String header = text.get("lecture.broken", count, lecture.size());
      dialogs.broken(owner, header, sentences(lecture));
    }
  }

  private String reasons(Lecture lecture) {
    return String.join(" ", sentences(lecture));
  }

  /** A sentence for each scenario that does not open; of many only the first are named. */
  private List<String> sentences(Lecture lecture) {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < lecture.size(); i++) {
      if (lecture.entries().get(i) instanceof LectureEntry.Broken broken) {
        sentences.add(text.sentence(fault(i, broken)));
      }
    }
    int more = sentences.size() - MOST_NAMED;
    if (more > 0) {
      sentences.subList(MOST_NAMED, sentences.size()).clear();
      sentences.add(text.get("lecture.more", more));
    }
    return sentences;
  }

  /** What is wrong with an entry, by its number and title. */
  static Fault fault(int index, LectureEntry.Broken broken) {
    return Fault.of("fault.lectureEntry", index + 1, broken.title(), broken.fault());
  }

  /**
   * Saves into the lecture's file, or asks for one. Asks first where somebody else has written
   * another lecture into it.
   *
   * @return whether it is saved
   */
  public boolean save(Window owner) {
    if (model.file().isEmpty()) {
      return saveAs(owner);
    }
    Path file = model.file().get();
    if (!changedElsewhere(file)) {
      return write(owner, file);
    }
    return switch (dialogs.askChanged(owner, file)) {
      case OVERWRITE -> write(owner, file);
      case SAVE_AS -> saveAs(owner);
      case CANCEL -> false;
    };
  }

  /** Whether a file is there and holds another lecture than was opened from it or saved in it. */
  private boolean changedElsewhere(Path file) {
    try {
      return Files.exists(file) && !reader.read(file).equals(model.saved());
    } catch (FaultException e) {
      return true;
    }
  }

  /**
   * Asks for a file and saves into it.
   *
   * @return whether it is saved
   */
  public boolean saveAs(Window owner) {
    String name = FileName.of(title(), "lecture") + "." + EXTENSION;
    Optional<Path> target = files.save(owner, name, EXTENSION);
    return target.isPresent() && write(owner, target.get());
  }

  private boolean write(Window owner, Path target) {
    LectureState state = model.state();
    try {
      byte[] bytes = writer.write(state.lecture()).getBytes(StandardCharsets.UTF_8);
      WholeFile.write(target, out -> out.write(bytes));
    } catch (FaultException e) {
      dialogs.fault(owner, e.fault());
      return false;
    }
    model.savedAs(state.lecture(), target);
    recent.opened(target);
    String saved = text.get("file.saved", target);
    notices.say(
        state.changes() == 0 ? saved : text.get("lecture.savedWithout", saved, state.changes()));
    return true;
  }

  /** Whether something of the lecture, or of what was changed on the way, would be lost. */
  public boolean unsaved() {
    return model.state().unsaved();
  }

  /** What the lecture is called; may be empty. */
  public String title() {
    return model.state().lecture().title();
  }

  /** That changes on the way would be lost too, on a line of its own; empty where none would. */
  public String alsoLost() {
    int changes = model.state().changes();
    return changes == 0 ? "" : "\n" + text.get("unsaved.onTheWay", changes);
  }

  /**
   * Saves with what was changed on the way.
   *
   * @return whether it is saved
   */
  public boolean saveAll(Window owner) {
    boolean changed = model.state().changes() > 0;
    model.edits().takeAll();
    boolean saved = save(owner);
    if (!saved && changed) {
      model.edits().undo();
    }
    return saved;
  }
}
