package org.thetascope.chart;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.CodeSource;

/**
 * The faces of the typeface as files among the libraries, where the build lays them. A toolkit
 * reads such a file at once; what it is given from an archive it has to unpack and to copy first.
 */
public final class FontFiles {
  private FontFiles() {}

  /** The file of a face; null where the program does not stand as it was built. */
  public static Path find(String face) {
    CodeSource program = FontFiles.class.getProtectionDomain().getCodeSource();
    return program == null ? null : beside(program.getLocation(), face);
  }

  /** The file of a face beside a program, which is a jar or a folder; or null. */
  static Path beside(URL program, String face) {
    if (!"file".equals(program.getProtocol())) {
      return null;
    }
    try {
      Path file = Path.of(program.toURI()).resolveSibling("lib").resolve("fonts").resolve(face);
      return Files.isReadable(file) ? file : null;
    } catch (URISyntaxException | InvalidPathException e) {
      return null;
    }
  }
}
