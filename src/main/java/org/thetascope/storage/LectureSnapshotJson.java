package org.thetascope.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.thetascope.json.JsonObject;
import org.thetascope.parameter.FaultException;
import org.thetascope.parameter.Parameter;
import org.thetascope.scenario.Lecture;
import org.thetascope.scenario.LectureReader;
import org.thetascope.scenario.LectureWriter;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.ScenarioReader;
import org.thetascope.scenario.ScenarioWriter;

/** A kept lecture as JSON. */
final class LectureSnapshotJson {
  private final ScenarioWriter scenarios = new ScenarioWriter();
  private final LectureWriter lectures = new LectureWriter();

  ObjectNode node(LectureSnapshot kept) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("file", kept.file());
    node.set("lecture", lectures.node(kept.lecture()));
    node.put("present", kept.present());
    ArrayNode changed = node.putArray("changed");
    kept.changed()
        .forEach(
            (entry, scenario) -> {
              ObjectNode one = changed.addObject();
              one.put("entry", entry);
              one.set("scenario", scenarios.node(scenario));
            });
    return node;
  }

  /**
   * Reads what {@link #node} gives.
   *
   * @param beside the folder in which it is kept
   * @throws FaultException if it is something else
   */
  static LectureSnapshot read(JsonObject node, Path beside) {
    node.allowOnly(List.of("file", "lecture", "present", "changed"));
    String file = node.string("file", "");
    Lecture lecture = new LectureReader().read(child(node, "lecture"), folder(file, beside));
    int last = lecture.size() - 1;
    int present = (int) node.number(Parameter.whole("present", "present", -1, last, -1));
    SortedMap<Integer, Scenario> changed = new TreeMap<>();
    for (JsonNode each : node.elements("changed")) {
      JsonObject one = new JsonObject(each, "/lecture/changed");
      one.allowOnly(List.of("entry", "scenario"));
      int entry = (int) one.number(Parameter.whole("entry", "entry", 0, Math.max(0, last), 0));
      changed.put(entry, new ScenarioReader().read(child(one, "scenario")));
    }
    return new LectureSnapshot(file, lecture, present, changed);
  }

  private static JsonNode child(JsonObject node, String key) {
    return node.has(key) ? node.get(key) : JsonNodeFactory.instance.missingNode();
  }

  /** Where scenarios are that the lecture names; they are looked for nowhere else. */
  private static Path folder(String file, Path beside) {
    try {
      Path folder = file.isEmpty() ? null : Path.of(file).getParent();
      return folder == null ? beside : folder;
    } catch (InvalidPathException e) {
      return beside;
    }
  }
}
