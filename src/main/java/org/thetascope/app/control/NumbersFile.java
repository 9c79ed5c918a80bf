package org.thetascope.app.control;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.FaultException;
import org.thetascope.parameter.Table;
import org.thetascope.scenario.ScenarioReader;
import org.thetascope.worksheet.sheet.SheetText;

/** Reads rows of numbers, such as samples, from a CSV file. */
final class NumbersFile {
  private static final int MOST_BYTES = 8 << 20;

  private NumbersFile() {}

  /**
   * The rows in a file.
   *
   * @param rows reads them from text
   * @throws FaultException naming the file, and the line and column of what is wrong
   */
  public static Table read(Path file, Function<String, Table> rows) {
    String name = String.valueOf(file.getFileName());
    if (Files.isDirectory(file)) {
      throw new FaultException("fault.cannotRead", name, Fault.of("reason.directory"));
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new FaultException("fault.tooLarge", MOST_BYTES);
      }
      return rows.apply(SheetText.of(bytes));
    } catch (IOException e) {
      throw new FaultException("fault.cannotRead", name, ScenarioReader.reason(e));
    } catch (FaultException e) {
      throw new FaultException("fault.inFile", name, e.fault());
    }
  }
}
