package org.thetascope.worksheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.ScenarioReader;
import org.thetascope.worksheet.sheet.Sheet;
import org.thetascope.worksheet.sheet.SheetReader;

/** The worked homework that comes with the program. */
public final class Homework {
  private static final String SHEET = "homework.csv";
  private static final String SCENARIO = "homework.thetascope.json";

  private Homework() {}

  /** The sheet with its scenario. */
  public static SheetFile file() {
    return new SheetFile(sheet(), scenario(), true);
  }

  /** The numbers that the homework prints, with its equation numbers. */
  public static Sheet sheet() {
    try (InputStream in = Homework.class.getResourceAsStream(SHEET)) {
      return SheetReader.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the homework was worked for. */
  public static Scenario scenario() {
    try (InputStream in = Homework.class.getResourceAsStream(SCENARIO)) {
      return new ScenarioReader().read(in, SCENARIO);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
