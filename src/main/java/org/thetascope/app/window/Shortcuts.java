package org.thetascope.app.window;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.thetascope.app.chart.ChartKeys;
import org.thetascope.app.control.ControlKeys;
import org.thetascope.app.lab.LabEntry;
import org.thetascope.app.lab.Labs;
import org.thetascope.app.lecture.OverviewKeys;
import org.thetascope.app.projection.ProjectionView;
import org.thetascope.app.shortcut.KeyScope;
import org.thetascope.app.shortcut.Shortcut;

/** All keys of the program, by the place where they work. */
public final class Shortcuts {
  /** The last digit that opens a lab. */
  private static final int LAST_DIGIT = 9;

  /** The keys that open labs. */
  public static final Map<Shortcut, LabEntry> LABS = labs();

  /** The keys that work everywhere; a new one is one line here and its words. */
  public static final KeyScope WINDOW =
      window(
          Shortcut.of("keys", "F1", "'?'"),
          Shortcut.of("quit", "Shortcut+Q"),
          Shortcut.of("side", "F4"),
          Shortcut.of("paneOn", "F6"),
          Shortcut.of("paneBack", "Shift+F6"),
          Shortcut.of("maximise", "M"),
          Shortcut.of("larger", "Shortcut+Plus", "Shortcut+Equals", "Shortcut+Add"),
          Shortcut.of("smaller", "Shortcut+Minus", "Shortcut+Subtract"),
          Shortcut.of("usualSize", "Shortcut+0", "Shortcut+Numpad 0"),
          Shortcut.of("new", "Shortcut+N"),
          Shortcut.of("open", "Shortcut+O"),
          Shortcut.of("save", "Shortcut+S"),
          Shortcut.of("saveAs", "Shortcut+Shift+S"),
          Shortcut.of("lectureOpen", "Shortcut+Shift+O"),
          Shortcut.of("lectureFolder", "Shortcut+Shift+F"),
          Shortcut.of("lectureNew", "Shortcut+Shift+N"),
          Shortcut.of("lectureGallery", "Shortcut+Shift+G"),
          Shortcut.of("lectureAlone", "Shortcut+Shift+A"),
          Shortcut.of("lectureClose", "Shortcut+Shift+W"),
          Shortcut.of("pageOn", "Page Down"),
          Shortcut.of("pageBack", "Page Up"),
          Shortcut.of("overview", "Shortcut+G"),
          Shortcut.of("take", "Shortcut+U"),
          Shortcut.of("describe", "Shortcut+I"),
          Shortcut.of("menu", "F10"),
          Shortcut.of("undo", "Shortcut+Z"),
          Shortcut.of("redo", "Shortcut+Shift+Z", "Shortcut+Y"),
          Shortcut.of("reset", "Shortcut+R"),
          Shortcut.of("export", "Shortcut+E"),
          Shortcut.of("print", "Shortcut+P"),
          Shortcut.of("project", "F5", "F11"),
          Shortcut.of("predict", "V"),
          Shortcut.of("blank", "B", "'.'"),
          Shortcut.of("leave", "Esc"),
          Shortcut.of("motion", "Shortcut+M"),
          Shortcut.of("theme", "Shortcut+T"),
          Shortcut.of("language", "Shortcut+L"));

  /** All places, in the order of the help; those of a lab come with its registration. */
  public static final List<KeyScope> ALL =
      Stream.concat(
              Stream.of(
                  WINDOW,
                  ControlKeys.SLIDER,
                  ControlKeys.FIELD,
                  ControlKeys.NUMBERS,
                  ControlKeys.NUMBER_CELL,
                  ChartKeys.KEYS,
                  OverviewKeys.KEYS,
                  ProjectionView.KEYS),
              Labs.ALL.stream().map(LabEntry::keys).flatMap(List::stream))
          .toList();

  private Shortcuts() {}

  /** A key for each of the first nine labs. */
  private static Map<Shortcut, LabEntry> labs() {
    Map<Shortcut, LabEntry> keys = new LinkedHashMap<>();
    for (LabEntry lab : Labs.ALL.subList(0, Math.min(LAST_DIGIT, Labs.ALL.size()))) {
      int digit = keys.size() + 1;
      keys.put(Shortcut.titled("lab" + digit, lab.titleKey(), "Shortcut+" + digit), lab);
    }
    return Collections.unmodifiableMap(keys);
  }

  private static KeyScope window(Shortcut... own) {
    return KeyScope.of(
        "window", Stream.concat(Stream.of(own), LABS.keySet().stream()).toArray(Shortcut[]::new));
  }
}
