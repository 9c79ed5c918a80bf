package org.thetascope.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.thetascope.parameter.FaultException;

/**
 * Writes a lecture as JSON with all its scenarios inside, which reads back as an equal lecture. A
 * broken entry is written as it was found.
 */
public final class LectureWriter {
  private final ScenarioWriter scenarios = new ScenarioWriter();

  /**
   * The JSON text of a lecture, ending with a line break.
   *
   * @throws FaultException if it would be too large to be read again
   */
  public String write(Lecture lecture) {
    String text = scenarios.text(node(lecture));
    if (text.getBytes(StandardCharsets.UTF_8).length > LectureReader.MAX_BYTES) {
      throw new FaultException("fault.tooLarge", LectureReader.MAX_BYTES);
    }
    return text;
  }

  /** The JSON of a lecture, to stand in another file. */
  public ObjectNode node(Lecture lecture) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("format", LectureReader.FORMAT.name());
    root.put("version", LectureReader.FORMAT.version());
    root.put("title", lecture.title());
    ArrayNode list = root.putArray("scenarios");
    lecture.entries().forEach(entry -> list.add(node(entry)));
    return root;
  }

  private JsonNode node(LectureEntry entry) {
    if (entry instanceof LectureEntry.Opened opened) {
      ObjectNode page = scenarios.node(opened.scenario());
      GuessJson.write(page, opened.guesses());
      return page;
    }
    LectureEntry.Broken broken = (LectureEntry.Broken) entry;
    try {
      JsonNode node = new ObjectMapper().readTree(broken.source());
      String found = node.path("title").asText(node.path("file").asText(""));
      if (node instanceof ObjectNode object && !broken.title().equals(found)) {
        object.put("title", broken.title());
      }
      return node;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
