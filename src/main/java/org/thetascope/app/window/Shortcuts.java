package org.thetascope.app.window;

import static org.thetascope.app.window.Shortcut.Where.CHAINS;
import static org.thetascope.app.window.Shortcut.Where.CHART;
import static org.thetascope.app.window.Shortcut.Where.FIELD;
import static org.thetascope.app.window.Shortcut.Where.OVERVIEW;
import static org.thetascope.app.window.Shortcut.Where.PLAYBACK;
import static org.thetascope.app.window.Shortcut.Where.SHEET;
import static org.thetascope.app.window.Shortcut.Where.SLIDER;
import static org.thetascope.app.window.Shortcut.Where.VARIANCE;
import static org.thetascope.app.window.Shortcut.Where.WEIGHTS;
import static org.thetascope.app.window.Shortcut.Where.WINDOW;
import static org.thetascope.app.window.Shortcut.Where.WORKSHEET;

import java.util.List;
import javafx.scene.input.KeyEvent;

/** Every key of the program: menus, the sheet of keys and the controls themselves ask here. */
public final class Shortcuts {
  /** A new key is one line here and its words under "shortcut.id". */
  public static final List<Shortcut> ALL =
      List.of(
          Shortcut.of("keys", WINDOW, "F1", "'?'"),
          Shortcut.of("new", WINDOW, "Shortcut+N"),
          Shortcut.of("open", WINDOW, "Shortcut+O"),
          Shortcut.of("save", WINDOW, "Shortcut+S"),
          Shortcut.of("saveAs", WINDOW, "Shortcut+Shift+S"),
          Shortcut.of("lectureOpen", WINDOW, "Shortcut+Shift+O"),
          Shortcut.of("lectureFolder", WINDOW, "Shortcut+Shift+F"),
          Shortcut.of("lectureNew", WINDOW, "Shortcut+Shift+N"),
          Shortcut.of("lectureGallery", WINDOW, "Shortcut+Shift+G"),
          Shortcut.of("lectureAlone", WINDOW, "Shortcut+Shift+A"),
          Shortcut.of("lectureClose", WINDOW, "Shortcut+Shift+W"),
          Shortcut.of("pageOn", WINDOW, "Page Down"),
          Shortcut.of("pageBack", WINDOW, "Page Up"),
          Shortcut.of("overview", WINDOW, "Shortcut+G"),
          Shortcut.of("take", WINDOW, "Shortcut+U"),
          Shortcut.of("describe", WINDOW, "Shortcut+I"),
          Shortcut.of("menu", WINDOW, "F10"),
          Shortcut.of("undo", WINDOW, "Shortcut+Z"),
          Shortcut.of("redo", WINDOW, "Shortcut+Shift+Z", "Shortcut+Y"),
          Shortcut.of("reset", WINDOW, "Shortcut+R"),
          Shortcut.of("export", WINDOW, "Shortcut+E"),
          Shortcut.of("project", WINDOW, "F5", "F11"),
          Shortcut.of("blank", WINDOW, "B", "'.'"),
          Shortcut.of("leave", WINDOW, "Esc"),
          Shortcut.of("motion", WINDOW, "Shortcut+M"),
          Shortcut.of("theme", WINDOW, "Shortcut+T"),
          Shortcut.of("language", WINDOW, "Shortcut+L"),
          Shortcut.of("lab1", WINDOW, "Shortcut+1"),
          Shortcut.of("lab2", WINDOW, "Shortcut+2"),
          Shortcut.of("lab3", WINDOW, "Shortcut+3"),
          Shortcut.of("lab4", WINDOW, "Shortcut+4"),
          Shortcut.of("play", PLAYBACK, "Space"),
          Shortcut.of("stepOn", PLAYBACK, "Right"),
          Shortcut.of("stepBack", PLAYBACK, "Left"),
          Shortcut.of("stepStart", PLAYBACK, "Home"),
          Shortcut.of("pin", PLAYBACK, "P"),
          Shortcut.of("faster", PLAYBACK, "Shortcut+Up"),
          Shortcut.of("slower", PLAYBACK, "Shortcut+Down"),
          Shortcut.of("table", PLAYBACK, "T"),
          Shortcut.of("halve", PLAYBACK, "H"),
          Shortcut.of("answer", PLAYBACK, "A"),
          Shortcut.of("chainSeed", PLAYBACK, "S"),
          Shortcut.of("logTrajectories", PLAYBACK, "L"),
          Shortcut.of("logChain", PLAYBACK, "G"),
          Shortcut.of("sliderOn", SLIDER, "Right", "Up"),
          Shortcut.of("sliderBack", SLIDER, "Left", "Down"),
          Shortcut.of("sliderFineOn", SLIDER, "Shift+Right", "Shift+Up"),
          Shortcut.of("sliderFineBack", SLIDER, "Shift+Left", "Shift+Down"),
          Shortcut.of("sliderTenOn", SLIDER, "Page Up"),
          Shortcut.of("sliderTenBack", SLIDER, "Page Down"),
          Shortcut.of("sliderLow", SLIDER, "Home"),
          Shortcut.of("sliderHigh", SLIDER, "End"),
          Shortcut.of("sliderRestore", SLIDER, "Backspace"),
          Shortcut.of("fieldTake", FIELD, "Enter"),
          Shortcut.of("fieldBack", FIELD, "Esc"),
          Shortcut.of("cursorOn", CHART, "Right"),
          Shortcut.of("cursorBack", CHART, "Left"),
          Shortcut.of("cursorTenOn", CHART, "Shortcut+Right"),
          Shortcut.of("cursorTenBack", CHART, "Shortcut+Left"),
          Shortcut.of("cursorStart", CHART, "Home"),
          Shortcut.of("cursorEnd", CHART, "End"),
          Shortcut.of("seriesNext", CHART, "Down"),
          Shortcut.of("seriesBefore", CHART, "Up"),
          Shortcut.of("seriesToggle", CHART, "Enter"),
          Shortcut.of("zoomIn", CHART, "'+'"),
          Shortcut.of("zoomOut", CHART, "'-'"),
          Shortcut.of("panLeft", CHART, "Shift+Left"),
          Shortcut.of("panRight", CHART, "Shift+Right"),
          Shortcut.of("panUp", CHART, "Shift+Up"),
          Shortcut.of("panDown", CHART, "Shift+Down"),
          Shortcut.of("fit", CHART, "'0'"),
          Shortcut.of("copyPicture", CHART, "Shortcut+C"),
          Shortcut.of("copyData", CHART, "Shortcut+Shift+C"),
          Shortcut.of("weightNext", WEIGHTS, "Right"),
          Shortcut.of("weightBefore", WEIGHTS, "Left"),
          Shortcut.of("weightFirst", WEIGHTS, "Home"),
          Shortcut.of("weightLast", WEIGHTS, "End"),
          Shortcut.of("weightMore", WEIGHTS, "Up"),
          Shortcut.of("weightLess", WEIGHTS, "Down"),
          Shortcut.of("weightFineMore", WEIGHTS, "Shift+Up"),
          Shortcut.of("weightFineLess", WEIGHTS, "Shift+Down"),
          Shortcut.of("weightTenMore", WEIGHTS, "Page Up", "Shortcut+Up"),
          Shortcut.of("weightTenLess", WEIGHTS, "Page Down", "Shortcut+Down"),
          Shortcut.of("cardNext", OVERVIEW, "Right"),
          Shortcut.of("cardBefore", OVERVIEW, "Left"),
          Shortcut.of("cardBelow", OVERVIEW, "Down"),
          Shortcut.of("cardAbove", OVERVIEW, "Up"),
          Shortcut.of("cardFirst", OVERVIEW, "Home"),
          Shortcut.of("cardLast", OVERVIEW, "End"),
          Shortcut.of("cardGo", OVERVIEW, "Enter", "Space"),
          Shortcut.of("cardEarlier", OVERVIEW, "Alt+Up", "Alt+Left"),
          Shortcut.of("cardLater", OVERVIEW, "Alt+Down", "Alt+Right"),
          Shortcut.of("cardRetitle", OVERVIEW, "F2"),
          Shortcut.of("cardRemove", OVERVIEW, "Delete"),
          Shortcut.of("cardAdd", OVERVIEW, "Insert"),
          Shortcut.of("cardFile", OVERVIEW, "Shift+Insert"),
          Shortcut.of("overviewUndo", OVERVIEW, "Shortcut+Z"),
          Shortcut.of("overviewRedo", OVERVIEW, "Shortcut+Shift+Z", "Shortcut+Y"),
          Shortcut.of("overviewClose", OVERVIEW, "Esc"),
          Shortcut.of("sheetHomework", WORKSHEET, "Alt+H"),
          Shortcut.of("sheetNew", WORKSHEET, "Alt+N"),
          Shortcut.of("sheetOpen", WORKSHEET, "Alt+O"),
          Shortcut.of("sheetSave", WORKSHEET, "Alt+S"),
          Shortcut.of("sheetAdd", WORKSHEET, "Insert"),
          Shortcut.of("sheetDelete", WORKSHEET, "Delete"),
          Shortcut.of("sheetUndo", WORKSHEET, "Alt+Z"),
          Shortcut.of("sheetHandout", WORKSHEET, "Alt+P"),
          Shortcut.of("sheetLoad", WORKSHEET, "Alt+L"),
          Shortcut.of("cellTake", SHEET, "Enter"),
          Shortcut.of("cellBack", SHEET, "Esc"),
          Shortcut.of("chainsFind", CHAINS, "F"),
          Shortcut.of("chainsRandom", CHAINS, "R"),
          Shortcut.of("chainsSeed", CHAINS, "S"),
          Shortcut.of("chainsLog", CHAINS, "L"),
          Shortcut.of("varianceLayers", VARIANCE, "Alt+1"),
          Shortcut.of("variancePresets", VARIANCE, "Alt+2"),
          Shortcut.of("varianceProducts", VARIANCE, "Alt+3"),
          Shortcut.of("varianceSeed", VARIANCE, "S"),
          Shortcut.of("varianceLog", VARIANCE, "L"));

  private Shortcuts() {}

  /**
   * The shortcut of an action.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Shortcut of(String id) {
    return ALL.stream()
        .filter(shortcut -> shortcut.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(id));
  }

  /** The id of what a key does in one place, or an empty string. */
  public static String id(Shortcut.Where where, KeyEvent key) {
    return ALL.stream()
        .filter(shortcut -> shortcut.where() == where && shortcut.matches(key))
        .map(Shortcut::id)
        .findFirst()
        .orElse("");
  }
}
