package org.thetascope.app.document;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.thetascope.app.compute.BackgroundThread;
import org.thetascope.app.lecture.LectureModel;
import org.thetascope.app.window.AppState;
import org.thetascope.parameter.Fault;
import org.thetascope.scenario.Lecture;
import org.thetascope.storage.LastSession;
import org.thetascope.storage.LectureSnapshot;
import org.thetascope.storage.WorkSnapshot;

/**
 * Opens the document again that was open when the program last ended, as it was last saved: what
 * the user did not want to save does not return.
 */
public final class LastDocument {
  private final LastSession last;
  private final AutoSaver<WorkSnapshot> saver;
  private final FileQueue files;
  private final Consumer<Fault> failed;
  private Optional<WorkSnapshot> kept = Optional.empty();

  /**
   * With where it is kept.
   *
   * @param files reads the document's own file
   * @param failed says, once, that it cannot be kept, or that the document's file is gone
   */
  public LastDocument(
      Path folder, BackgroundThread background, FileQueue files, Consumer<Fault> failed) {
    last = new LastSession(folder);
    saver = new AutoSaver<>(background, last::save, failed);
    this.files = files;
    this.failed = failed;
  }

  /**
   * Opens it as it was, then as its file is now, for which the window does not wait; answers what
   * stood in the way.
   */
  public Optional<Fault> restore(AppState appState) {
    LastSession.Loaded loaded = last.load();
    loaded.work().ifPresent(work -> open(appState, work));
    return loaded.notice();
  }

  private void open(AppState appState, WorkSnapshot work) {
    Optional<LectureSnapshot> lecture = work.lecture();
    if (lecture.isEmpty()) {
      ScenarioDocument document = appState.scenarioDocument();
      document.open(work.scenario(), null);
      update(appState, document, work.file(), document::open);
    } else if (lecture.get().lecture().broken().size() < lecture.get().lecture().size()) {
      LectureModel model = appState.lecture();
      model.restore(lecture.get(), lecture.get().lecture(), null);
      update(appState, model, lecture.get().file(), (now, file) -> turn(model, now, file));
    }
  }

  /** Opens another state of the same lecture at the same page, where there is still one. */
  private static void turn(LectureModel model, Lecture now, Path file) {
    int page = model.state().present();
    model.open(now, file);
    if (page < now.size() && model.shown(page).isPresent()) {
      model.show(page);
    }
  }

  /** Opens what an untouched document's file holds now. */
  private <T> void update(
      AppState appState, Document<T> document, String name, Opening<T> opening) {
    if (name.isEmpty()) {
      return;
    }
    Path file;
    try {
      file = Path.of(name);
    } catch (InvalidPathException e) {
      failed.accept(Fault.of("file.last.gone", name));
      return;
    }
    T known = document.saved();
    // already now, so that saving goes there
    document.savedAs(known, file);
    files.run(
        () -> document.format().reader().apply(file),
        now -> {
          boolean touched = appState.document().get() != document || document.unsaved();
          if (!touched && !now.equals(known)) {
            opening.open(now, file);
          }
        },
        fault -> {
          if (document.file().filter(file::equals).isPresent()) {
            document.savedAs(document.saved(), null);
          }
          failed.accept(Fault.of("file.last.gone", name));
        });
  }

  /** Opens what a file holds. */
  private interface Opening<T> {
    void open(T content, Path file);
  }

  /** Follows what is open from now on. */
  public void watch(AppState appState) {
    appState.document().addListener(change -> keep(appState.document().get()));
    keep(appState.document().get());
  }

  private void keep(Document<?> document) {
    Optional<WorkSnapshot> now = document.reopened();
    if (now.isPresent() && !now.equals(kept)) {
      kept = now;
      saver.put(now.get());
    }
  }
}
