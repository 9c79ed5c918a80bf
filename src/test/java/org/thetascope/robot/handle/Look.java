package org.thetascope.robot.handle;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.thetascope.app.chart.ChartPane;
import org.thetascope.chart.Contrast;

/** What an eye sees of the window: sizes of text, widths of lines, colours against one another. */
public final class Look {
  private final Window window;

  /** Looks at a window. */
  public Look(Window window) {
    this.window = window;
  }

  /** All nodes that are shown. */
  private List<Node> shown() {
    List<Node> found = new ArrayList<>();
    collect(window.scene().getRoot(), found);
    return found;
  }

  private static void collect(Node node, List<Node> found) {
    if (!node.isVisible()) {
      return;
    }
    found.add(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }
  }

  private Stream<Text> texts() {
    return shown().stream()
        .filter(node -> node instanceof Text text && !text.getText().isBlank())
        .map(Text.class::cast);
  }

  /** The words of the window that are smaller than a size. */
  public List<String> smallTexts(double size) {
    return FxThread.ask(
        () ->
            texts()
                .filter(text -> text.getFont().getSize() < size)
                .map(text -> text.getText() + ": " + text.getFont().getSize())
                .toList());
  }

  /** The sizes of the fonts that the charts shown draw with. */
  public List<Float> chartFonts() {
    return FxThread.ask(
        () ->
            shown().stream()
                .filter(ChartPane.class::isInstance)
                .flatMap(pane -> fonts((ChartPane) pane))
                .toList());
  }

  private static Stream<Float> fonts(ChartPane pane) {
    XYPlot plot = pane.chart().chart().getXYPlot();
    Stream<Float> axes =
        Stream.of(plot.getDomainAxis(), plot.getRangeAxis())
            .map(ValueAxis.class::cast)
            .flatMap(axis -> Stream.of(axis.getTickLabelFont(), axis.getLabelFont()))
            .map(font -> font.getSize2D());
    return Stream.concat(
        axes,
        Stream.of(
            pane.chart().chart().getLegend().getItemFont().getSize2D(),
            pane.chart().chart().getTitle().getFont().getSize2D()));
  }

  /** The words of the window that stand out too little from what is behind them, but disabled. */
  public List<String> paleTexts(double least) {
    return FxThread.ask(
        () ->
            texts()
                .filter(text -> !text.isDisabled() && text.getFill() instanceof Color)
                .filter(text -> contrast(text) < least)
                .map(text -> text.getText() + ": " + contrast(text))
                .toList());
  }

  private static double contrast(Text text) {
    Color ink = (Color) text.getFill();
    return Contrast.of(awt(ink), awt(behind(text)));
  }

  private static Color behind(Node node) {
    List<Color> layers = new ArrayList<>();
    for (Node up = node.getParent(); up != null; up = up.getParent()) {
      if (up instanceof Region region && region.getBackground() != null) {
        List<BackgroundFill> fills = region.getBackground().getFills();
        for (int i = fills.size() - 1; i >= 0; i--) {
          if (fills.get(i).getFill() instanceof Color color && color.getOpacity() > 0) {
            layers.add(color);
            if (color.isOpaque()) {
              return through(layers);
            }
          }
        }
      }
    }
    throw new AssertionError("nothing is behind " + node);
  }

  /** What is seen of colours that lie over one another, the last one opaque. */
  private static Color through(List<Color> layers) {
    Color seen = layers.get(layers.size() - 1);
    for (int i = layers.size() - 2; i >= 0; i--) {
      Color over = layers.get(i);
      seen =
          seen.interpolate(
              Color.color(over.getRed(), over.getGreen(), over.getBlue()), over.getOpacity());
    }
    return seen;
  }

  private static java.awt.Color awt(Color color) {
    return new java.awt.Color(
        (float) color.getRed(), (float) color.getGreen(), (float) color.getBlue());
  }

