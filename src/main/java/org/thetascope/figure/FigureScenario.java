package org.thetascope.figure;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.ScenarioReader;

/** Reads a scenario from its own file, or from a PNG, SVG, PDF or GIF that was made of it. */
public final class FigureScenario {
  /** The most bytes of an SVG or PDF that are read. */
  public static final int MAX_BYTES = 1 << 24;

  private static final int HEAD = 64;

  private final ScenarioReader reader = new ScenarioReader();

  /**
   * Reads a file.
   *
   * @throws FaultException if it cannot be read, or holds no scenario
   */
  public Scenario read(Path file) {
    if (Files.isDirectory(file)) {
      return reader.read(file);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toString());
    } catch (IOException e) {
      throw new FaultException("fault.cannotRead", file.toString(), ScenarioReader.reason(e));
    }
  }

  /**
   * Reads a stream.
   *
   * @param name what the stream is called in messages
   * @throws FaultException if it holds no scenario
   * @throws IOException if reading fails
   */
  public Scenario read(InputStream in, String name) throws IOException {
    BufferedInputStream stream = new BufferedInputStream(in);
    stream.mark(HEAD);
    String head = new String(stream.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
    stream.reset();
    if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
      return parse(PngScenario.find(stream), name);
    }
    if (head.startsWith("GIF8")) {
      return parse(GifScenario.find(stream), name);
    }
    if (head.startsWith("%PDF-")) {
      String packet = XmpPacket.in(bytes(stream, name));
      return parse(packet == null ? null : XmlScenario.find(new StringReader(packet)), name);
    }
    if (head.replace("\u00ef\u00bb\u00bf", "").stripLeading().startsWith("<")) {
      InputStream svg = new ByteArrayInputStream(bytes(stream, name));
      return parse(XmlScenario.find(new InputStreamReader(svg, StandardCharsets.UTF_8)), name);
    }
    return reader.read(stream, name);
  }

  private static byte[] bytes(InputStream in, String name) throws IOException {
    byte[] bytes = in.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw new FaultException("fault.inFile", name, Fault.of("fault.tooLarge", MAX_BYTES));
    }
    return bytes;
  }

  private Scenario parse(String json, String name) throws IOException {
    if (json == null) {
      throw new FaultException("fault.inFile", name, Fault.of("fault.noScenario"));
    }
    return reader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), name);
  }
}
