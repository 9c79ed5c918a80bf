package org.thetascope.app.document;

import java.nio.file.Path;
import java.util.Optional;
import org.thetascope.storage.WorkSnapshot;
import org.thetascope.text.Text;

/**
 * What is open and is saved as one file: a scenario, or a lecture of scenarios. Used from the FX
 * thread.
 *
 * @param <T> what its file holds, immutable
 */
public interface Document<T> {
  /** How its files are called, read and written. */
  DocumentFormat<T> format();

  /** What would be saved now. */
  T content();

  /** What stands in its file, or was opened where there is none; null where that is not known. */
  T saved();

  /** Its file; empty before it has one. */
  Optional<Path> file();

  /** What was written now stands in a file. */
  void savedAs(T written, Path in);

  /** Whether something would be lost if another one were opened. */
  boolean unsaved();

  /** Its own title; may be empty. */
  String title();

  /** What the window's title says of it. */
  String windowTitle(Text text);

  /** What a question about losing it has to add, on a line of its own; mostly nothing. */
  default String alsoLost(Text text) {
    return "";
  }

  /** What is said once it is saved. */
  default String savedSentence(Text text, String sentence) {
    return sentence;
  }

  /**
   * Takes in what saving alone would leave out.
   *
   * @return takes it back
   */
  default Runnable takeAll() {
    return () -> {};
  }

  /** All that would be lost by a crash, changes that were never saved included. */
  WorkSnapshot work();

  /** What the next start opens: as it was last saved; empty where it never was. */
  Optional<WorkSnapshot> reopened();

  /** Another document is opened in its place. */
  void leave();
}
