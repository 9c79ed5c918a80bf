package org.thetascope.cli;

import java.util.Optional;
import org.thetascope.chart.Theme;
import org.thetascope.figure.Figure;
import org.thetascope.figure.FigurePreset;
import org.thetascope.figure.FigureSize;
import org.thetascope.figure.Length;
import org.thetascope.figure.Picture;
import org.thetascope.parameter.FaultException;
import org.thetascope.parameter.Range;
import picocli.CommandLine.Option;

/** How large a figure and its letters are: by a preset, by options, which win, or as usual. */
final class SizeOptions {
  private static final Range SCALE = Range.closed(1, 8);
  private static final Range DPI = Range.closed(1, 10_000);
  private static final Length WIDTH = new Length(1280, Length.Unit.PX);
  private static final Length PROJECTED = new Length(1920, Length.Unit.PX);

  @Option(
      names = "--preset",
      paramLabel = "PRESET",
      defaultValue = "screen",
      descriptionKey = "cli.preset",
      completionCandidates = PresetNames.class)
  private String preset;

  @Option(names = "--width", paramLabel = "W", descriptionKey = "cli.width")
  private String width;

  @Option(names = "--height", paramLabel = "H", descriptionKey = "cli.height")
  private String height;

  @Option(names = "--font-size", paramLabel = "F", descriptionKey = "cli.fontSize")
  private String type;

  @Option(names = "--scale", paramLabel = "S", descriptionKey = "cli.scale")
  private Double scale;

  @Option(names = "--dpi", paramLabel = "D", descriptionKey = "cli.dpi")
  private Integer dpi;

  /** The names that --preset takes. */
  static final class PresetNames extends java.util.ArrayList<String> {
    private static final long serialVersionUID = 1L;

    PresetNames() {
      super(FigurePreset.ids());
    }
  }

  /**
   * The size of the figure.
   *
   * @throws FaultException naming the option that no figure can have
   */
  FigureSize size(String theme) {
    if (!FigurePreset.ids().contains(preset)) {
      throw new FaultException(
          "fault.choice", "--preset", preset, String.join(", ", FigurePreset.ids()));
    }
    check("--scale", scale, SCALE);
    check("--dpi", dpi, DPI);
    FigurePreset chosen = FigurePreset.of(preset);
    Optional<Length> wide = length("--width", width, FigureSize.SIDE);
    Optional<Length> high = length("--height", height, FigureSize.SIDE);
    Length usual = chosen.width().orElse(theme.startsWith("projection") ? PROJECTED : WIDTH);
    boolean onlyHeight = wide.isEmpty() && high.isPresent() && chosen.width().isEmpty();
    double x = onlyHeight ? high.get().pixels() / chosen.aspect() : wide.orElse(usual).pixels();
    double y =
        high.map(Length::pixels).orElse(Math.max(FigureSize.SIDE.low(), x * chosen.aspect()));
    boolean printed =
        wide.or(() -> onlyHeight ? high : Optional.of(usual)).orElseThrow().printed()
            || high.map(Length::printed).orElse(false);
    FigureSize size = printed ? onPaper(x, y) : onScreen(Math.rint(x), Math.rint(y));
    checkImage(size);
    return size;
  }

  private FigureSize onPaper(double x, double y) {
    if (scale != null) {
      throw new FaultException("fault.scaleOnPaper");
    }
    return FigureSize.onPaper(x, y, dpi == null ? FigureSize.PRINT_DPI : dpi);
  }

  private FigureSize onScreen(double x, double y) {
    FigureSize size = FigureSize.onScreen(x, y, scale == null ? 1 : scale);
    return dpi == null ? size : new FigureSize(x, y, size.scale(), dpi, false);
  }

  private static void checkImage(FigureSize size) {
    double wide = Math.rint(size.scale() * size.width());
    double high = Math.rint(size.scale() * size.height());
    if (wide * high > Picture.MAX_PIXELS) {
      throw new FaultException("fault.pictureSize", wide, high, Picture.MAX_PIXELS);
    }
  }

  /**
   * The theme with letters of the size that is asked for.
   *
   * @throws FaultException if there are no such letters
   */
  Theme typed(Theme theme) {
    Optional<Length> asked = length("--font-size", type, FigureSize.TYPE);
    return asked
        .or(() -> FigurePreset.of(preset).type())
        .map(length -> theme.typed(length.pixels()))
        .orElse(theme);
  }

  private static Optional<Length> length(String option, String written, Range pixels) {
    if (written == null) {
      return Optional.empty();
    }
    Optional<Length> length = Length.of(written);
    if (length.isEmpty() || !pixels.contains(length.get().pixels())) {
      double inch = Figure.SCREEN_DPI;
      throw new FaultException(
          "fault.figureLength",
          option,
          written,
          pixels.low(),
          pixels.high(),
          Math.ceil(10 * pixels.low() * 2.54 / inch) / 10);
    }
    return length;
  }

  private static void check(String option, Number found, Range allowed) {
    if (found != null && !allowed.contains(found.doubleValue())) {
      throw new FaultException("fault.range", option, found, allowed);
    }
  }
}
