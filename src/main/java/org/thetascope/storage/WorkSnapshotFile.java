package org.thetascope.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.thetascope.json.JsonFormat;
import org.thetascope.json.JsonObject;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.ScenarioReader;
import org.thetascope.scenario.ScenarioWriter;

/** Reads and writes what somebody has open, as JSON. */
final class WorkSnapshotFile {
  /** Large enough for a lecture, as much again that was changed on the way, and a sheet. */
  private static final JsonFormat FORMAT = new JsonFormat("thetascope-recovery", 1, 20 << 20);

  private final ScenarioWriter writer = new ScenarioWriter();
  private final LectureSnapshotJson lectures = new LectureSnapshotJson();

  /**
   * Reads a file.
   *
   * @throws FaultException naming the file
   */
  WorkSnapshot read(Path file) {
    return FORMAT.read(file, root -> work(root, file.toAbsolutePath().getParent()));
  }

  /** The text of the file. */
  String text(WorkSnapshot work) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("format", FORMAT.name());
    root.put("version", FORMAT.version());
    root.put("file", work.file());
    root.set("scenario", writer.node(work.scenario()));
    work.sheet()
        .ifPresent(
            sheet -> {
              ObjectNode node = root.putObject("sheet");
              node.put("name", sheet.name());
              node.put("csv", sheet.csv());
              node.set("scenario", writer.node(sheet.scenario()));
            });
    work.lecture().ifPresent(lecture -> root.set("lecture", lectures.node(lecture)));
    return writer.text(root);
  }

  /**
   * Writes such a text, whole or not at all.
   *
   * @throws FaultException if that fails
   */
  static void write(Path file, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    WholeFile.write(file, out -> out.write(bytes));
  }

  private static WorkSnapshot work(JsonObject root, Path folder) {
    root.allowOnly(List.of("format", "version", "file", "scenario", "sheet", "lecture"));
    Optional<SheetSnapshot> sheet =
        root.has("sheet") ? Optional.of(sheet(root.object("sheet"))) : Optional.empty();
    Optional<LectureSnapshot> lecture =
        root.has("lecture")
            ? Optional.of(LectureSnapshotJson.read(root.object("lecture"), folder))
            : Optional.empty();
    return new WorkSnapshot(scenario(root), root.string("file", ""), sheet, lecture);
  }

  private static SheetSnapshot sheet(JsonObject node) {
    node.allowOnly(List.of("name", "csv", "scenario"));
    return new SheetSnapshot(node.string("name", ""), node.string("csv", ""), scenario(node));
  }

  private static Scenario scenario(JsonObject node) {
    JsonNode scenario =
        node.has("scenario") ? node.get("scenario") : JsonNodeFactory.instance.missingNode();
    return new ScenarioReader().read(scenario);
  }
}
