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
    boolean dated) {
  /** What is chosen at first. */
  public static final ExportChoice DEFAULT =
      new ExportChoice("png", 2, 1920, "", true, true, 20, 8, false);
}
