package org.thetascope.figure;

import java.util.List;
import java.util.Optional;

/**
 * A size with a name.
 *
 * @param id names it
 * @param width of the figure; none where it is as large as on the screen
 * @param aspect height for one of width
 * @param type the size of its letters; none where it is the theme's
 */
public record FigurePreset(
    String id, Optional<Length> width, double aspect, Optional<Length> type) {
  /** Of a slide and of most screens. */
  public static final double WIDE = 9.0 / 16;

  /** All presets, in the order shown; the first one is as usual. */
  public static final List<FigurePreset> ALL =
      List.of(
          new FigurePreset("screen", Optional.empty(), WIDE, Optional.empty()),
          of("slide", "1920", WIDE, "24"),
          of("column", "8.5cm", 3.0 / 4, "8pt"),
          of("two-columns", "17.5cm", WIDE, "8pt"));

  private static FigurePreset of(String id, String width, double aspect, String type) {
    return new FigurePreset(id, Length.of(width), aspect, Length.of(type));
  }

  /** The ids of all presets. */
  public static List<String> ids() {
    return ALL.stream().map(FigurePreset::id).toList();
  }

  /** The preset with an id that has been checked. */
  public static FigurePreset of(String id) {
    return ALL.stream().filter(preset -> preset.id().equals(id)).findFirst().orElseThrow();
  }
}
