package org.thetascope.app.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import org.thetascope.app.compute.BackgroundThread;
import org.thetascope.app.lab.worksheet.SheetModel;
import org.thetascope.app.lab.worksheet.SheetState;
import org.thetascope.app.window.AppState;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.FaultException;
import org.thetascope.storage.Recovered;
import org.thetascope.storage.Recovery;
import org.thetascope.storage.SheetSnapshot;
import org.thetascope.storage.WorkSnapshot;

/**
 * Saves unsaved work to a recovery file every few seconds, so that a crash loses none. The work is
 * taken on the FX thread and written in the background.
 */
public final class RecoverySaver {
  private final BackgroundThread background;
  private final Recovery recovery;
  private final AutoSaver<Optional<WorkSnapshot>> saver;

  /**
   * Takes part in a configuration folder.
   *
   * @param failed says, once, that work cannot be saved aside
   * @throws FaultException if nothing can be saved there
   */
  public RecoverySaver(Path folder, BackgroundThread background, Consumer<Fault> failed) {
    this.background = background;
    recovery = new Recovery(folder);
    saver = new AutoSaver<>(background, this::store, failed);
    // a clean end leaves nothing behind but what was offered and not settled
    background.last(recovery::close);
  }

  private void store(Optional<WorkSnapshot> work) {
    work.ifPresentOrElse(recovery::save, recovery::clear);
  }

  /** Offers what crashed runs left; returns what could not be read. */
  public List<Fault> offer(AppState appState) {
    Recovery.Found found = recovery.find();
    appState.recoverable().offer(found.recovered());
    return found.notices();
  }

  /** Follows the work from now on. */
  public void watch(AppState appState) {
    ChangeListener<Object> changed = (value, was, is) -> saver.put(unsaved(appState));
    appState.document().addListener(change -> saver.put(unsaved(appState)));
    appState.sheetProperty().addListener((sheet, was, is) -> watch(is, changed));
    if (appState.sheetProperty().get() != null) {
      watch(appState.sheetProperty().get(), changed);
    }
    saver.put(unsaved(appState));
  }

  private static void watch(SheetModel sheet, ChangeListener<Object> changed) {
    sheet.stateProperty().addListener(changed);
    sheet.unsavedProperty().addListener(changed);
  }

  /** All that would be lost, or nothing. */
  private static Optional<WorkSnapshot> unsaved(AppState appState) {
    Document<?> document = appState.document().get();
    SheetModel model = appState.sheetProperty().get();
    Optional<SheetSnapshot> sheet =
        Optional.ofNullable(model)
            .filter(open -> open.unsavedProperty().get())
            .map(open -> kept(open.state()));
    return sheet.isPresent() || document.unsaved()
        ? Optional.of(document.work().with(sheet))
        : Optional.empty();
  }

  private static SheetSnapshot kept(SheetState state) {
    return new SheetSnapshot(state.name(), state.sheet().text(), state.scenario());
  }

  /** What was recovered is settled: removed once the present work is saved aside itself. */
  public void settle(Recovered recovered) {
    background.once(
        () -> {
          saver.write();
          recovery.discard(recovered);
        });
  }
}
