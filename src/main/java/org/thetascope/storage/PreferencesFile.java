package org.thetascope.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.thetascope.json.JsonFormat;
import org.thetascope.json.JsonObject;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.FaultException;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Range;

/** Keeps the preferences in a small JSON file of a folder. */
public final class PreferencesFile {
  private static final JsonFormat FORMAT = new JsonFormat("thetascope-preferences", 1, 1 << 20);

  /** No screens reach so far. */
  private static final double FARTHEST = 100_000;

  private static final Parameter ZOOM = Parameter.whole("zoom", "zoom", 50, 400, 100);

  private final Path file;

  /** In a folder that is made when something is saved. */
  public PreferencesFile(Path folder) {
    file = folder.resolve("preferences.json");
  }

  /**
   * What a start finds.
   *
   * @param preferences the defaults where there were none that could be read
   * @param notice what the user should be told, if anything
   */
  public record Loaded(Preferences preferences, Optional<Fault> notice) {}

  /** Reads the preferences; a file that cannot be read is set aside. Never fails. */
  public Loaded load() {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return new Loaded(Preferences.DEFAULT, Optional.empty());
    }
    try {
      return new Loaded(FORMAT.read(file, PreferencesFile::preferences), Optional.empty());
    } catch (FaultException unreadable) {
      return new Loaded(
          Preferences.DEFAULT, Optional.of(Quarantine.notice(file, unreadable.fault())));
    }
  }

  /**
   * Writes the preferences, whole or not at all.
   *
   * @throws FaultException if that fails, or if the file there is unreadable and stays in the way
   */
  public void save(Preferences preferences) {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      try {
        FORMAT.read(file, PreferencesFile::preferences);
      } catch (FaultException unreadable) {
        Quarantine.move(file);
      }
    }
    try {
      Files.createDirectories(file.getParent());
    } catch (IOException e) {
      throw new FaultException("fault.cannotWrite", file.toString(), JsonFormat.reason(e));
    }
    byte[] bytes = text(preferences).getBytes(StandardCharsets.UTF_8);
    WholeFile.write(file, out -> out.write(bytes));
  }

  private static Preferences preferences(JsonObject root) {
    root.allowOnly(
        List.of(
            "format",
            "version",
            "window",
            "theme",
            "lastFolder",
            "export",
            "recentFiles",
            "language",
            "reducedMotion",
            "zoom",
            "labs",
            "hinted"));
    JsonObject window = root.object("window");
    window.allowOnly(List.of("x", "y", "width", "height", "maximized"));
    WindowBounds usual = WindowBounds.DEFAULT;
    return new Preferences(
        new WindowBounds(
            number(window, "x", -FARTHEST, usual.x()),
            number(window, "y", -FARTHEST, usual.y()),
            number(window, "width", 1, usual.width()),
            number(window, "height", 1, usual.height()),
            window.bool("maximized", usual.maximized())),
        root.string("theme", ""),
        root.string("lastFolder", ""),
        ExportChoiceJson.read(root.object("export")),
        root.strings("recentFiles"),
        root.string("language", ""),
        root.bool("reducedMotion", false),
        (int) root.number(ZOOM),
        LabLayout.of(root.object("labs")),
        root.bool("hinted", false));
  }

  private static double number(JsonObject json, String id, double low, double fallback) {
    Range range = Range.closed(low, FARTHEST);
    return json.number(Parameter.real(id, id, 1, FARTHEST, fallback).within(range));
  }

  private static String text(Preferences preferences) {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode root = mapper.createObjectNode();
    root.put("format", FORMAT.name());
    root.put("version", FORMAT.version());
    WindowBounds bounds = preferences.window();
    root.putObject("window")
        .put("x", bounds.x())
        .put("y", bounds.y())
        .put("width", bounds.width())
        .put("height", bounds.height())
        .put("maximized", bounds.maximized());
    root.put("theme", preferences.theme());
    root.put("lastFolder", preferences.lastFolder());
    ExportChoiceJson.write(preferences.export(), root.putObject("export"));
    ArrayNode recent = root.putArray("recentFiles");
    preferences.recentFiles().forEach(recent::add);
    root.put("language", preferences.language());
    root.put("reducedMotion", preferences.reducedMotion());
    root.put("zoom", preferences.zoom());
    root.put("hinted", preferences.hinted());
    preferences.labs().writeTo(root.putObject("labs"));
    try {
      return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
