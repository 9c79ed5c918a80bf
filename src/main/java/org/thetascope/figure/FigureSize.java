package org.thetascope.figure;

import org.thetascope.parameter.Range;

/**
 * How large a figure is.
 *
 * @param width in pixels of which 96 are an inch
 * @param height in the same
 * @param scale pixels of an image for one of these
 * @param dpi pixels an inch that an image names
 * @param printed whether it was given as a length on paper
 */
public record FigureSize(double width, double height, double scale, int dpi, boolean printed) {
  /** Pixels of an image for an inch where nothing else is said. */
  public static final int PRINT_DPI = 300;

  /** What a side may be in pixels; text and a plot need so many. */
  public static final Range SIDE = Range.closed(100, Picture.MAX_PIXELS);

  /** What letters may be in pixels. */
  public static final Range TYPE = Range.closed(4, 400);

  /** A size on a screen, its image as large in print as at 1×. */
  public static FigureSize onScreen(double width, double height, double scale) {
    int dpi = (int) Math.round(Figure.SCREEN_DPI * scale);
    return new FigureSize(width, height, scale, dpi, false);
  }

  /** A size on paper, its image with so many pixels an inch. */
  public static FigureSize onPaper(double width, double height, int dpi) {
    return new FigureSize(width, height, (double) dpi / Figure.SCREEN_DPI, dpi, true);
  }
}