  /** All colours of the window's pixels. */
  public Set<Integer> colours() {
    WritableImage image = window.snapshot();
    int width = (int) image.getWidth();
    int[] row = new int[width];
    Set<Integer> found = new HashSet<>();
    for (int y = 0; y < image.getHeight(); y++) {
      image
          .getPixelReader()
          .getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
      for (int pixel : row) {
        found.add(pixel);
      }
    }
    return found;
  }

  /**
   * How wide a level piece of a curve is drawn, in pixels: the lower quartile over the places where
   * it is drawn, since markers are wider; what is half covered counts half.
   */
  public double lineWidth(String chart, String series, int from, int to) {
    ChartPane pane = window.chart(chart);
    Rectangle2D area = pane.dataArea();
    int which = ids(pane).indexOf(series);
    double y = pane.chart().heights(from, area).get(which);
    double perLayer = area.getWidth() / pane.chart().domain().getLength();
    double left = area.getX() + (from - pane.chart().domain().getLowerBound()) * perLayer;
    PixelReader pixels = window.snapshot().getPixelReader();
    Bounds at = pane.localToScene(pane.getLayoutBounds());
    int line = pane.chart().theme().line(series).getRGB();
    int paper = pane.chart().theme().color("background").getRGB();
    List<Double> widths = new ArrayList<>();
    for (double x = left + 0.4 * perLayer; x < left + (to - from) * perLayer; x += perLayer / 7) {
      double width = 0;
      for (int dy = -12; dy <= 12; dy++) {
        int pixel = pixels.getArgb((int) (at.getMinX() + x), (int) (at.getMinY() + y + dy));
        width += covered(pixel, line, paper);
      }
      if (width > 0.5) {
        widths.add(width);
      }
    }
    widths.sort(null);
    return widths.get(widths.size() / 4);
  }

  private static double covered(int pixel, int line, int paper) {
    double share = 1;
    for (int shift = 0; shift <= 16; shift += 8) {
      double far = (line >> shift & 255) - (paper >> shift & 255);
      share = Math.min(share, ((pixel >> shift & 255) - (paper >> shift & 255)) / far);
    }
    return Math.max(0, share);
  }

  /** The height in pixels of the capitals of a curve's name at its right end. */
  public int capitals(String chart, String series) {
    ChartPane pane = window.chart(chart);
    Bounds at = pane.localToScene(pane.getLayoutBounds());
    int ink = pane.chart().theme().label(series).getRGB();
    PixelReader pixels = window.snapshot().getPixelReader();
    int top = Integer.MAX_VALUE;
    int foot = Integer.MIN_VALUE;
    for (int y = (int) pane.dataArea().getMinY(); y < pane.dataArea().getMaxY(); y++) {
      for (int x = (int) pane.dataArea().getMaxX() + 8; x < pane.getWidth() - 2; x++) {
        if (pixels.getArgb((int) at.getMinX() + x, (int) at.getMinY() + y) == ink) {
          top = Math.min(top, y);
          foot = Math.max(foot, y);
        }
      }
    }
    return foot - top + 1;
  }

  /** The height in pixels of what the legend over a plot writes and draws of a series. */
  public int legendHeight(String chart, String series) {
    ChartPane pane = window.chart(chart);
    Bounds at = pane.localToScene(pane.getLayoutBounds());
    int ink = pane.chart().theme().label(series).getRGB();
    PixelReader pixels = window.snapshot().getPixelReader();
    int top = Integer.MAX_VALUE;
    int foot = Integer.MIN_VALUE;
    for (int y = 0; y < pane.dataArea().getMinY() - 2; y++) {
      for (int x = 0; x < pane.getWidth(); x++) {
        if (pixels.getArgb((int) at.getMinX() + x, (int) at.getMinY() + y) == ink) {
          top = Math.min(top, y);
          foot = Math.max(foot, y);
        }
      }
    }
    return foot - top + 1;
  }

  private static List<String> ids(ChartPane pane) {
    return pane.chart().readings(1).stream().map(reading -> reading.id()).toList();
  }
}
