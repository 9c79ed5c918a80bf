package org.thetascope.figure;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.thetascope.chart.Curve;
import org.thetascope.chart.DrawnChart;
import org.thetascope.chart.Mark;
import org.thetascope.chart.Marker;
import org.thetascope.chart.Series;
import org.thetascope.chart.SeriesStyle;
import org.thetascope.parameter.DoubleVector;

/** Writes marks as plots of pgfplots and lines of TikZ, cut to what the axes can show. */
final class LatexMarks implements Mark.Visitor<Void> {
  private static final double FAINT = 0.2;

  /** Of markers, in widths of a line. */
  static final double RADIUS = 1.6;

  /** Pixels between two intervals, so that they stay apart. */
  private static final double APART = 7;

  private final DrawnChart chart;
  private final LatexPlane plane;
  private final double zeroRow;
  private final Rectangle2D plot;
  private final double lineWidth;
  private final StringBuilder latex = new StringBuilder();
  private final Map<String, Color> colors = new TreeMap<>();
  private boolean pale;
  private int lane;

  /**
   * Writes for a chart.
   *
   * @param zeroRow the height at which exact zeros stand
   * @param plot as large as it is drawn, in pixels at 1×
   * @param lineWidth of curves in points
   */
  LatexMarks(
      DrawnChart chart, LatexPlane plane, double zeroRow, Rectangle2D plot, double lineWidth) {
    this.chart = chart;
    this.plane = plane;
    this.zeroRow = zeroRow;
    this.plot = plot;
    this.lineWidth = lineWidth;
  }

  /** The marks, those first that are only there to be compared with. */
  String written() {
    pale = true;
    chart.ghosts().stream()
        .filter(mark -> mark instanceof Mark.Line || mark instanceof Mark.Path)
        .forEach(mark -> mark.accept(this));
    pale = false;
    lane = 0;
    chart.content().marks().forEach(mark -> mark.accept(this));
    return latex.toString();
  }

  /** The colours that the marks have been written in, by name. */
  Map<String, Color> colors() {
    return colors;
  }

  private void line(String format, Object... arguments) {
    latex.append(String.format(Locale.ROOT, format, arguments)).append('\n');
  }

  /** The name of a series' colour, letters only, as LaTeX has it. */
  String color(Series series) {
    return color(
        "theta" + series.id().replaceAll("[^A-Za-z0-9]", ""), chart.theme().line(series.id()));
  }

  /** The name of the colour that a series' words have, dark enough to be read. */
  String textColor(Series series) {
    String name = "thetatext" + series.id().replaceAll("[^A-Za-z0-9]", "");
    return color(name, chart.theme().label(series.id()));
  }

  /** The name of a colour that no series has. */
  String themeColor(String name) {
    return color("theta" + name, chart.theme().color(name));
  }

  private String color(String name, Color color) {
    colors.put(name, color);
    return name;
  }

  private double height(double drawn) {
    return height(drawn, 1);
  }

  /** In the row of zeros every curve has a lane, so that none hides another. */
  private double height(double drawn, int own) {
    double width = chart.theme().lineWidth() / plot.getHeight() * plane.height();
    boolean zero = drawn == Double.NEGATIVE_INFINITY;
    return zero ? zeroRow - (own % 4 - 1) * 2.5 * width : drawn;
  }

  private String point(double x, double y) {
    return "(axis cs:" + number(plane.x(x)) + "," + number(plane.y(y)) + ")";
  }

  /** A number as TeX reads it; a whole one without a point. */
  static String number(double value) {
    String number = CsvTable.number(value);
    return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
  }

