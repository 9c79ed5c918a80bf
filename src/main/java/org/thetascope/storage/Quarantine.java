package org.thetascope.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.thetascope.json.JsonFormat;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.FaultException;

/** Takes a file that cannot be read out of the way by renaming it; nothing is ever deleted. */
final class Quarantine {
  private Quarantine() {}

  /**
   * Renames a file to its name with ".unreadable-N", N the first number that is free.
   *
   * @return the new name
   * @throws FaultException if it cannot be renamed
   */
  static Path move(Path file) {
    int n = 1;
    Path target = numbered(file, n);
    while (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      n++;
      target = numbered(file, n);
    }
    try {
      return Files.move(file, target);
    } catch (IOException e) {
      throw new FaultException("fault.cannotWrite", target.toString(), JsonFormat.reason(e));
    }
  }

  /** Renames a file and says so, with why; where it cannot be renamed, only why. */
  static Fault notice(Path file, Fault why) {
    try {
      return Fault.of("fault.setAside", why, move(file).toString());
    } catch (FaultException e) {
      return why;
    }
  }

  private static Path numbered(Path file, int n) {
    return file.resolveSibling(file.getFileName() + ".unreadable-" + n);
  }
}
