package org.thetascope.figure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.thetascope.json.NamedPath;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.ScenarioReader;

/**
 * Finds the scenario that a command or the start of the window names: a file, a figure that carries
 * it, or standard input under the name "-".
 */
public final class ScenarioSource {
  private static final String STANDARD_INPUT = "-";

  private final InputStream in;
  private final FigureScenario reader = new FigureScenario();

  /** With what stands for standard input. */
  public ScenarioSource(InputStream in) {
    this.in = in;
  }

  /**
   * Reads the scenario.
   *
   * @throws FaultException if it cannot be read or is no scenario
   */
  public Scenario read(String name) {
    if (!name.equals(STANDARD_INPUT)) {
      return reader.read(path(name));
    }
    try {
      return reader.read(in, STANDARD_INPUT);
    } catch (IOException e) {
      throw new FaultException("fault.cannotRead", name, ScenarioReader.reason(e));
    }
  }

  /**
   * The path of the file that a command writes.
   *
   * @param input what it reads
   * @throws FaultException if that is the same file, which would be lost
   */
  public static Path target(String output, String input) throws IOException {
    Path target = NamedPath.toWrite(output);
    if (!input.equals(STANDARD_INPUT)
        && Files.exists(target)
        && Files.isSameFile(target, path(input))) {
      throw new FaultException("fault.ontoItself", output);
    }
    return target;
  }

  /**
   * The path that a name stands for.
   *
   * @throws FaultException if the system has no such paths
   */
  public static Path path(String name) {
    return NamedPath.toRead(name);
  }
}
