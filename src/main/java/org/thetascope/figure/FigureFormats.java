package org.thetascope.figure;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.thetascope.parameter.FaultException;
import org.thetascope.text.Version;

/** All formats of figures; a new one is one line here. */
public final class FigureFormats {
  /** In the order shown. */
  public static final List<FigureFormat> ALL =
      List.of(
          new PngFormat(),
          new SvgFormat(),
          new PdfFormat(),
          new GifFormat(),
          new DrawnCsv(),
          new LatexFormat());

  private FigureFormats() {}

  /** The extensions of all formats. */
  public static List<String> extensions() {
    return ALL.stream().map(FigureFormat::extension).toList();
  }

  /**
   * The format that a file's name asks for.
   *
   * @throws FaultException if there is none of that name
   */
  public static FigureFormat of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return ALL.stream()
        .filter(format -> name.endsWith("." + format.extension()))
        .findFirst()
        .orElseThrow(
            () ->
                new FaultException(
                    "fault.extension", file.toString(), "." + String.join(", .", extensions())));
  }

  /** What figures name as their creator. */
  static String creator() {
    return "Thetascope " + Version.current();
  }
}
