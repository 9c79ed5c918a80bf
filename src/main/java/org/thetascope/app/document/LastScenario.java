package org.thetascope.app.document;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import org.thetascope.app.compute.Background;
import org.thetascope.app.window.Desk;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.ScenarioReader;
import org.thetascope.storage.LastWork;
import org.thetascope.storage.Work;

/**
 * Brings back the scenario that was open when the program last ended, as it was last saved: what
 * the user did not want to save does not return.
 */
public final class LastScenario {
  private final LastWork last;
  private final Keeper<Work> keeper;

  /**
   * With where it is kept.
   *
   * @param failed says, once, that it cannot be
   */
  public LastScenario(Path folder, Background background, Consumer<Fault> failed) {
    last = new LastWork(folder);
    keeper = new Keeper<>(background, last::save, failed);
  }

  /** Opens it again, from its file where that can be read; answers what stood in the way. */
  public Optional<Fault> restore(Desk desk) {
    LastWork.Loaded loaded = last.load();
    return loaded.work().map(work -> open(desk, work)).orElse(loaded.notice());
  }

  private static Optional<Fault> open(Desk desk, Work work) {
    if (work.file().isEmpty()) {
      desk.document().open(work.scenario(), null);
      return Optional.empty();
    }
    try {
      Path file = Path.of(work.file());
      desk.document().open(new ScenarioReader().read(file), file);
      return Optional.empty();
    } catch (FaultException | InvalidPathException e) {
      desk.document().open(work.scenario(), null);
      return Optional.of(Fault.of("file.last.gone", work.file()));
    }
  }

  /** Remembers what a desk has open from now on. */
  public void watch(Desk desk) {
    Document document = desk.document();
    ChangeListener<Object> changed = (value, was, is) -> keep(document);
    document.savedProperty().addListener(changed);
    document.fileProperty().addListener(changed);
    keep(document);
  }

  private void keep(Document document) {
    if (document.savedProperty().get() != null) {
      Path file = document.fileProperty().get();
      String name = file == null ? "" : file.toAbsolutePath().toString();
      keeper.put(new Work(document.savedProperty().get(), name));
    }
  }
}