  private String dash(SeriesStyle style) {
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < style.dash().size(); i++) {
      pattern.append(i % 2 == 0 ? " on " : " off ");
      pattern.append(String.format(Locale.ROOT, "%.2fbp", style.dash().get(i) * lineWidth));
    }
    return pattern.isEmpty() ? "" : ", dash pattern=" + pattern.toString().strip();
  }

  /** How a line of a colour is drawn. */
  String stroke(String color, SeriesStyle style, double part) {
    return stroke(color, style, part, 0);
  }

  private String stroke(String color, SeriesStyle style, double part, double beyond) {
    return String.format(
        Locale.ROOT,
        "color=%s, line width=%.2fbp%s%s",
        color,
        lineWidth * (part + 2 * beyond),
        style.dash().isEmpty() ? ", line cap=round" : dash(style),
        pale ? ", opacity=0.47" : "");
  }

  /**
   * The marker as pgfplots names it, as large as it is drawn elsewhere.
   *
   * @param radius in widths of a line
   */
  String marker(Marker marker, double radius) {
    String name =
        switch (marker) {
          case CIRCLE -> "*";
          case SQUARE -> "square*";
          case TRIANGLE -> "triangle*";
          case DIAMOND -> "diamond*";
          case CROSS -> "x";
          case TRIANGLE_DOWN -> "triangle*";
          case PLUS -> "+";
          case RING -> "o";
        };
    // by how much pgfplots' own shapes are smaller or larger
    double size =
        switch (marker) {
          case SQUARE -> 0.9;
          case TRIANGLE, TRIANGLE_DOWN -> 1.27;
          case DIAMOND, PLUS -> 1.3;
          default -> 1;
        };
    String turned =
        switch (marker) {
          case TRIANGLE_DOWN -> ", rotate=180";
          case DIAMOND -> ", xscale=1.33";
          default -> "";
        };
    return String.format(
        Locale.ROOT,
        "mark=%s, mark size=%.2fbp, mark options={solid, line width=%.2fbp%s}",
        name,
        radius * size * lineWidth,
        marker.filled() ? 0.1 : lineWidth,
        turned);
  }

  private void polyline(String style, List<Point2D> points) {
    for (List<Point2D> piece : plane.pieces(points)) {
      line("\\addplot[%s, forget plot] table {", style);
      line("x y");
      for (Point2D point : piece) {
        line("%s %s", number(plane.x(point.getX())), number(plane.y(point.getY())));
      }
      line("};");
    }
  }

  private void markers(Series series, Marker marker, double radius, List<Point2D> points) {
    List<Point2D> seen =
        points.stream().filter(point -> plane.contains(point.getX(), point.getY())).toList();
    if (pale || seen.isEmpty()) {
      return;
    }
    line(
        "\\addplot[color=%s, only marks, %s, forget plot] coordinates {",
        color(series), marker(marker, radius));
    for (Point2D point : seen) {
      line("(%s,%s)", number(plane.x(point.getX())), number(plane.y(point.getY())));
    }
    line("};");
  }

  private void fill(Color color, String name, double opacity, List<Point2D> corners) {
    StringBuilder path = new StringBuilder();
    for (Point2D corner : corners) {
      path.append(point(plane.insideX(corner.getX()), plane.inside(corner.getY()))).append(" -- ");
    }
    line("\\fill[%s, fill opacity=%s] %scycle;", color(name, color), number(opacity), path);
  }

  private void rectangle(Series series, double left, double right, double foot, double head) {
    line(
        "\\fill[%s] %s rectangle %s;",
        color(series),
        point(plane.insideX(left), plane.inside(foot)),
        point(plane.insideX(right), plane.inside(head)));
  }

  /** How much of the horizontal axis a pixel is. */
  private double pixel() {
    return chart.domain().getLength() / plot.getWidth();
  }

  private static Point2D at(double x, double y) {
    return new Point2D.Double(x, y);
  }

  private Point2D at(Curve curve, int i, int own) {
    return at(curve.x(i), height(curve.value(i), own));
  }

  @Override
  public Void line(Mark.Line one) {
    Curve curve = one.curve();
    int from = Math.max(curve.first(), curve.indexAt(chart.domain().getLowerBound()));
    int to = chart.until(one);
    SeriesStyle style = pale ? SeriesStyle.GHOST : one.series().style();
    String stroke =
        stroke(color(one.series()), one.thin() ? SeriesStyle.of(0) : style, one.thin() ? 0.6 : 1);
    int own = one.thin() ? 0 : lane++;
    List<Point2D> points = new ArrayList<>();
    for (int i = from; i < to; i++) {
      boolean zero = curve.value(i) == Double.NEGATIVE_INFINITY;
      // no line leads from a value to a zero: on a log axis there is none
      if (i > from && zero != (curve.value(i - 1) == Double.NEGATIVE_INFINITY)) {
        polyline(stroke, points);
        points.clear();
      }
      points.add(at(curve, i, own));
    }
    polyline(stroke, points);
    if (!one.thin()) {
      markers(one, from, to, own);
    }
    if (!one.annotation().isEmpty() && from < to) {
      Point2D last = at(curve, lastSeen(curve, from, to), own);
      markers(one.series(), Marker.CROSS, 1.6 * RADIUS, List.of(last));
    }
    return null;
  }

  private int lastSeen(Curve curve, int from, int to) {
    int last = to - 1;
    while (last > from && !plane.contains(curve.x(last), height(curve.value(last)))) {
      last--;
    }
    return last;
  }

  private void markers(Mark.Curved mark, int from, int to, int own) {
    List<Point2D> places =
        chart.markers(mark, from, to, own, plot.getWidth()).stream()
            .map(i -> at(mark.curve(), i, own))
            // at the right end there is no room
            .filter(place -> place.getX() < chart.domain().getUpperBound())
            .toList();
    markers(mark.series(), mark.series().style().marker(), RADIUS, places);
  }

  @Override
  public Void points(Mark.Points points) {
    Curve curve = points.curve();
    int from = Math.max(curve.first(), curve.indexAt(chart.domain().getLowerBound()));
    markers(points, from, chart.until(points), lane++);
    return null;
  }

  @Override
  public Void bars(Mark.Bars bars) {
    Curve curve = bars.curve();
    for (int i = curve.first(); i < curve.end(); i++) {
      double x = curve.x(i);
      if (chart.domain().contains(x)) {
        double value = curve.value(i);
        rectangle(bars.series(), x - 0.35, x + 0.35, Math.min(0, value), Math.max(0, value));
      }
    }
    return null;
  }

  @Override
  public Void interval(Mark.Interval one) {
    double before = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < one.x().size(); k++) {
      double low = Math.max(one.low().get(k), chart.range().getLowerBound());
      boolean seen =
          chart.domain().contains(one.x().get(k))
              && one.x().get(k) - before >= APART * pixel()
              && one.drawable(k)
              && one.high().get(k) >= chart.range().getLowerBound()
              && low <= chart.range().getUpperBound();
      if (seen) {
        before = one.x().get(k);
        line(
            "\\draw[%s, |-|] %s -- %s;",
            stroke(color(one.series()), SeriesStyle.of(0), 0.7).replace(", line cap=round", ""),
            point(one.x().get(k), low),
            point(one.x().get(k), plane.inside(one.high().get(k))));
      }
    }
    return null;
  }

  @Override
  public Void band(Mark.Band band) {
    DoubleVector x = band.x();
    int from = 0;
    while (from < x.size()) {
      boolean zero = band.high().get(from) == Double.NEGATIVE_INFINITY;
      int to = from + 1;
      while (to < x.size() && (band.high().get(to) == Double.NEGATIVE_INFINITY) == zero) {
        to++;
      }
      if (!zero) {
        List<Point2D> corners = new ArrayList<>();
        for (int k = from; k < to; k++) {
          corners.add(at(x.get(k), height(band.high().get(k))));
        }
        for (int k = to - 1; k >= from; k--) {
          corners.add(at(x.get(k), height(band.low().get(k))));
        }
        fill(chart.theme().line(band.series().id()), color(band.series()), FAINT, corners);
      }
      from = to;
    }
    return null;
  }

  @Override
  public Void histogram(Mark.Histogram histogram) {
    for (int k = 0; k < histogram.shares().size(); k++) {
      double left = histogram.edges().get(k);
      double right = histogram.edges().get(k + 1);
      if (right > chart.domain().getLowerBound() && left < chart.domain().getUpperBound()) {
        // a gap tells bars apart that are as high
        double end = right - left > 2 * pixel() ? right - pixel() : right;
        rectangle(histogram.series(), left, end, 0, histogram.shares().get(k));
      }
    }
    return null;
  }

  @Override
  public Void contour(Mark.Contour contour) {
    int n = contour.levels().size();
    for (int i = 0; i <= n; i++) {
      area(color("thetaband" + i, chart.theme().band(i, n)), contour.area(i));
    }
    for (int i = 0; i < n; i++) {
      String name = color("thetalevel" + i, chart.theme().contour(i, n));
      for (Mark.Contour.Polyline one : contour.levels().get(i).lines()) {
        String style =
            String.format(Locale.ROOT, "color=%s, line width=%.2fbp", name, lineWidth / 2);
        polyline(style, seen(points(one.x(), one.y(), one.x().size())));
      }
    }
    return null;
  }

  /** Fills what is inside an odd number of outlines. */
  private void area(String color, List<Mark.Contour.Polyline> outlines) {
    StringBuilder path = new StringBuilder();
    for (Mark.Contour.Polyline outline : outlines) {
      List<Point2D> corners = seen(points(outline.x(), outline.y(), outline.x().size()));
      for (Point2D corner : plane.corners(corners)) {
        path.append(corner(corner)).append(" -- ");
      }
      path.append("cycle ");
    }
    if (!path.isEmpty()) {
      line("\\fill[%s, even odd rule] %s;", color, path.toString().strip());
    }
  }

  /** A corner of an area, whose line has all digits. */
  private String corner(Point2D at) {
    return "(axis cs:"
        + number(plane.roundedX(at.getX()))
        + ","
        + number(plane.roundedY(at.getY()))
        + ")";
  }

  private List<Point2D> seen(List<Point2D> line) {
    return PlaneLine.seen(line, chart.domain(), chart.range(), plot);
  }

  private static List<Point2D> points(DoubleVector x, DoubleVector y, int size) {
    List<Point2D> points = new ArrayList<>();
    for (int k = 0; k < size; k++) {
      points.add(at(x.get(k), y.get(k)));
    }
    return points;
  }

  @Override
  public Void path(Mark.Path path) {
    List<Point2D> all = points(path.x(), path.y(), path.x().size());
    int last = all.size() - 1;
    while (!path.annotation().isEmpty()
        && last > 0
        && !plane.contains(path.x().get(last), path.y().get(last))) {
      last--;
    }
    SeriesStyle style = pale ? SeriesStyle.GHOST : path.series().style();
    List<Point2D> way = seen(all.subList(0, Math.min(all.size(), last + 2)));
    if (!pale) {
      // a margin, so that it is seen on a ground of any colour
      polyline(stroke(themeColor("background"), style, 1, 0.6), way);
    }
    polyline(stroke(color(path.series()), style, 1), way);
    List<Integer> marked = chart.markers(path, plot);
    if (!marked.isEmpty()) {
      int most = marked.size() - 1;
      Marker own = path.series().style().marker();
      List<Point2D> before = marked.subList(0, most).stream().map(all::get).toList();
      markers(path.series(), own, RADIUS, before);
      Marker end = path.annotation().isEmpty() ? own : Marker.CROSS;
      markers(path.series(), end, 1.5 * RADIUS, List.of(all.get(marked.get(most))));
    }
    return null;
  }

  @Override
  public Void arrows(Mark.Arrows arrows) {
    int last = arrows.last();
    if (last >= 0 && plane.contains(arrows.x().get(last), arrows.y().get(last))) {
      String from = point(arrows.x().get(last), arrows.y().get(last));
      String to =
          point(plane.insideX(arrows.toX().get(last)), plane.inside(arrows.toY().get(last)));
      String arrow = "\\draw[color=%s, line width=%.2fbp, ->] %s -- %s;";
      line(arrow, themeColor("background"), lineWidth * 2.2, from, to);
      line(arrow, textColor(arrows.series()), lineWidth * 0.8, from, to);
    }
    return null;
  }

  @Override
  public Void heatMap(Mark.HeatMap map) {
    for (HeatRows.Cell cell : HeatRows.of(map)) {
      String name = "thetaheat" + (cell.color() < 0 ? "zero" : cell.color());
      color(name, chart.theme().heat(cell.color(), map.bounds().size()));
      line(
          "\\fill[%s] %s rectangle %s;",
          name,
          point(plane.insideX(cell.left()), plane.inside(cell.foot())),
          point(plane.insideX(cell.right()), plane.inside(cell.head())));
    }
    return null;
  }

  @Override
  public Void ring(Mark.Ring ring) {
    double y = height(ring.y());
    if (plane.contains(ring.x(), y)) {
      line(
          "\\draw[%s] %s circle [radius=%.2fbp];",
          stroke(textColor(ring.series()), SeriesStyle.of(0), 1),
          point(ring.x(), y),
          (3.4 + 0.9 * ring.lane()) * lineWidth);
    }
    return null;
  }

  @Override
  public Void rule(Mark.Rule rule) {
    boolean upright = rule.kind().upright();
    double at = rule.at();
    if (!(upright ? chart.domain() : chart.range()).contains(at)) {
      return null;
    }
    String from =
        upright
            ? point(at, plane.inside(Double.NEGATIVE_INFINITY))
            : point(chart.domain().getLowerBound(), at);
    String to =
        upright
            ? point(at, chart.range().getUpperBound())
            : point(chart.domain().getUpperBound(), at);
    String style =
        switch (rule.kind()) {
          case CHOSEN ->
              String.format(
                  Locale.ROOT,
                  "%s, opacity=0.16, line width=%.2fbp",
                  themeColor("cursor"),
                  Math.max(5, Math.min(14, 1 / pixel())) * LatexAxis.POINTS);
          case ZERO -> hairline();
          case EPOCH -> stroke(themeColor("epoch"), SeriesStyle.GHOST, 0.4);
          case LIMIT, PRESENT -> stroke(color(rule.series()), SeriesStyle.GHOST, 0.7);
        };
    line("\\draw[%s] %s -- %s;", style, from, to);
    return null;
  }

  /** As thin as the lines of an axis. */
  private String hairline() {
    return String.format(
        Locale.ROOT,
        "%s, line width=%.2fbp",
        themeColor("axis"),
        chart.theme().fontSize() / 12 * LatexAxis.POINTS);
  }
}
