package org.thetascope.app.window;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.stage.Stage;
import org.thetascope.app.compute.BackgroundThread;
import org.thetascope.app.compute.ShutdownHook;
import org.thetascope.app.document.FileQueue;
import org.thetascope.app.document.LastDocument;
import org.thetascope.app.document.RecoverySaver;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.FaultException;
import org.thetascope.storage.Recovered;
import org.thetascope.text.Text;

/** All that outlives the program: its preferences, the last scenario, and unsaved work. */
public final class Persistence implements AutoCloseable {
  /** Twice so long at most is left to the process once somebody has told it to end. */
  private static final Duration LAST_WRITES = Duration.ofSeconds(2);

  private final AppState appState;
  private final BackgroundThread background;
  private final ShutdownHook ended;
  private final WindowPreferences memory;
  private final LastDocument last;
  private final Path folder;
  private final List<Fault> notices = new ArrayList<>();
  private String atStart = "";
  private Optional<RecoverySaver> autosave = Optional.empty();

  /**
   * Remembers in a folder.
   *
   * @param period from one look at what is new to the next
   * @param appState what is remembered
   * @param files reads what was open
   */
  public Persistence(
      Stage stage, Path folder, Duration period, AppState appState, FileQueue files) {
    background = new BackgroundThread(period);
    this.folder = folder;
    this.appState = appState;
    memory = new WindowPreferences(stage, folder, background, this::say);
    last = new LastDocument(folder, background, files, this::say);
    ended =
        new ShutdownHook(
            () -> {
              background.hurry(LAST_WRITES);
              files.end(LAST_WRITES);
            });
  }

  /** Makes the window look and speak as it did. */
  public void restoreLook() {
    memory.restore(appState).ifPresent(notices::add);
  }

  /** Opens what was open. */
  public void restoreScenario() {
    last.restore(appState).ifPresent(notices::add);
  }

  /** Offers what a crash left, and says what could not be read, here and before. */
  public void restoreWork() {
    try {
      RecoverySaver started = new RecoverySaver(folder, background, this::say);
      notices.addAll(started.offer(appState));
      autosave = Optional.of(started);
    } catch (FaultException e) {
      notices.add(Fault.of("recovery.none", e.fault()));
    }
    if (!notices.isEmpty()) {
      Text text = words();
      atStart = notices.stream().map(text::sentence).collect(Collectors.joining(" "));
      appState.notices().say(atStart);
    }
  }

  private Text words() {
    return new Text(appState.appearance().languageProperty().get());
  }

  private void say(Fault fault) {
    String sentence = words().sentence(fault);
    String standing = appState.notices().noticeProperty().get().sentence();
    // what was said at the start is not pushed out by what follows from it
    boolean kept = !atStart.isEmpty() && standing.startsWith(atStart);
    appState.notices().fault(kept ? standing + " " + sentence : sentence);
  }

  /** Follows the state from now on, anew when it has let everybody go. */
  public void watch() {
    memory.watch(appState);
    last.watch(appState);
    autosave.ifPresent(saving -> saving.watch(appState));
  }

  /** Recovered work has been taken or is not wanted. */
  public void settle(Recovered recovered) {
    autosave.ifPresent(saving -> saving.settle(recovered));
  }

  /** A clean end: what is remembered is written, and no work is left to be recovered. */
  @Override
  public void close() {
    memory.close();
    background.close();
    ended.close();
  }
}
