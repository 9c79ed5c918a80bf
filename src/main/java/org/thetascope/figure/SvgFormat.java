package org.thetascope.figure;

import java.nio.charset.StandardCharsets;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.ViewBox;
import org.jfree.svg.util.DoubleConverter;
import org.thetascope.chart.ChartFonts;
import org.thetascope.storage.WholeFile;

/** SVG with real text, its typeface named with others that have the same signs. */
final class SvgFormat implements FigureFormat {
  private static final String FAMILIES =
      "\"" + ChartFonts.FAMILY + "\", Verdana, \"Segoe UI\", \"Noto Sans\", sans-serif";

  /** Decimals of a coordinate: a thousandth of a pixel is not seen. */
  private static final int DIGITS = 3;

  @Override
  public String extension() {
    return "svg";
  }

  @Override
  public WholeFile.Content content(Figure figure) {
    SVGGraphics2D g2 = new SVGGraphics2D(figure.width(), figure.height());
    // the key would be the time of day
    g2.setDefsKeyPrefix("figure");
    g2.setGeomDoubleConverter(new DoubleConverter(DIGITS));
    g2.setFontFunction(family -> FAMILIES);
    figure.picture().draw(g2);
    ViewBox box = new ViewBox(0, 0, figure.width(), figure.height());
    String svg = withProvenance(g2.getSVGElement(null, true, box, null, null), figure);
    return out -> out.write(svg.getBytes(StandardCharsets.UTF_8));
  }

  private static String withProvenance(String svg, Figure figure) {
    int afterRoot = svg.indexOf('>') + 1;
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + svg.substring(0, afterRoot)
        + "\n<title>"
        + Provenance.escaped(Provenance.title(figure.scenario()))
        + "</title>\n<metadata>\n"
        + Provenance.rdf(figure)
        + "</metadata>\n"
        + svg.substring(afterRoot)
        + "\n";
  }
}
