package org.thetascope.worksheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.FolderFiles;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.ScenarioReader;
import org.thetascope.worksheet.sheet.Sheet;
import org.thetascope.worksheet.sheet.SheetReader;

/**
 * A sheet with the scenario that it was worked for.
 *
 * <p>The line {@code # scenario: FILE} names the scenario, which must be inside the sheet's folder:
 * a sheet from anywhere opens no other file. A sheet without that line is taken as one for the
 * bundled homework, whose numbers most such sheets will hold.
 *
 * @param sheet the sheet
 * @param scenario what it was worked for
 * @param named whether the sheet names the scenario, and is not only taken for the homework
 */
public record SheetFile(Sheet sheet, Scenario scenario, boolean named) {
  /**
   * Reads a file and its scenario.
   *
   * @throws FaultException if either cannot be read
   */
  public static SheetFile read(Path file) {
    String name = file.toString();
    if (Files.isDirectory(file)) {
      throw new FaultException("fault.cannotRead", name, Fault.of("reason.directory"));
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, name, file.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw new FaultException("fault.cannotRead", name, ScenarioReader.reason(e));
    }
  }

  /**
   * Reads a stream and its scenario.
   *
   * @param name what the stream is called in messages
   * @param folder in which the scenario must be
   * @throws FaultException if either cannot be read
   * @throws IOException if reading the stream fails
   */
  public static SheetFile read(InputStream in, String name, Path folder) throws IOException {
    try {
      Sheet sheet = SheetReader.read(in);
      return new SheetFile(sheet, scenario(sheet, folder), named(sheet).isPresent());
    } catch (FaultException e) {
      throw new FaultException("fault.inFile", name, e.fault());
    }
  }

  /** The scenario that a sheet names. */
  private static Scenario scenario(Sheet sheet, Path folder) {
    Optional<String> named = named(sheet);
    if (named.isEmpty()) {
      return Homework.scenario();
    }
    return new FolderFiles(folder).read(named.get());
  }

  /**
   * The file that a sheet names as its scenario.
   *
   * @throws FaultException if it names more than one
   */
  static Optional<String> named(Sheet sheet) {
    List<String> names = sheet.scenarios();
    if (names.size() > 1) {
      throw new FaultException("fault.sheet.scenarios", names.get(0), names.get(1));
    }
    return names.stream().findFirst();
  }
}
