package org.thetascope.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.thetascope.json.JsonFormat;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.FaultException;

/** Reads a scenario file, bounded in size and depth; every fault names the file and the place. */
public final class ScenarioReader {
  /** The most bytes that a scenario file may have. */
  public static final int MAX_BYTES = 1 << 20;

  private static final JsonFormat FORMAT =
      new JsonFormat(ScenarioJson.FORMAT, ScenarioJson.VERSION, MAX_BYTES);

  /**
   * Reads a file.
   *
   * @throws FaultException if it cannot be read or is no scenario
   */
  public Scenario read(Path file) {
    return FORMAT.read(file, ScenarioJson::read);
  }

  /**
   * Reads a stream.
   *
   * @param name what the stream is called in messages
   * @throws FaultException if it is no scenario
   * @throws IOException if reading fails
   */
  public Scenario read(InputStream in, String name) throws IOException {
    try {
      return ScenarioJson.read(FORMAT.read(in));
    } catch (FaultException e) {
      throw new FaultException("fault.inFile", name, e.fault());
    }
  }

  /**
   * Reads a scenario that stands in another file, with its own format and version.
   *
   * @throws FaultException if it is no scenario
   */
  public Scenario read(JsonNode node) {
    return ScenarioJson.read(FORMAT.checked(node));
  }

  /** Why a file could not be used, in the words of the resource bundle where they are known. */
  public static Fault reason(IOException e) {
    return JsonFormat.reason(e);
  }
}
