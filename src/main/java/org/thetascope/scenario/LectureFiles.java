package org.thetascope.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.thetascope.json.JsonFormat;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.FaultException;

/** The files that a lecture may open: those inside its own folder, and no others. */
final class LectureFiles {
  private final Path folder;
  private final ScenarioReader reader = new ScenarioReader();

  LectureFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * The scenario in a file.
   *
   * @param name relative to the folder, as the lecture writes it
   * @throws FaultException if the name leads outside, or the file is missing or no scenario
   */
  Scenario read(String name) {
    Path file = inside(name);
    try {
      // a link may lead anywhere, so what it leads to is asked
      if (!file.toRealPath().startsWith(folder.toRealPath())) {
        throw new FaultException("fault.lectureFile", name);
      }
    } catch (IOException e) {
      throw new FaultException("fault.cannotRead", name, JsonFormat.reason(e));
    }
    if (!Files.isRegularFile(file)) {
      // a folder cannot be read, and a pipe might never end
      throw new FaultException("fault.cannotRead", name, Fault.of("reason.notFile"));
    }
    return reader.read(file);
  }

  private Path inside(String name) {
    List<String> parts = List.of(name.split("/", -1));
    boolean clean = parts.stream().noneMatch(p -> p.isEmpty() || p.equals(".") || p.equals(".."));
    if (!clean || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0) {
      throw new FaultException("fault.lectureFile", name);
    }
    try {
      return folder.resolve(name);
    } catch (InvalidPathException e) {
      throw new FaultException("fault.lectureFile", name);
    }
  }
}
