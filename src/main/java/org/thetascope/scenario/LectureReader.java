package org.thetascope.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.thetascope.json.JsonFormat;
import org.thetascope.json.JsonObject;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.FaultException;

/**
 * Reads a lecture from a file or a folder. What is wrong with one of its scenarios stays with that
 * scenario; the others open.
 */
public final class LectureReader {
  /** How the name of a lecture's file ends. */
  public static final String SUFFIX = ".thetascope-lecture.json";

  /** How the name of a scenario's file ends. */
  public static final String SCENARIO_SUFFIX = ".thetascope.json";

  /** The most bytes that a lecture's file may have. */
  public static final int MAX_BYTES = 8 << 20;

  static final JsonFormat FORMAT = new JsonFormat("thetascope-lecture", 2, MAX_BYTES);

  /** What a lecture may keep of a page's guesses. */
  private static final Key GUESSES = new Key(GuessJson.KEY, 2);

  /** What an entry says that names a file. */
  private static final List<Key> ENTRY =
      List.of(
          new Key("file", 1),
          new Key("title", 1),
          new Key("notes", 1),
          new Key("view", 2),
          GUESSES);

  /** Whether a path is a lecture: a folder, or a file that is named or says so. */
  public static boolean isLecture(Path path) {
    return Files.isDirectory(path) || path.toString().endsWith(SUFFIX) || FORMAT.claimedBy(path);
  }

  /**
   * Reads a lecture's file, or the scenarios of a folder in the order of their names.
   *
   * @throws FaultException if it cannot be read or is no lecture
   */
  public Lecture read(Path path) {
    if (Files.isDirectory(path)) {
      return folder(path);
    }
    FolderFiles files = new FolderFiles(path.toAbsolutePath().getParent());
    return FORMAT.read(path, root -> lecture(root, files));
  }

  /**
   * Reads a lecture that stands in another file.
   *
   * @param folder in which the scenarios are that it names
   * @throws FaultException if it is no lecture
   */
  public Lecture read(JsonNode node, Path folder) {
    return lecture(FORMAT.checked(node), new FolderFiles(folder));
  }

  private static Lecture lecture(JsonObject root, FolderFiles files) {
    root.allowOnly(List.of("format", "version", "title", "scenarios"));
    String title = root.string("title", "");
    List<JsonNode> scenarios = root.elements("scenarios");
    if (scenarios.size() > Lecture.MAX_ENTRIES) {
      Fault fault = Fault.of("fault.lectureEntries", scenarios.size(), Lecture.MAX_ENTRIES);
      throw new FaultException("fault.at", "/scenarios", fault);
    }
    return new Lecture(title, scenarios.stream().map(node -> entry(node, root, files)).toList());
  }

  private static LectureEntry entry(JsonNode node, JsonObject root, FolderFiles files) {
    try {
      return node.has("file") ? named(root.part(node), files) : inside(node, root);
    } catch (FaultException e) {
      String title = node.path("title").asText(node.path("file").asText(""));
      return new LectureEntry.Broken(title, e.fault(), node.toString());
    }
  }

  /** A scenario that stands in the lecture, beside what was guessed of it. */
  private static LectureEntry inside(JsonNode node, JsonObject root) {
    boolean guessed = node.has(GuessJson.KEY) && !root.known(List.of(GUESSES)).isEmpty();
    ScenarioReader reader = new ScenarioReader();
    if (!guessed) {
      return new LectureEntry.Opened(reader.read(node));
    }
    Scenario scenario = reader.read(((ObjectNode) node).deepCopy().without(GuessJson.KEY));
    return new LectureEntry.Opened(scenario, GuessJson.read(root.part(node), scenario.view()));
  }

  /** A scenario in a file of its own, of which the lecture says some things anew. */
  private static LectureEntry named(JsonObject entry, FolderFiles files) {
    entry.allowOnly(entry.known(ENTRY));
    String file = entry.string("file", "");
    String title = entry.string("title", "");
    String notes = entry.string("notes", "");
    Scenario scenario = files.read(file);
    if (entry.has("title")) {
      scenario = scenario.withTitle(title);
    }
    if (entry.has("notes")) {
      scenario = scenario.withNotes(notes);
    }
    if (entry.has("view")) {
      scenario = scenario.withView(ViewJson.read(entry.object("view"), scenario));
    }
    return new LectureEntry.Opened(scenario, GuessJson.read(entry, scenario.view()));
  }

  private static Lecture folder(Path folder) {
    FolderFiles files = new FolderFiles(folder);
    List<String> names;
    try (Stream<Path> list = Files.list(folder)) {
      names =
          list.map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(SCENARIO_SUFFIX))
              .sorted()
              .toList();
    } catch (IOException e) {
      throw new FaultException("fault.cannotRead", folder.toString(), JsonFormat.reason(e));
    }
    if (names.size() > Lecture.MAX_ENTRIES) {
      Fault fault = Fault.of("fault.lectureEntries", names.size(), Lecture.MAX_ENTRIES);
      throw new FaultException("fault.inFile", folder.toString(), fault);
    }
    JsonObject any = new JsonObject(JsonNodeFactory.instance.objectNode(), "");
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return new Lecture(
        name == null ? "" : name.toString(),
        names.stream()
            .map(file -> entry(JsonNodeFactory.instance.objectNode().put("file", file), any, files))
            .toList());
  }
}
