package org.thetascope.scenario;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.FaultException;

/** Reads a scenario file, bounded in size and depth; every fault names the file and the place. */
public final class ScenarioReader {
  /** The most bytes that a scenario file may have. */
  public static final int MAX_BYTES = 1 << 20;

  private static final int MAX_DEPTH = 32;

  private final ObjectMapper mapper =
      new ObjectMapper(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(MAX_DEPTH)
                          .maxNumberLength(1000)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /**
   * Reads a file.
   *
   * @throws FaultException if it cannot be read or is no scenario
   */
  public Scenario read(Path file) {
    String name = file.toString();
    if (Files.isDirectory(file)) {
      throw new FaultException("fault.cannotRead", name, Fault.of("reason.directory"));
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, name);
    } catch (IOException e) {
      throw new FaultException("fault.cannotRead", name, reason(e));
    }
  }

  /**
   * Reads a stream.
   *
   * @param name what the stream is called in messages
   * @throws FaultException if it is no scenario
   * @throws IOException if reading fails
   */
  public Scenario read(InputStream in, String name) throws IOException {
    byte[] bytes = in.readNBytes(MAX_BYTES + 1);
    try {
      return ScenarioJson.read(root(bytes));
    } catch (FaultException e) {
      throw new FaultException("fault.inFile", name, e.fault());
    }
  }

  /** Why a file could not be used, in the words of the resource bundle where they are known. */
  public static Fault reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return Fault.of("reason.missing");
    }
    if (e instanceof AccessDeniedException) {
      return Fault.of("reason.denied");
    }
    return Fault.of("reason.other", String.valueOf(e.getMessage()));
  }

  private JsonObject root(byte[] bytes) {
    if (bytes.length > MAX_BYTES) {
      throw new FaultException("fault.tooLarge", MAX_BYTES);
    }
    JsonNode node = parse(text(bytes));
    if (node.isMissingNode()) {
      throw new FaultException("fault.emptyFile");
    }
    JsonObject root = new JsonObject(node, "");
    String format = root.string("format", "");
    if (!format.equals(ScenarioJson.FORMAT)) {
      Fault found =
          root.has("format")
              ? Fault.of("fault.option", format, ScenarioJson.FORMAT)
              : Fault.of("fault.noFormat", ScenarioJson.FORMAT);
      throw new FaultException("fault.at", "/format", found);
    }
    JsonNode version = root.get("version");
    if (version == null || !version.isNumber() || version.doubleValue() != ScenarioJson.VERSION) {
      Fault found =
          version == null
              ? Fault.of("fault.noVersion", ScenarioJson.VERSION)
              : Fault.of("fault.version", version.toString(), ScenarioJson.VERSION);
      throw new FaultException("fault.at", "/version", found);
    }
    return root;
  }

  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new FaultException("fault.notUtf8");
    }
  }

  private JsonNode parse(String text) {
    if (text.startsWith("\uFEFF")) {
      throw new FaultException("fault.byteOrderMark");
    }
    try {
      return mapper.readTree(text);
    } catch (JsonProcessingException e) {
      JsonLocation place = e.getLocation();
      int line = place == null ? 1 : place.getLineNr();
      int column = place == null ? 1 : place.getColumnNr();
      throw new FaultException("fault.line", line, column, why(e));
    }
  }

  private static Fault why(JsonProcessingException e) {
    String message = String.valueOf(e.getOriginalMessage());
    if (message.startsWith("Duplicate") && e.getProcessor() instanceof JsonParser parser) {
      return Fault.of("fault.duplicateKey", String.valueOf(textOf(parser)));
    }
    if (message.contains("nesting depth")) {
      return Fault.of("fault.tooDeep", MAX_DEPTH);
    }
    return Fault.of(e instanceof StreamConstraintsException ? "fault.tooLong" : "fault.notJson");
  }

  private static String textOf(JsonParser parser) {
    try {
      return parser.currentName();
    } catch (IOException e) {
      return "";
    }
  }
}
