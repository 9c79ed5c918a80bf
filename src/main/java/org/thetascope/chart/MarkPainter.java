package org.thetascope.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.thetascope.parameter.DoubleVector;

/** Draws marks into a plot, which clips them. */
final class MarkPainter implements Mark.Visitor<Void> {
  private static final int BAND_ALPHA = 48;
  private static final int COLUMN_ALPHA = 40;
  private static final double LEAST_COLUMN = 5;
  private static final double MOST_COLUMN = 14;

  /** Pixels between two intervals, so that they stay apart. */
  private static final double APART = 7;

  private final Graphics2D g2;
  private final PlotPlane plane;
  private final Theme theme;
  private final LinePainter lines;
  private int lane;

  MarkPainter(Graphics2D g2, PlotPlane plane, Theme theme) {
    this.g2 = g2;
    this.plane = plane;
    this.theme = theme;
    lines = new LinePainter(g2, plane, theme);
  }

  @Override
  public Void line(Mark.Line line) {
    lines.line(line, line.thin() ? 0 : lane++);
    return null;
  }

  @Override
  public Void points(Mark.Points points) {
    lines.points(points, lane++);
    return null;
  }

  @Override
  public Void bars(Mark.Bars bars) {
    Curve curve = bars.curve();
    int from = plane.from(curve);
    int to = plane.to(curve);
    double width = Math.max(1, 0.7 * plane.spacing(curve, from, to));
    double zero = plane.y(0);
    g2.setPaint(theme.line(bars.series().id()));
    for (int i = from; i < to; i++) {
      double end = plane.y(curve.value(i));
      // a weight of zero is still a stroke that can be seen
      double height = Math.max(1, Math.abs(end - zero));
      double left = plane.x(curve.x(i)) - width / 2;
      g2.fill(new Rectangle2D.Double(left, Math.min(zero, end), width, height));
    }
    return null;
  }

