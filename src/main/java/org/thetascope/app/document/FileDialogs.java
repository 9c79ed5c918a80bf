package org.thetascope.app.document;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/** Where the system asks for a file: the one seam that a test replaces. */
public interface FileDialogs {
  /**
   * Asks where to save.
   *
   * @param suggested a file name
   * @param extension such as png
   * @return empty where the user thought better of it
   */
  Optional<Path> save(Window owner, String suggested, String extension);

  /**
   * Asks which file to open.
   *
   * @param extensions such as csv
   * @return empty where the user thought better of it
   */
  Optional<Path> open(Window owner, String... extensions);

  /**
   * Asks which folder to open.
   *
   * @return empty where the user thought better of it
   */
  Optional<Path> folder(Window owner);
}
