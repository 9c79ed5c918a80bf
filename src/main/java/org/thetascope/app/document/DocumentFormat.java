package org.thetascope.app.document;

import java.nio.file.Path;
import java.util.function.Function;
import org.thetascope.figure.FigureScenario;
import org.thetascope.figure.FileName;
import org.thetascope.scenario.Lecture;
import org.thetascope.scenario.LectureReader;
import org.thetascope.scenario.LectureWriter;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.ScenarioWriter;

/**
 * How the files of a kind of document are called, read and written.
 *
 * @param <T> what a file holds
 * @param extension that dialogs ask for, without the first point
 * @param suffix how a suggested name ends
 * @param untitled the suggested name of one without a title
 * @param reader reads a file, or refuses it with a fault
 * @param writer makes the text of a file, or refuses with a fault
 */
public record DocumentFormat<T>(
    String extension,
    String suffix,
    String untitled,
    Function<Path, T> reader,
    Function<T, String> writer) {
  /** Of a scenario, which a figure may carry too. */
  public static final DocumentFormat<Scenario> SCENARIO =
      new DocumentFormat<>(
          "json",
          LectureReader.SCENARIO_SUFFIX,
          "scenario",
          new FigureScenario()::read,
          new ScenarioWriter()::write);

  /** Of a lecture. */
  public static final DocumentFormat<Lecture> LECTURE =
      new DocumentFormat<>(
          LectureReader.SUFFIX.substring(1),
          LectureReader.SUFFIX,
          "lecture",
          new LectureReader()::read,
          new LectureWriter()::write);

  /** The file name that is suggested for a title. */
  String name(String title) {
    return FileName.of(title, untitled) + suffix;
  }
}
