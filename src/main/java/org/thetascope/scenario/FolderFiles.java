package org.thetascope.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.thetascope.json.JsonFormat;
import org.thetascope.json.NamedPath;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.FaultException;

/**
 * The files that another file may name, such as a lecture or a sheet: those inside its own folder,
 * and no others, so that nothing from elsewhere makes the program read or write where it pleases.
 */
public final class FolderFiles {
  /** The most bytes that are read in all. */
  static final int MAX_BYTES = 8 << 20;

  private final Path folder;
  private final ScenarioReader reader = new ScenarioReader();
  private long left = MAX_BYTES;

  /** Those in a folder. */
  public FolderFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * The scenario in a file.
   *
   * @param name relative to the folder, as the other file writes it
   * @throws FaultException if the name leads outside, the file is missing or no scenario, or too
   *     much was read already
   */
  public Scenario read(String name) {
    Path file = inside(name);
    try {
      // a link may lead anywhere, so what it leads to is asked
      if (!file.toRealPath().startsWith(folder.toRealPath())) {
        throw outside(name);
      }
      if (!Files.isRegularFile(file)) {
        // a folder cannot be read, and a pipe might never end
        throw new FaultException("fault.cannotRead", name, Fault.of("reason.notFile"));
      }
      left -= Files.size(file);
    } catch (IOException e) {
      throw new FaultException("fault.cannotRead", name, JsonFormat.reason(e));
    }
    if (left < 0) {
      throw new FaultException("fault.namedTooLarge", name, MAX_BYTES);
    }
    return reader.read(file);
  }

  /**
   * The place of a file that may not be there yet.
   *
   * @param name relative to the folder, as the other file writes it
   * @throws FaultException if the name leads outside
   */
  public Path inside(String name) {
    List<String> parts = List.of(name.split("/", -1));
    boolean clean = parts.stream().noneMatch(p -> p.isEmpty() || p.equals(".") || p.equals(".."));
    boolean strange = name.chars().anyMatch(c -> c == '\\' || c == ':' || c == 0);
    if (!clean || strange) {
      throw outside(name);
    }
    try {
      return folder.resolve(name);
    } catch (InvalidPathException e) {
      throw NamedPath.isLocales(e)
          ? new FaultException("fault.cannotRead", name, NamedPath.reason(e))
          : outside(name);
    }
  }

  private static FaultException outside(String name) {
    return new FaultException("fault.namedFile", name);
  }
}
