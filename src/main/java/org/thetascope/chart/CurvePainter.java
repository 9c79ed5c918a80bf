package org.thetascope.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** Draws one curve into a plot: its line, its markers, and a cross where it diverged. */
final class CurvePainter {
  /** Pixels between two markers of a curve. */
  private static final double MARKER_SPACING = 90;

  private static final int GHOST_ALPHA = 120;

  /** Pixels between points that no line joins. */
  private static final double POINT_SPACING = 3;

  private final Graphics2D g2;
  private final Rectangle2D area;
  private final ValueAxis domain;
  private final ValueAxis range;
  private final Theme theme;

  CurvePainter(Graphics2D g2, Rectangle2D area, XYPlot plot, Theme theme) {
    this.g2 = g2;
    this.area = area;
    domain = plot.getDomainAxis();
    range = plot.getRangeAxis();
    this.theme = theme;
  }

  Rectangle2D area() {
    return area;
  }

  double x(double index) {
    return domain.valueToJava2D(index, area, RectangleEdge.BOTTOM);
  }

  double y(double value) {
    return range.valueToJava2D(value, area, RectangleEdge.LEFT);
  }

  /** In the row of zeros every curve has a lane, so that none hides another. */
  private double y(double value, int lane) {
    boolean zero = value == Double.NEGATIVE_INFINITY;
    return y(value) + (zero ? (lane % 4 - 1) * 2.5 * theme.lineWidth() : 0);
  }

  /**
   * Draws a curve.
   *
   * @param offset shifts markers and zeros, so that those of several curves do not hide one another
   */
  void paint(CurveSeries series, int offset) {
    Curve curve = series.curve();
    int from = Math.max(curve.first(), (int) Math.floor(domain.getLowerBound()) - 1);
    int to = Math.min(curve.end(), (int) Math.ceil(domain.getUpperBound()) + 2);
    to = Departure.of(series, from, to, range.getRange());
    if (from >= to) {
      return;
    }
    float width = theme.lineWidth();
    g2.setPaint(theme.line(series.id()));
    if (series.drawing() == Drawing.BARS) {
      bars(curve, from, to);
      return;
    }
    if (series.drawing() == Drawing.LINE) {
      PixelPath path = new PixelPath(curve, this::x, v -> y(v, offset), from, to, width);
      if (path.band().getCurrentPoint() != null) {
        g2.fill(path.band());
      }
      g2.setStroke(series.style().stroke(width));
      g2.draw(path.line());
    }
    markers(series, from, to, offset);
    g2.setStroke(SeriesStyle.of(0).stroke(theme.thinLine(0.5)));
    new Whiskers(g2, area, this::x, this::y, 1.6 * width).paint(curve, from, to);
  }

  /** Marks the last point of a curve that is being played. */
  void paintHead(CurveSeries series) {
    Curve curve = series.curve();
    int last = curve.end() - 1;
    double y = last < curve.first() ? Double.NaN : y(curve.value(last));
    // the last step stands on the edge of the plot, which is not inside
    if (!(y >= area.getMinY() && y <= area.getMaxY()) || x(last) > area.getMaxX() + 1) {
      return;
    }
    g2.setPaint(theme.line(series.id()));
    g2.setStroke(SeriesStyle.of(0).stroke(theme.lineWidth()));
    mark(series.style().marker(), x(last), y, 2.4 * theme.lineWidth());
  }

  /** Draws a curve pale and dashed, without markers. */
  void paintGhost(CurveSeries series) {
    Curve curve = series.curve();
    int from = Math.max(curve.first(), (int) Math.floor(domain.getLowerBound()) - 1);
    int to = Math.min(curve.end(), (int) Math.ceil(domain.getUpperBound()) + 2);
    if (from >= to) {
      return;
    }
    Color line = theme.line(series.id());
    g2.setPaint(new Color(line.getRed(), line.getGreen(), line.getBlue(), GHOST_ALPHA));
    PixelPath path = new PixelPath(curve, this::x, this::y, from, to, theme.lineWidth());
    g2.fill(path.band());
    g2.setStroke(SeriesStyle.GHOST.stroke(theme.lineWidth()));
    g2.draw(path.line());
  }

  private void bars(Curve curve, int from, int to) {
    double width = Math.max(1, 0.7 * Math.abs(x(1) - x(0)));
    double zero = y(0);
    for (int i = from; i < to; i++) {
      double end = y(curve.value(i));
      // a weight of zero is still a stroke that can be seen
      double height = Math.max(1, Math.abs(end - zero));
      g2.fill(new Rectangle2D.Double(x(i) - width / 2, Math.min(zero, end), width, height));
    }
  }

  private void markers(CurveSeries series, int from, int to, int offset) {
    double perPoint = Math.abs(x(1) - x(0));
    int every = (int) Math.max(1, Math.ceil(MARKER_SPACING / Math.max(perPoint, 1e-9)));
    boolean points = series.drawing() == Drawing.POINTS;
    if (perPoint > (points ? POINT_SPACING : MARKER_SPACING / 8)) {
      every = 1;
    }
    double radius = 1.6 * theme.lineWidth();
    g2.setStroke(SeriesStyle.of(0).stroke(theme.lineWidth()));
    int shift = every * offset / 4;
    for (int i = from + Math.floorMod(shift - from, every); i < to; i += every) {
      double value = series.curve().value(i);
      double y = y(value, offset);
      if (area.contains(x(i), y)) {
        mark(series.style().marker(), x(i), y, radius);
      }
    }
    zeros(series, from, to, every, offset);
    if (!series.note().isEmpty()) {
      int last = Departure.lastInside(series.curve(), from, to, range.getRange());
      mark(Marker.CROSS, x(last), y(series.curve().value(last)), 1.6 * radius);
    }
  }

  /** A zero between values is marked even where markers are sparse: it must never be missed. */
  private void zeros(CurveSeries series, int from, int to, int every, int lane) {
    if (every == 1 || to - from > 4 * area.getWidth()) {
      return;
    }
    Curve curve = series.curve();
    for (int i = from; i < to; i++) {
      boolean alone =
          curve.value(i) == Double.NEGATIVE_INFINITY
              && (i == from || curve.value(i - 1) != Double.NEGATIVE_INFINITY)
              && (i + 1 >= to || curve.value(i + 1) != Double.NEGATIVE_INFINITY);
      if (alone) {
        mark(series.style().marker(), x(i), y(curve.value(i), lane), 1.6 * theme.lineWidth());
      }
    }
  }

  private void mark(Marker marker, double x, double y, double radius) {
    if (marker == Marker.CROSS) {
      g2.draw(marker.at(x, y, radius));
    } else {
      g2.fill(marker.at(x, y, radius));
    }
  }
}
