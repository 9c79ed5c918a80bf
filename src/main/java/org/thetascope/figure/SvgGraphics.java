package org.thetascope.figure;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.util.HashMap;
import java.util.Map;
import org.apache.xmlgraphics.java2d.AbstractGraphics2D;
import org.apache.xmlgraphics.java2d.GraphicContext;

/**
 * Writes what is drawn as elements of SVG, shapes as paths and words as text. Each element names
 * all that it needs, so that nothing has to be kept until the end; those under one clip stand in a
 * group.
 */
final class SvgGraphics extends AbstractGraphics2D {
  /** What all that draw on the same picture write to. */
  private static final class Output {
    private final StringBuilder elements = new StringBuilder();
    private final Map<String, Integer> clips = new HashMap<>();
    private final Graphics2D measure =
        new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    private String clip = "";

    private Output() {
      measure.setRenderingHint(
          RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    /** The elements that follow are seen in a shape only; all of them where it is empty. */
    void within(String path) {
      if (path.equals(clip)) {
        return;
      }
      close();
      clip = path;
      if (!path.isEmpty()) {
        Integer known = clips.get(path);
        int number = known == null ? clips.size() : known;
        if (known == null) {
          clips.put(path, number);
          elements.append("<clipPath id=\"clip").append(number).append("\"><path d=\"");
          elements.append(path).append("\"/></clipPath>\n");
        }
        elements.append("<g clip-path=\"url(#clip").append(number).append(")\">\n");
      }
    }

    void close() {
      if (!clip.isEmpty()) {
        elements.append("</g>\n");
        clip = "";
      }
    }
  }

  private final Output output;

  /** An empty picture. */
  SvgGraphics() {
    super(false);
    output = new Output();
    gc = new GraphicContext();
  }

  private SvgGraphics(SvgGraphics same) {
    super(same);
    output = same.output;
  }

  /** The elements of all that has been drawn. */
  String elements() {
    output.close();
    return output.elements.toString();
  }

  @Override
  public Graphics create() {
    return new SvgGraphics(this);
  }

  @Override
  public void draw(Shape shape) {
    if (!(getStroke() instanceof BasicStroke stroke)) {
      fill(getStroke().createStrokedShape(shape));
      return;
    }
    StringBuilder svg = begin("path");
    attribute(svg, "d", path(shape, null));
    svg.append(" fill=\"none\"");
    paint(svg, "stroke");
    stroke(svg, stroke);
    svg.append("/>\n");
  }

  @Override
  public void fill(Shape shape) {
    StringBuilder svg = begin("path");
    attribute(svg, "d", path(shape, null));
    if (shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD) {
      svg.append(" fill-rule=\"evenodd\"");
    }
    paint(svg, "fill");
    svg.append("/>\n");
  }

  @Override
  public void drawString(String words, float x, float y) {
    if (words.isBlank()) {
      return;
    }
    StringBuilder svg = begin("text");
    svg.append(" x=\"");
    number(svg, x);
    svg.append("\" y=\"");
    number(svg, y);
    svg.append("\" font-size=\"");
    number(svg, getFont().getSize2D());
    svg.append('"');
    if (getFont().isBold()) {
      svg.append(" font-weight=\"bold\"");
    }
    if (getFont().isItalic()) {
      svg.append(" font-style=\"italic\"");
    }
    paint(svg, "fill");
    svg.append('>').append(Provenance.escaped(words)).append("</text>\n");
  }

  /** The beginning of an element, in its clip and with its transform. */
  private StringBuilder begin(String element) {
    Shape clip = gc.getClip();
    output.within(clip == null ? "" : path(clip, getTransform()));
    StringBuilder svg = output.elements;
    svg.append('<').append(element);
    AffineTransform transform = getTransform();
    if (!transform.isIdentity()) {
      double[] matrix = new double[6];
      transform.getMatrix(matrix);
      svg.append(" transform=\"matrix(");
      for (int i = 0; i < matrix.length; i++) {
        svg.append(i == 0 ? "" : " ");
        number(svg, matrix[i]);
      }
      svg.append(")\"");
    }
    if (getRenderingHint(RenderingHints.KEY_ANTIALIASING) == RenderingHints.VALUE_ANTIALIAS_OFF) {
      svg.append(" shape-rendering=\"crispEdges\"");
    }
    return svg;
  }

  private void paint(StringBuilder svg, String attribute) {
    Color color = getPaint() instanceof Color plain ? plain : getColor();
    svg.append(' ').append(attribute).append("=\"rgb(").append(color.getRed()).append(',');
    svg.append(color.getGreen()).append(',').append(color.getBlue()).append(")\"");
    double alpha = color.getAlpha() / 255.0;
    if (getComposite() instanceof AlphaComposite composite) {
      alpha *= composite.getAlpha();
    }
    if (alpha < 1) {
      svg.append(' ').append(attribute).append("-opacity=\"");
      number(svg, alpha);
      svg.append('"');
    }
  }

  /** What differs from the strokes of SVG. */
  private static void stroke(StringBuilder svg, BasicStroke stroke) {
    svg.append(" stroke-width=\"");
    number(svg, stroke.getLineWidth());
    svg.append('"');
    switch (stroke.getEndCap()) {
      case BasicStroke.CAP_ROUND -> svg.append(" stroke-linecap=\"round\"");
      case BasicStroke.CAP_SQUARE -> svg.append(" stroke-linecap=\"square\"");
      default -> {}
    }
    switch (stroke.getLineJoin()) {
      case BasicStroke.JOIN_ROUND -> svg.append(" stroke-linejoin=\"round\"");
      case BasicStroke.JOIN_BEVEL -> svg.append(" stroke-linejoin=\"bevel\"");
      default -> {
        svg.append(" stroke-miterlimit=\"");
        number(svg, stroke.getMiterLimit());
        svg.append('"');
      }
    }
    float[] dash = stroke.getDashArray();
    if (dash != null) {
      svg.append(" stroke-dasharray=\"");
      for (int i = 0; i < dash.length; i++) {
        svg.append(i == 0 ? "" : ",");
        number(svg, dash[i]);
      }
      svg.append("\" stroke-dashoffset=\"");
      number(svg, stroke.getDashPhase());
      svg.append('"');
    }
  }

  private static void attribute(StringBuilder svg, String name, CharSequence value) {
    svg.append(' ').append(name).append("=\"").append(value).append('"');
  }

  private static String path(Shape shape, AffineTransform transform) {
    StringBuilder path = new StringBuilder();
    double[] points = new double[6];
    for (PathIterator i = shape.getPathIterator(transform); !i.isDone(); i.next()) {
      switch (i.currentSegment(points)) {
        case PathIterator.SEG_MOVETO -> segment(path, 'M', points, 2);
        case PathIterator.SEG_LINETO -> segment(path, 'L', points, 2);
        case PathIterator.SEG_QUADTO -> segment(path, 'Q', points, 4);
        case PathIterator.SEG_CUBICTO -> segment(path, 'C', points, 6);
        default -> path.append('Z');
      }
    }
    return path.toString();
  }

  private static void segment(StringBuilder path, char command, double[] points, int size) {
    path.append(command);
    for (int i = 0; i < size; i++) {
      if (i > 0) {
        path.append(' ');
      }
      number(path, points[i]);
    }
  }

  /** A number to a thousandth of a pixel, which nobody sees, without zeros at its end. */
  static void number(StringBuilder svg, double value) {
    long thousandths = Math.round(value * 1000);
    if (thousandths < 0) {
      svg.append('-');
      thousandths = -thousandths;
    }
    svg.append(thousandths / 1000);
    int rest = (int) (thousandths % 1000);
    if (rest > 0) {
      svg.append('.').append((char) ('0' + rest / 100));
      if (rest % 100 > 0) {
        svg.append((char) ('0' + rest / 10 % 10));
        if (rest % 10 > 0) {
          svg.append((char) ('0' + rest % 10));
        }
      }
    }
  }

  @Override
  public FontMetrics getFontMetrics(Font font) {
    return output.measure.getFontMetrics(font);
  }

  @Override
  public GraphicsConfiguration getDeviceConfiguration() {
    return output.measure.getDeviceConfiguration();
  }

  /** It ends with the picture. */
  @Override
  public void dispose() {}

  @Override
  public void copyArea(int x, int y, int width, int height, int dx, int dy) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setXORMode(Color color) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean drawImage(
      Image image, int x, int y, int width, int height, ImageObserver observer) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void drawRenderedImage(RenderedImage image, AffineTransform transform) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void drawRenderableImage(RenderableImage image, AffineTransform transform) {
    throw new UnsupportedOperationException();
  }
}
