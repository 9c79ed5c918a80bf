package org.thetascope.worksheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.ScenarioReader;
import org.thetascope.worksheet.sheet.Sheet;
import org.thetascope.worksheet.sheet.SheetReader;

/**
 * A sheet with the scenario that it was worked for.
 *
 * <p>The line {@code # scenario: FILE} names the scenario, beside the sheet where the path is
 * relative. A sheet without that line is taken as one for the bundled homework, whose numbers most
 * such sheets will hold.
 *
 * @param sheet the sheet
 * @param scenario what it was worked for
 */
public record SheetFile(Sheet sheet, Scenario scenario) {
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
   * @param folder where a relative path of the scenario begins
   * @throws FaultException if either cannot be read
   * @throws IOException if reading the stream fails
   */
  public static SheetFile read(InputStream in, String name, Path folder) throws IOException {
    try {
      Sheet sheet = SheetReader.read(in);
      return new SheetFile(sheet, scenario(sheet, folder));
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
    try {
      return new ScenarioReader().read(folder.resolve(named.get()));
    } catch (InvalidPathException e) {
      throw new FaultException(
          "fault.cannotRead", named.get(), Fault.of("reason.other", e.getReason()));
    }
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