  @Override
  public Void interval(Mark.Interval interval) {
    g2.setPaint(theme.line(interval.series().id()));
    g2.setStroke(SeriesStyle.of(0).stroke(theme.thinLine(0.7)));
    double half = 1.5 * theme.lineWidth();
    double before = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < interval.x().size(); k++) {
      double x = plane.x(interval.x().get(k));
      if (x - before < APART || !interval.drawable(k)) {
        continue;
      }
      before = x;
      double foot = inside(plane.y(interval.low().get(k)));
      double head = inside(plane.y(interval.high().get(k)));
      g2.draw(new Line2D.Double(x, foot, x, head));
      g2.draw(new Line2D.Double(x - half, foot, x + half, foot));
      g2.draw(new Line2D.Double(x - half, head, x + half, head));
    }
    return null;
  }

  /** A little beyond the plot at most: an end that is out of sight has no cap that is seen. */
  private double inside(double y) {
    Rectangle2D area = plane.area();
    double beyond = 4 * theme.lineWidth();
    return Math.max(area.getMinY() - beyond, Math.min(area.getMaxY() + beyond, y));
  }

  @Override
  public Void band(Mark.Band band) {
    Path2D path = new Path2D.Double();
    int n = band.x().size();
    int from = 0;
    while (from < n) {
      int to = from + 1;
      while (to < n && isZero(band.high(), to) == isZero(band.high(), from)) {
        to++;
      }
      // zeros have no place in common with others on a log axis
      if (!isZero(band.high(), from)) {
        outline(path, band, from, to);
      }
      from = to;
    }
    g2.setPaint(alpha(theme.line(band.series().id()), BAND_ALPHA));
    g2.fill(path);
    return null;
  }

  private static boolean isZero(DoubleVector values, int k) {
    return values.get(k) == Double.NEGATIVE_INFINITY;
  }

  private void outline(Path2D path, Mark.Band band, int from, int to) {
    path.moveTo(plane.x(band.x().get(from)), plane.y(band.high().get(from)));
    for (int k = from + 1; k < to; k++) {
      path.lineTo(plane.x(band.x().get(k)), plane.y(band.high().get(k)));
    }
    for (int k = to - 1; k >= from; k--) {
      path.lineTo(plane.x(band.x().get(k)), plane.y(band.low().get(k)));
    }
    path.closePath();
  }

  @Override
  public Void histogram(Mark.Histogram histogram) {
    g2.setPaint(theme.line(histogram.series().id()));
    for (int k = 0; k < histogram.shares().size(); k++) {
      double left = plane.x(histogram.edges().get(k));
      double right = plane.x(histogram.edges().get(k + 1));
      double top = plane.y(histogram.shares().get(k));
      g2.fill(new Rectangle2D.Double(left, top, Math.max(1, right - left - 1), plane.y(0) - top));
    }
    return null;
  }

  @Override
  public Void contour(Mark.Contour contour) {
    int n = contour.levels().size();
    for (int i = 0; i <= n; i++) {
      Path2D area = new Path2D.Double(Path2D.WIND_EVEN_ODD);
      for (Mark.Contour.Polyline line : contour.area(i)) {
        area.append(Polylines.of(line.x(), line.y(), line.x().size(), plane), false);
        area.closePath();
      }
      g2.setPaint(theme.band(i, n));
      g2.fill(area);
    }
    g2.setStroke(new BasicStroke(theme.thinLine(0.5)));
    for (int i = 0; i < n; i++) {
      g2.setPaint(theme.contour(i, n));
      for (Mark.Contour.Polyline line : contour.levels().get(i).lines()) {
        g2.draw(Polylines.of(line.x(), line.y(), line.x().size(), plane));
      }
    }
    return null;
  }

  /** Clears a margin about a line, so that it is seen on a ground of any colour. */
  private void cased(Path2D line, SeriesStyle style, float width) {
    g2.setPaint(theme.color("background"));
    g2.setStroke(style.stroke(width, 0.6f * width));
    g2.draw(line);
  }

  @Override
  public Void path(Mark.Path path) {
    Series series = path.series();
    int size = Polylines.shown(path, plane);
    if (size == 0) {
      return null;
    }
    Path2D line = Polylines.of(path.x(), path.y(), size, plane);
    cased(line, series.style(), theme.lineWidth());
    g2.setPaint(theme.line(series.id()));
    g2.setStroke(series.style().stroke(theme.lineWidth()));
    g2.draw(line);
    g2.setStroke(SeriesStyle.of(0).stroke(theme.lineWidth()));
    List<Integer> marked = Polylines.markers(path, size, plane);
    for (int i = 0; i < marked.size(); i++) {
      int k = marked.get(i);
      boolean last = i == marked.size() - 1;
      double radius = (last ? 2.4 : 1.6) * theme.lineWidth();
      Marker marker = last && !path.annotation().isEmpty() ? Marker.CROSS : series.style().marker();
      lines.mark(marker, plane.x(path.x().get(k)), plane.y(path.y().get(k)), radius);
    }
    return null;
  }

  @Override
  public Void arrows(Mark.Arrows arrows) {
    int last = arrows.last();
    if (last < 0) {
      return null;
    }
    double x = plane.x(arrows.x().get(last));
    double y = plane.y(arrows.y().get(last));
    double toX = plane.x(arrows.toX().get(last));
    double toY = plane.y(arrows.toY().get(last));
    Path2D arrow = Arrow.of(x, y, toX, toY, theme.lineWidth());
    cased(arrow, SeriesStyle.of(0), theme.lineWidth());
    g2.setPaint(theme.label(arrows.series().id()));
    g2.setStroke(SeriesStyle.of(0).stroke(theme.thinLine(0.8)));
    g2.draw(arrow);
    return null;
  }

  @Override
  public Void heatMap(Mark.HeatMap heatMap) {
    for (HeatCells.Cell cell : HeatCells.of(heatMap, plane)) {
      g2.setPaint(theme.heat(cell.color(), heatMap.bounds().size()));
      g2.fill(cell.area());
    }
    return null;
  }

  @Override
  public Void ring(Mark.Ring ring) {
    double radius = (3.4 + 0.9 * ring.lane()) * theme.lineWidth();
    g2.setPaint(theme.label(ring.series().id()));
    g2.setStroke(SeriesStyle.of(0).stroke(theme.lineWidth()));
    g2.draw(Marker.CIRCLE.at(plane.x(ring.x()), plane.y(ring.y()), radius));
    return null;
  }

  @Override
  public Void rule(Mark.Rule rule) {
    Rectangle2D area = plane.area();
    g2.setPaint(theme.rule(rule));
    switch (rule.kind()) {
      case CHOSEN -> {
        double step = Math.abs(plane.x(1) - plane.x(0));
        double width = Math.max(LEAST_COLUMN, Math.min(MOST_COLUMN, step));
        double left = plane.x(rule.at()) - width / 2;
        g2.setPaint(alpha(theme.rule(rule), COLUMN_ALPHA));
        g2.fill(new Rectangle2D.Double(left, area.getY(), width, area.getHeight()));
      }
      case ZERO -> level(rule.at(), new BasicStroke(theme.fontSize() / 12));
      case LIMIT -> level(rule.at(), SeriesStyle.GHOST.stroke(theme.thinLine(0.7)));
      case PRESENT, EPOCH -> {
        double x = plane.x(rule.at());
        double part = rule.kind() == Mark.Rule.Kind.EPOCH ? 0.4 : 0.7;
        g2.setStroke(SeriesStyle.GHOST.stroke(theme.thinLine(part)));
        g2.draw(new Line2D.Double(x, area.getMinY(), x, area.getMaxY()));
      }
    }
    return null;
  }

  private void level(double at, BasicStroke stroke) {
    double y = plane.y(at);
    g2.setStroke(stroke);
    g2.draw(new Line2D.Double(plane.area().getMinX(), y, plane.area().getMaxX(), y));
  }

  private static Color alpha(Color color, int alpha) {
    return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
  }
}
