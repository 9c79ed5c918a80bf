package org.thetascope.figure;

import java.nio.charset.StandardCharsets;
import org.thetascope.chart.ChartFonts;
import org.thetascope.storage.WholeFile;

/** SVG with real text, its typeface named with others that have the same signs. */
final class SvgFormat implements FigureFormat {
  private static final String FAMILIES =
      "'" + ChartFonts.FAMILY + "', Verdana, 'Segoe UI', 'Noto Sans', sans-serif";

  @Override
  public String extension() {
    return "svg";
  }

  @Override
  public WholeFile.Content content(Figure figure) {
    SvgGraphics g2 = new SvgGraphics();
    figure.picture().draw(g2);
    byte[] svg = document(figure, g2.elements()).getBytes(StandardCharsets.UTF_8);
    return out -> out.write(svg);
  }

  /** A length on paper in points, on a screen in pixels. */
  private static String length(Figure figure, double pixels) {
    return figure.size().printed()
        ? decimal(pixels * 72 / Figure.SCREEN_DPI) + "pt"
        : decimal(pixels);
  }

  private static String decimal(double value) {
    StringBuilder number = new StringBuilder();
    SvgGraphics.number(number, value);
    return number.toString();
  }

  private static String document(Figure figure, String elements) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\""
        + length(figure, figure.width())
        + "\" height=\""
        + length(figure, figure.height())
        + "\" viewBox=\"0 0 "
        + decimal(figure.width())
        + " "
        + decimal(figure.height())
        + "\">\n<title>"
        + Provenance.escaped(Provenance.title(figure.scenario()))
        + "</title>\n<metadata>\n"
        + Provenance.rdf(figure)
        + "</metadata>\n<g font-family=\""
        + FAMILIES
        + "\" xml:space=\"preserve\">\n"
        + elements
        + "</g>\n</svg>\n";
  }
}
