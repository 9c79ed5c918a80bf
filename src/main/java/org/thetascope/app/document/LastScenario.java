package org.thetascope.app.document;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import org.thetascope.app.compute.BackgroundThread;
import org.thetascope.app.window.AppState;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.ScenarioReader;
import org.thetascope.storage.LastSession;
import org.thetascope.storage.WorkSnapshot;

/**
 * Brings back the scenario that was open when the program last ended, as it was last saved: what
 * the user did not want to save does not return.
 */
public final class LastScenario {
  private final LastSession last;
  private final AutoSaver<WorkSnapshot> saver;

  /**
   * With where it is kept.
   *
   * @param failed says, once, that it cannot be
   */
  public LastScenario(Path folder, BackgroundThread background, Consumer<Fault> failed) {
    last = new LastSession(folder);
    saver = new AutoSaver<>(background, last::save, failed);
  }

  /** Opens it again, from its file where that can be read; answers what stood in the way. */
  public Optional<Fault> restore(AppState appState) {
    LastSession.Loaded loaded = last.load();
    return loaded.work().map(work -> open(appState, work)).orElse(loaded.notice());
  }

  private static Optional<Fault> open(AppState appState, WorkSnapshot work) {
    if (work.file().isEmpty()) {
      appState.document().open(work.scenario(), null);
      return Optional.empty();
    }
    try {
      Path file = Path.of(work.file());
      appState.document().open(new ScenarioReader().read(file), file);
      return Optional.empty();
    } catch (FaultException | InvalidPathException e) {
      appState.document().open(work.scenario(), null);
      return Optional.of(Fault.of("file.last.gone", work.file()));
    }
  }

  /** Follows the open scenario from now on. */
  public void watch(AppState appState) {
    Document document = appState.document();
    ChangeListener<Object> changed = (value, was, is) -> keep(document);
    document.savedProperty().addListener(changed);
    document.fileProperty().addListener(changed);
    keep(document);
  }

  private void keep(Document document) {
    if (document.savedProperty().get() != null) {
      Path file = document.fileProperty().get();
      String name = file == null ? "" : file.toAbsolutePath().toString();
      saver.put(new WorkSnapshot(document.savedProperty().get(), name));
    }
  }
}
