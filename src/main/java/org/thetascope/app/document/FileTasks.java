package org.thetascope.app.document;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.stage.Window;
import org.thetascope.app.window.Dialogs;
import org.thetascope.app.window.Notices;
import org.thetascope.text.Text;

/** Asks for files, then reads or writes them off the FX thread. */
public final class FileTasks {
  private final FileQueue queue;
  private final FileDialogs files;
  private final Dialogs dialogs;
  private final Notices notices;
  private final Text text;

  /** With what asks for files and says what became of them. */
  public FileTasks(
      FileQueue queue, FileDialogs files, Dialogs dialogs, Notices notices, Text text) {
    this.queue = queue;
    this.files = files;
    this.dialogs = dialogs;
    this.notices = notices;
    this.text = text;
  }

  /**
   * Asks where to save, and saves.
   *
   * @param suggested a file name with its extension
   * @param write writes the file and answers a sentence, off the FX thread
   * @param then what follows once it is written, on the FX thread
   */
  public void save(
      Window owner, String suggested, Function<Path, String> write, Consumer<Path> then) {
    String extension = suggested.substring(suggested.lastIndexOf('.') + 1);
    Optional<Path> target = files.save(owner, suggested, extension);
    target.ifPresent(
        path ->
            queue.run(
                () -> write.apply(path),
                sentence -> {
                  then.accept(path);
                  notices.say(sentence);
                },
                fault -> dialogs.fault(owner, fault)));
  }

  /**
   * Asks which file to open, and reads it; what stands in the way is said at the window's foot.
   *
   * @param read off the FX thread
   * @param then what follows, on the FX thread
   */
  public <T> void open(Window owner, String extension, Function<Path, T> read, Consumer<T> then) {
    files.open(owner, extension).ifPresent(path -> read(path, read, then));
  }

  /**
   * Reads a file, such as one that was dropped; what stands in the way is said at the window's
   * foot.
   *
   * @param read off the FX thread
   * @param then what follows, on the FX thread
   */
  public <T> void read(Path path, Function<Path, T> read, Consumer<T> then) {
    queue.run(() -> read.apply(path), then, fault -> notices.fault(text.sentence(fault)));
  }
}
