package org.thetascope.app.document;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.thetascope.app.lab.worksheet.SheetActions;
import org.thetascope.app.lab.worksheet.SheetState;
import org.thetascope.app.window.AppState;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.Lecture;
import org.thetascope.scenario.LectureReader;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.ScenarioReader;
import org.thetascope.storage.LectureSnapshot;
import org.thetascope.storage.Recovered;
import org.thetascope.storage.SheetSnapshot;
import org.thetascope.storage.WorkSnapshot;
import org.thetascope.text.Text;
import org.thetascope.worksheet.sheet.SheetReader;

/** Brings back what a crash left, or lets it go. */
public final class RecoveryActions {
  private final AppState appState;
  private final FileActions files;
  private final Consumer<Recovered> settle;
  private final Text text;

  /**
   * On a appState.
   *
   * @param settle removes what was saved aside
   */
  public RecoveryActions(
      AppState appState, FileActions files, Consumer<Recovered> settle, Text text) {
    this.appState = appState;
    this.files = files;
    this.settle = settle;
    this.text = text;
  }

  /** Puts work back as it was, unsaved; asks first where that would lose other work. */
  public void restore(Window owner, Recovered recovered) {
    Optional<SheetState> sheet;
    try {
      sheet = recovered.work().sheet().map(RecoveryActions::read);
    } catch (FaultException e) {
      Fault where = Fault.of("fault.inFile", recovered.kept().toString(), e.fault());
      appState.notices().fault(text.sentence(where));
      return;
    }
    if (files.mayLeave(owner)) {
      put(recovered.work());
      sheet.ifPresent(state -> appState.sheet(() -> SheetActions.homework(text)).restore(state));
      leave(recovered);
    }
  }

  private static SheetState read(SheetSnapshot kept) {
    return new SheetState(kept.name(), SheetReader.read(kept.csv()), kept.scenario());
  }

  /** Into its file where that can still be read, so that undo and reset go back to that. */
  private void put(WorkSnapshot work) {
    Optional<LectureSnapshot> lecture = work.lecture().filter(kept -> opens(kept.lecture()));
    if (lecture.isPresent()) {
      put(lecture.get());
      return;
    }
    try {
      Path file = Path.of(work.file());
      Scenario saved = new ScenarioReader().read(file);
      appState.document().open(saved, file);
      appState.scenario().set(work.scenario());
    } catch (FaultException | InvalidPathException e) {
      appState.document().restore(work.scenario());
    }
  }

  private static boolean opens(Lecture lecture) {
    return lecture.broken().size() < lecture.size();
  }

  private void put(LectureSnapshot kept) {
    Lecture saved = null;
    Path file = null;
    try {
      Path known = Path.of(kept.file());
      saved = new LectureReader().read(known);
      file = known;
    } catch (FaultException | InvalidPathException e) {
      // it has no file any more, and has to be saved into a new one
    }
    appState.lecture().restore(kept, saved, file);
  }

  /** Lets work go for good. */
  public void discard(Recovered recovered) {
    leave(recovered);
  }

  private void leave(Recovered recovered) {
    appState.recoverable().settled(recovered);
    settle.accept(recovered);
  }
}
