package org.thetascope.app.control;

import org.thetascope.app.shortcut.KeyScope;
import org.thetascope.app.shortcut.Shortcut;

/** The keys of focused controls. */
public final class ControlKeys {
  /** Of a slider. */
  public static final KeyScope SLIDER =
      KeyScope.of(
          "slider",
          Shortcut.of("sliderOn", "Right", "Up"),
          Shortcut.of("sliderBack", "Left", "Down"),
          Shortcut.of("sliderFineOn", "Shift+Right", "Shift+Up"),
          Shortcut.of("sliderFineBack", "Shift+Left", "Shift+Down"),
          Shortcut.of("sliderTenOn", "Page Up"),
          Shortcut.of("sliderTenBack", "Page Down"),
          Shortcut.of("sliderLow", "Home"),
          Shortcut.of("sliderHigh", "End"),
          Shortcut.of("sliderRestore", "Backspace"));

  /** Of a field that is typed into. */
  public static final KeyScope FIELD =
      KeyScope.of("field", Shortcut.of("fieldTake", "Enter"), Shortcut.of("fieldBack", "Esc"));

  /** Of a table of numbers while no cell is typed into. */
  public static final KeyScope NUMBERS =
      KeyScope.of(
          "numbers",
          Shortcut.of("numbersEdit", "F2", "Enter"),
          Shortcut.of("numbersCopy", "Shortcut+C"),
          Shortcut.of("numbersPaste", "Shortcut+V"),
          Shortcut.of("numbersRemove", "Delete"));

  /** Of a cell of a table of numbers that is typed into. */
  public static final KeyScope NUMBER_CELL =
      KeyScope.of(
          "numberCell",
          Shortcut.of("numbersTake", "Enter"),
          Shortcut.of("numbersNext", "Tab"),
          Shortcut.of("numbersBefore", "Shift+Tab"),
          Shortcut.of("numbersBack", "Esc"));

  private ControlKeys() {}
}
