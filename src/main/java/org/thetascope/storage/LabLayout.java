package org.thetascope.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.thetascope.json.JsonObject;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Range;
import org.thetascope.parameter.Scale;

/**
 * How the labs were left; immutable.
 *
 * @param front the id of the lab at the front; empty where none has been
 * @param dividers where dividers stand, as parts 0 … 1 or pixels, by the name of what they divide
 */
public record LabLayout(String front, Map<String, Double> dividers) {
  /** Where no lab has been opened yet. */
  public static final LabLayout DEFAULT = new LabLayout("", Map.of());

  private static final Parameter PLACE =
      new Parameter("at", "at", Range.closed(0, 1e5), 0, 1, Scale.LINEAR, 0, false);

  /** Keeps the dividers in the order of their names. */
  public LabLayout {
    dividers = Collections.unmodifiableMap(new TreeMap<>(dividers));
  }

  /** What stands in the preferences. */
  static LabLayout of(JsonObject labs) {
    labs.allowOnly(List.of("front", "dividers"));
    Map<String, Double> dividers = new TreeMap<>();
    for (JsonNode element : labs.elements("dividers")) {
      JsonObject divided = new JsonObject(element, "/labs/dividers");
      divided.allowOnly(List.of("name", "at"));
      dividers.put(divided.string("name", ""), divided.number(PLACE));
    }
    return new LabLayout(labs.string("front", ""), dividers);
  }

  /** Puts it into the preferences. */
  void writeTo(ObjectNode labs) {
    labs.put("front", front);
    ArrayNode list = labs.putArray("dividers");
    dividers.forEach((name, place) -> list.addObject().put("name", name).put("at", place));
  }
}
