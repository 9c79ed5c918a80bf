package org.thetascope.storage;

/**
 * How a figure was last wanted.
 *
 * @param format the extension of its file
 * @param scale pixels of an image for one of the chart; 0 where the width says it
 * @param pixels the width of an image where no scale does
 * @param theme the id of a theme; empty for the window's own
 * @param title whether charts have their titles
 * @param legend whether charts have their legends
 * @param rate frames a second, where it is played
 * @param seconds how long it is played
 * @param dated whether the file names its date
 * @param preset the id of a size, or "own"
 * @param width of the figure as it was typed, such as 8.5cm, where the size is its own
 * @param height of the figure as it was typed; empty for one that suits the width
 * @param type the size of letters as it was typed, such as 8pt; empty for the theme's
 * @param notes whether the scenario in the file keeps its notes
 */
public record ExportChoice(
    String format,
    int scale,
    int pixels,
    String theme,
    boolean title,
    boolean legend,
    int rate,
    int seconds,
    boolean dated,
    String preset,
    String width,
    String height,
    String type,
    boolean notes) {
  /** The preset of a size that is typed. */
  public static final String OWN = "own";

  /** What is chosen at first. */
  public static final ExportChoice DEFAULT =
      new ExportChoice(
          "png", 2, 1920, "", true, true, 20, 8, false, "screen", "12cm", "", "9pt", false);

  /** The same in another theme. */
  public ExportChoice withTheme(String id) {
    return new ExportChoice(
        format, scale, pixels, id, title, legend, rate, seconds, dated, preset, width, height, type,
        notes);
  }
}
