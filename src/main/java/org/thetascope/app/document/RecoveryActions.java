package org.thetascope.app.document;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.thetascope.app.lab.worksheet.SheetActions;
import org.thetascope.app.lab.worksheet.SheetState;
import org.thetascope.app.lecture.LectureModel;
import org.thetascope.app.window.AppState;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.Lecture;
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
  private final FileQueue queue;
  private final Consumer<Recovered> settle;
  private final Text text;

  /**
   * On a state.
   *
   * @param settle removes what was saved aside
   */
  public RecoveryActions(
      AppState appState,
      FileActions files,
      FileQueue queue,
      Consumer<Recovered> settle,
      Text text) {
    this.queue = queue;
    this.appState = appState;
    this.files = files;
    this.settle = settle;
    this.text = text;
  }

  /** Puts work back as it was, unsaved; asks first where that would lose other work. */
  public void restore(Window owner, Recovered recovered) {
    queue.run(
        () -> read(recovered.work()),
        restoring ->
            files.leave(
                owner,
                () -> {
                  restoring.run();
                  leave(recovered);
                }),
        fault -> {
          Fault where = Fault.of("fault.inFile", recovered.kept().toString(), fault);
          appState.notices().fault(text.sentence(where));
        });
  }

  /** Reads what else is needed; answers what puts the work back. */
  private Runnable read(WorkSnapshot work) {
    Optional<SheetState> sheet = work.sheet().map(RecoveryActions::read);
    Optional<LectureSnapshot> lecture = work.lecture().filter(kept -> opens(kept.lecture()));
    Runnable document = lecture.map(this::read).orElseGet(() -> readScenario(work));
    return () -> {
      document.run();
      sheet.ifPresent(state -> appState.sheet(() -> SheetActions.homework(text)).restore(state));
    };
  }

  private static SheetState read(SheetSnapshot kept) {
    return new SheetState(kept.name(), SheetReader.read(kept.csv()), kept.scenario());
  }

  /** Into its file where that can still be read, so that undo and reset go back to that. */
  private Runnable readScenario(WorkSnapshot work) {
    ScenarioDocument document = appState.scenarioDocument();
    return readable(DocumentFormat.SCENARIO, work.file())
        .<Runnable>map(
            file ->
                () -> {
                  document.open(file.content(), file.path());
                  appState.scenario().set(work.scenario());
                })
        .orElse(() -> document.restore(work.scenario()));
  }

  /** A lecture that has no file any more has to be saved into a new one. */
  private Runnable read(LectureSnapshot kept) {
    LectureModel lecture = appState.lecture();
    return readable(DocumentFormat.LECTURE, kept.file())
        .<Runnable>map(file -> () -> lecture.restore(kept, file.content(), file.path()))
        .orElse(() -> lecture.restore(kept, null, null));
  }

  /** A file that was read. */
  private record ReadFile<T>(Path path, T content) {}

  private static <T> Optional<ReadFile<T>> readable(DocumentFormat<T> format, String name) {
    try {
      Path path = Path.of(name);
      return Optional.of(new ReadFile<>(path, format.reader().apply(path)));
    } catch (FaultException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static boolean opens(Lecture lecture) {
    return lecture.broken().size() < lecture.size();
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
