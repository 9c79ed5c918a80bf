package org.thetascope.app.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import org.thetascope.app.compute.Background;
import org.thetascope.app.lab.worksheet.SheetModel;
import org.thetascope.app.lab.worksheet.SheetState;
import org.thetascope.app.window.Desk;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.FaultException;
import org.thetascope.storage.KeptLecture;
import org.thetascope.storage.KeptSheet;
import org.thetascope.storage.Recovered;
import org.thetascope.storage.Recovery;
import org.thetascope.storage.Work;

/**
 * Saves unsaved work aside every few seconds, so that a crash loses none. The work is taken on the
 * FX thread and written in the background.
 */
public final class Autosave {
  private final Background background;
  private final Recovery recovery;
  private final Keeper<Optional<Work>> keeper;

  /**
   * Takes part in a configuration folder.
   *
   * @param failed says, once, that work cannot be saved aside
   * @throws FaultException if nothing can be saved there
   */
  public Autosave(Path folder, Background background, Consumer<Fault> failed) {
    this.background = background;
    recovery = new Recovery(folder);
    keeper = new Keeper<>(background, this::store, failed);
    // a clean end leaves nothing behind but what was offered and not settled
    background.last(recovery::close);
  }

  private void store(Optional<Work> work) {
    work.ifPresentOrElse(recovery::save, recovery::clear);
  }

  /** Offers on a desk what crashed runs left; what could not be read is answered. */
  public List<Fault> offer(Desk desk) {
    Recovery.Found found = recovery.find();
    desk.left().offer(found.recovered());
    return found.notices();
  }

  /** Keeps a desk's work from now on. */
  public void watch(Desk desk) {
    ChangeListener<Object> changed = (value, was, is) -> keeper.put(unsaved(desk));
    desk.scenario().scenarioProperty().addListener(changed);
    desk.document().fileProperty().addListener(changed);
    desk.document().savedProperty().addListener(changed);
    desk.lecture().stateProperty().addListener(changed);
    desk.sheetProperty().addListener((sheet, was, is) -> watch(is, changed));
    if (desk.sheetProperty().get() != null) {
      watch(desk.sheetProperty().get(), changed);
    }
    keeper.put(unsaved(desk));
  }

  private static void watch(SheetModel sheet, ChangeListener<Object> changed) {
    sheet.stateProperty().addListener(changed);
    sheet.unsavedProperty().addListener(changed);
  }

  /** All that would be lost, or nothing. */
  private static Optional<Work> unsaved(Desk desk) {
    Document document = desk.document();
    SheetModel model = desk.sheetProperty().get();
    Optional<KeptSheet> sheet =
        Optional.ofNullable(model)
            .filter(open -> open.unsavedProperty().get())
            .map(open -> kept(open.state()));
    Optional<KeptLecture> lecture =
        desk.lecture().state().unsaved() ? Optional.of(desk.lecture().kept()) : Optional.empty();
    if (sheet.isEmpty() && lecture.isEmpty() && !document.unsavedProperty().get()) {
      return Optional.empty();
    }
    Path file = document.fileProperty().get();
    String name = file == null ? "" : file.toAbsolutePath().toString();
    return Optional.of(new Work(desk.scenario().scenario(), name, sheet, lecture));
  }

  private static KeptSheet kept(SheetState state) {
    return new KeptSheet(state.name(), state.sheet().text(), state.scenario());
  }

  /** What was recovered is settled: removed once the present work is saved aside itself. */
  public void settle(Recovered recovered) {
    background.once(
        () -> {
          keeper.write();
          recovery.discard(recovered);
        });
  }
}
