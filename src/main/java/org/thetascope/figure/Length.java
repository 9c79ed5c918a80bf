package org.thetascope.figure;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length on a screen or on paper.
 *
 * @param number so many of the unit
 * @param unit what it is counted in
 */
public record Length(double number, Unit unit) {
  private static final Pattern WRITTEN =
      Pattern.compile("\\s*(\\d{1,12}(?:[.,]\\d{1,12})?)\\s*(cm|mm|in|pt|px)?\\s*");

  /** What a length is counted in. */
  public enum Unit {
    /** Pixels of which 96 are an inch. */
    PX(1),
    /** Centimetres. */
    CM(Figure.SCREEN_DPI / 2.54),
    /** Millimetres. */
    MM(Figure.SCREEN_DPI / 25.4),
    /** Inches. */
    IN(Figure.SCREEN_DPI),
    /** Points of which 72 are an inch. */
    PT(Figure.SCREEN_DPI / 72.0);

    private final double pixels;

    Unit(double pixels) {
      this.pixels = pixels;
    }
  }

  /** Reads a length such as 8.5cm, 85mm, 3.35in, 240pt or 640; none where it is not one. */
  public static Optional<Length> of(String written) {
    Matcher parts = WRITTEN.matcher(written.toLowerCase(Locale.ROOT));
    if (!parts.matches()) {
      return Optional.empty();
    }
    String unit = parts.group(2) == null ? "px" : parts.group(2);
    double number = Double.parseDouble(parts.group(1).replace(',', '.'));
    return Optional.of(new Length(number, Unit.valueOf(unit.toUpperCase(Locale.ROOT))));
  }

  /** The same in pixels of which 96 are an inch. */
  public double pixels() {
    return number * unit.pixels;
  }

  /** Whether it is one on paper, not on a screen. */
  public boolean printed() {
    return unit != Unit.PX;
  }

  /** As it is typed, such as 8.5cm. */
  public String written() {
    String digits = CsvTable.number(number).replaceAll("\\.0$", "");
    return digits + (unit == Unit.PX ? "" : unit.name().toLowerCase(Locale.ROOT));
  }
}
