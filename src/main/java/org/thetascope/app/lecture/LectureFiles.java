package org.thetascope.app.lecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.stage.Window;
import org.thetascope.app.window.AppState;
import org.thetascope.app.window.Dialogs;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.Lecture;
import org.thetascope.scenario.LectureEntry;
import org.thetascope.scenario.LectureReader;
import org.thetascope.text.Text;

/** Opens lectures, and names their scenarios that do not open. */
public final class LectureFiles {
  private static final int MOST_NAMED = 8;

  private final AppState appState;
  private final Dialogs dialogs;
  private final Text text;

  /** With the state in which lectures are opened, and what says what is wrong with them. */
  public LectureFiles(AppState appState, Dialogs dialogs, Text text) {
    this.appState = appState;
    this.dialogs = dialogs;
    this.text = text;
  }

  /**
   * Reads a lecture's file, or a folder of scenarios; off the FX thread.
   *
   * @return opens it, on the FX thread
   * @throws FaultException if it cannot be read, or none of its scenarios opens
   */
  public Runnable read(Window owner, Path path) {
    Lecture lecture = new LectureReader().read(path);
    if (lecture.broken().size() == lecture.size()) {
      throw new FaultException("fault.lectureNothing", path.toString(), reasons(lecture));
    }
    // a folder is no file into which the lecture could be saved
    Path file = Files.isDirectory(path) ? null : path;
    return () -> {
      appState.lecture().open(lecture, file);
      appState.recent().opened(path);
      appState.notices().say(text.get("file.opened", path));
      nameBroken(owner, lecture);
    };
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
}
