package org.thetascope.figure;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.FolderFiles;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.ScenarioReader;
import org.thetascope.scenario.ScenarioWriter;
import org.thetascope.storage.WholeFile;
import org.thetascope.worksheet.sheet.Sheet;

/** Writes a sheet so that it reads back: the scenario that it names is put beside it. */
public final class SheetWriter {
  private SheetWriter() {}

  /**
   * Writes the sheet, and its scenario where there is none yet.
   *
   * @return the scenario's file, if it was written
   * @throws FaultException if either cannot be written, another scenario has that name, or the name
   *     leads out of the folder; then neither is
   */
  public static Optional<Path> write(Path target, Sheet sheet, Scenario scenario) {
    Optional<Path> beside = sheet.scenarios().stream().findFirst().map(n -> resolved(target, n));
    boolean there = beside.isPresent() && Files.exists(beside.get());
    if (there && !isSame(beside.get(), scenario)) {
      throw new FaultException("fault.sheet.otherScenario", beside.get().toString());
    }
    byte[] json = new ScenarioWriter().write(scenario).getBytes(StandardCharsets.UTF_8);
    Optional<Path> missing = beside.filter(path -> !there);
    missing.ifPresent(path -> WholeFile.write(path, out -> out.write(json)));
    byte[] csv = sheet.text().getBytes(StandardCharsets.UTF_8);
    WholeFile.write(target, out -> out.write(csv));
    return missing;
  }

  private static Path resolved(Path target, String name) {
    return new FolderFiles(target.toAbsolutePath().getParent()).inside(name);
  }

  private static boolean isSame(Path file, Scenario scenario) {
    try {
      return new ScenarioReader().read(file).equals(scenario);
    } catch (FaultException e) {
      return false;
    }
  }
}
