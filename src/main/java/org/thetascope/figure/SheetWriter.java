package org.thetascope.figure;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.FolderFiles;
import org.thetascope.scenario.LectureReader;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.ScenarioReader;
import org.thetascope.scenario.ScenarioWriter;
import org.thetascope.storage.WholeFile;
import org.thetascope.worksheet.Homework;
import org.thetascope.worksheet.SheetFile;
import org.thetascope.worksheet.sheet.Sheet;

/**
 * Writes a sheet so that it reads back: the scenario that it names is put beside it.
 *
 * <p>A scenario that stands there already may be that of thirty other sheets. Where it is another
 * than the sheet's, it stays, and the sheet names one of its own, called as the sheet is.
 */
public final class SheetWriter {

  private SheetWriter() {}

  /**
   * What became of a sheet.
   *
   * @param sheet as it was written; it may name another scenario than before
   * @param scenario the scenario's file, if it was written
   * @param left a scenario that the sheet named before, and that stays as it was
   */
  public record Written(Sheet sheet, Optional<Path> scenario, Optional<Path> left) {}

  /**
   * Writes the sheet, and its scenario where it does not stand there yet.
   *
   * @throws FaultException if either cannot be written, or the name of the scenario leads out of
   *     the folder; then neither is
   */
  public static Written write(Path target, Sheet sheet, Scenario scenario) {
    Optional<Path> named = sheet.scenarios().stream().findFirst().map(n -> resolved(target, n));
    boolean keeps =
        named.isPresent()
            ? !Files.exists(named.get()) || isSame(named.get(), scenario)
            : isSame(Homework.scenario(), scenario);
    if (keeps) {
      return write(target, sheet, scenario, named, Optional.empty());
    }
    if (named.isPresent() && isOwn(target, named.get())) {
      writeScenario(named.get(), scenario);
      return new Written(written(target, sheet), named, Optional.empty());
    }
    Path own = own(target, scenario);
    Sheet renamed = sheet.withScenario(own.getFileName().toString());
    return write(target, renamed, scenario, Optional.of(own), named);
  }

  private static Written write(
      Path target, Sheet sheet, Scenario scenario, Optional<Path> beside, Optional<Path> left) {
    Optional<Path> missing = beside.filter(path -> !Files.exists(path));
    missing.ifPresent(path -> writeScenario(path, scenario));
    return new Written(written(target, sheet), missing, left);
  }

  private static void writeScenario(Path file, Scenario scenario) {
    byte[] json = new ScenarioWriter().write(scenario).getBytes(StandardCharsets.UTF_8);
    WholeFile.write(file, out -> out.write(json));
  }

  private static Sheet written(Path target, Sheet sheet) {
    byte[] csv = sheet.text().getBytes(StandardCharsets.UTF_8);
    WholeFile.write(target, out -> out.write(csv));
    return sheet;
  }

  private static Path resolved(Path target, String name) {
    return new FolderFiles(target.toAbsolutePath().getParent()).inside(name);
  }

  /** Whether a scenario is that of the sheet alone that is written over: both have one name. */
  private static boolean isOwn(Path target, Path scenario) {
    if (!scenario.getFileName().toString().equals(stem(target) + LectureReader.SCENARIO_SUFFIX)) {
      return false;
    }
    try {
      return SheetFile.read(target).sheet().scenarios().stream()
          .anyMatch(name -> resolved(target, name).equals(scenario));
    } catch (FaultException e) {
      return false;
    }
  }

  /** The first file named as the sheet is that does not stand there yet, or is its scenario. */
  private static Path own(Path target, Scenario scenario) {
    for (int number = 1; ; number++) {
      String name =
          stem(target) + (number == 1 ? "" : "-" + number) + LectureReader.SCENARIO_SUFFIX;
      Path file = resolved(target, name);
      if (!Files.exists(file) || isSame(file, scenario)) {
        return file;
      }
    }
  }

  private static String stem(Path target) {
    return target.getFileName().toString().replaceFirst("\\.[^.]*$", "");
  }

  private static boolean isSame(Path file, Scenario scenario) {
    try {
      return isSame(new ScenarioReader().read(file), scenario);
    } catch (FaultException e) {
      return false;
    }
  }

  /** Whether two scenarios differ in words only. */
  private static boolean isSame(Scenario a, Scenario b) {
    return a.withTitle(b.title()).withNotes(b.notes()).equals(b);
  }
}
