package org.thetascope.figure;

import java.awt.Dimension;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.thetascope.chart.ChartFonts;
import org.thetascope.storage.WholeFile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;

/** SVG with real text, its typeface named with others that have the same signs. */
final class SvgFormat implements FigureFormat {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final String FAMILIES =
      "'" + ChartFonts.FAMILY + "', Verdana, 'Segoe UI', 'Noto Sans', sans-serif";

  /** Decimals of a coordinate: a thousandth of a pixel is not seen. */
  private static final int DIGITS = 3;

  @Override
  public String extension() {
    return "svg";
  }

  @Override
  public WholeFile.Content content(Figure figure) {
    Document document = document();
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setComment(null);
    context.setPrecision(DIGITS);
    SVGGraphics2D g2 = new SVGGraphics2D(context, false);
    g2.setSVGCanvasSize(
        new Dimension((int) Math.ceil(figure.width()), (int) Math.ceil(figure.height())));
    figure.picture().draw(g2);
    Element root = g2.getRoot();
    root.setAttributeNS(null, "width", length(figure, figure.width()));
    root.setAttributeNS(null, "height", length(figure, figure.height()));
    root.setAttributeNS(
        null, "viewBox", "0 0 " + decimal(figure.width()) + " " + decimal(figure.height()));
    String svg = withProvenance(streamed(g2, root), figure);
    return out -> out.write(svg.getBytes(StandardCharsets.UTF_8));
  }

  /** An empty document of the JDK; nothing is parsed. */
  private static Document document() {
    try {
      return DOMImplementationRegistry.newInstance()
          .getDOMImplementation("XML 3.0")
          .createDocument(NAMESPACE, "svg", null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String streamed(SVGGraphics2D g2, Element root) {
    StringWriter svg = new StringWriter();
    try {
      g2.stream(root, svg, false, false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return svg.toString();
  }

  /** A length on paper in points, on a screen in pixels. */
  private static String length(Figure figure, double pixels) {
    return figure.size().printed()
        ? decimal(pixels * 72 / Figure.SCREEN_DPI) + "pt"
        : decimal(pixels);
  }

  private static String decimal(double value) {
    return value == Math.rint(value)
        ? Long.toString((long) value)
        : String.format(Locale.ROOT, "%.3f", value);
  }

  private static String withProvenance(String drawn, Figure figure) {
    String svg = drawn.replaceAll("font-family=\"[^\"]*\"", "font-family=\"" + FAMILIES + "\"");
    int root = svg.indexOf("<svg");
    int afterRoot = svg.indexOf('>', root) + 1;
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + svg.substring(root, afterRoot)
        + "\n<title>"
        + Provenance.escaped(Provenance.title(figure.scenario()))
        + "</title>\n<metadata>\n"
        + Provenance.rdf(figure)
        + "</metadata>\n"
        + svg.substring(afterRoot);
  }
}
