package org.thetascope.cli;

import org.thetascope.figure.Figure;
import org.thetascope.figure.Picture;
import org.thetascope.parameter.FaultException;
import org.thetascope.parameter.Range;
import picocli.CommandLine.Option;

/** How large a figure is drawn: 16 to 9 where nothing else is said. */
final class SizeOptions {
  /** Text and a plot need so much. */
  private static final Range PIXELS = Range.closed(100, Picture.MAX_PIXELS);

  private static final Range SCALE = Range.closed(1, 8);
  private static final Range DPI = Range.closed(1, 10_000);
  private static final double ASPECT = 9.0 / 16;

  @Option(names = "--width", paramLabel = "W", descriptionKey = "cli.width")
  private Long width;

  @Option(names = "--height", paramLabel = "H", descriptionKey = "cli.height")
  private Long height;

  @Option(names = "--scale", paramLabel = "S", defaultValue = "1", descriptionKey = "cli.scale")
  private double scale;

  @Option(names = "--dpi", paramLabel = "D", descriptionKey = "cli.dpi")
  private Integer dpi;

  /**
   * Refuses what no figure can have.
   *
   * @throws FaultException naming the option
   */
  void check(String theme) {
    check("--width", width, PIXELS);
    check("--height", height, PIXELS);
    check("--scale", scale, SCALE);
    check("--dpi", dpi, DPI);
    double pixels = scale * wide(theme) * scale * high(theme);
    if (pixels > Picture.MAX_PIXELS) {
      throw new FaultException(
          "fault.pictureSize",
          Math.rint(scale * wide(theme)),
          Math.rint(scale * high(theme)),
          Picture.MAX_PIXELS);
    }
  }

  private static void check(String option, Number found, Range allowed) {
    if (found != null && !allowed.contains(found.doubleValue())) {
      throw new FaultException("fault.range", option, found, allowed);
    }
  }

  /** The width at 1×, in pixels. */
  int width(String theme) {
    return (int) wide(theme);
  }

  /** The height at 1×, in pixels. */
  int height(String theme) {
    return (int) high(theme);
  }

  private long wide(String theme) {
    if (width != null) {
      return width;
    }
    return height != null
        ? Math.round(height / ASPECT)
        : theme.startsWith("projection") ? 1920 : 1280;
  }

  private long high(String theme) {
    return height != null
        ? height
        : Math.max((long) PIXELS.low(), Math.round(wide(theme) * ASPECT));
  }

  /** Pixels of an image for one of the chart. */
  double scale() {
    return scale;
  }

  /** Pixels an inch that an image names. */
  int dpi() {
    return dpi != null ? dpi : (int) Math.round(Figure.SCREEN_DPI * scale);
  }
}
