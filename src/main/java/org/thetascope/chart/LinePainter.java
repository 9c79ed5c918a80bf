package org.thetascope.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** Draws a curve into a plot: its line, its markers, and a cross where it diverged. */
final class LinePainter {
  /** Pixels between two markers of a curve. */
  private static final double MARKER_SPACING = 90;

  /** Points of a line that are further apart than this have a marker each. */
  static final double DENSE_LINE = MARKER_SPACING / 8;

  private static final int GHOST_ALPHA = 120;

  /** Pixels between points that no line joins. */
  static final double DENSE_POINTS = 3;

  private final Graphics2D g2;
  private final PlotPlane plane;
  private final Theme theme;

  LinePainter(Graphics2D g2, PlotPlane plane, Theme theme) {
    this.g2 = g2;
    this.plane = plane;
    this.theme = theme;
  }

  /** In the row of zeros every curve has a lane, so that none hides another. */
  private double y(double value, int lane) {
    boolean zero = value == Double.NEGATIVE_INFINITY;
    return plane.y(value) + (zero ? (lane % 4 - 1) * 2.5 * theme.lineWidth() : 0);
  }

  /**
   * Draws a line with its markers, or a thin one without.
   *
   * @param lane shifts markers and zeros, so that those of several curves do not hide one another
   */
  void line(Mark.Line line, int lane) {
    Curve curve = line.curve();
    int from = plane.from(curve);
    int to = Departure.of(line, from, plane.to(curve), plane.range());
    if (from >= to) {
      return;
    }
    float width = line.thin() ? theme.thinLine(0.6) : theme.lineWidth();
    SeriesStyle style = line.thin() ? SeriesStyle.of(0) : line.series().style();
    g2.setPaint(theme.line(line.series().id()));
    PixelPath path = new PixelPath(curve, plane::x, v -> y(v, lane), from, to, width);
    if (path.band().getCurrentPoint() != null) {
      g2.fill(path.band());
    }
    g2.setStroke(style.stroke(width));
    g2.draw(path.line());
    if (!line.thin()) {
      markers(line, from, to, lane, DENSE_LINE);
    }
  }

  /** Draws markers that no line joins. */
  void points(Mark.Points points, int lane) {
    Curve curve = points.curve();
    int from = plane.from(curve);
    int to = Departure.of(points, from, plane.to(curve), plane.range());
    if (from < to) {
      g2.setPaint(theme.line(points.series().id()));
      markers(points, from, to, lane, DENSE_POINTS);
    }
  }

  /** Marks the last point of a curve that is being played. */
  void head(Mark.Curved mark) {
    Curve curve = mark.curve();
    int last = curve.end() - 1;
    if (last >= curve.first()) {
      head(mark.series(), curve.x(last), curve.value(last));
    }
  }

  /** Marks a point of a series. */
  void head(Series series, double place, double value) {
    double y = plane.y(value);
    // the last step stands on the edge of the plot, which is not inside
    if (!(y >= plane.area().getMinY() && y <= plane.area().getMaxY())
        || plane.x(place) > plane.area().getMaxX() + 1) {
      return;
    }
    g2.setPaint(theme.line(series.id()));
    g2.setStroke(SeriesStyle.of(0).stroke(theme.lineWidth()));
    mark(series.style().marker(), plane.x(place), y, 2.4 * theme.lineWidth());
  }

  /** Draws a curve pale and dashed, without markers. */
  void ghost(Mark.Curved mark) {
    Curve curve = mark.curve();
    int from = plane.from(curve);
    int to = Departure.of(mark, from, plane.to(curve), plane.range());
    if (from >= to) {
      return;
    }
    pale(mark.series());
    PixelPath path = new PixelPath(curve, plane::x, plane::y, from, to, theme.lineWidth());
    g2.fill(path.band());
    g2.setStroke(SeriesStyle.GHOST.stroke(theme.lineWidth()));
    g2.draw(path.line());
  }

  /** Draws a path pale and dashed, without markers. */
  void ghost(Mark.Path path) {
    pale(path.series());
    g2.setStroke(SeriesStyle.GHOST.stroke(theme.lineWidth()));
    g2.draw(Polylines.of(path.x(), path.y(), Polylines.shown(path, plane), plane));
  }

  private void pale(Series series) {
    Color line = theme.line(series.id());
    g2.setPaint(new Color(line.getRed(), line.getGreen(), line.getBlue(), GHOST_ALPHA));
  }

  private void markers(Mark.Curved mark, int from, int to, int lane, double dense) {
    Curve curve = mark.curve();
    double radius = 1.6 * theme.lineWidth();
    g2.setStroke(SeriesStyle.of(0).stroke(theme.lineWidth()));
    double spacing = plane.spacing(curve, from, to);
    int every = every(spacing, dense);
    for (int i = firstMarker(from, every, lane); i < to; i += every) {
      double y = y(curve.value(i), lane);
      if (plane.area().contains(plane.x(curve.x(i)), y)) {
        mark(mark.series().style().marker(), plane.x(curve.x(i)), y, radius);
      }
    }
    zeros(mark, from, to, every, lane);
    if (!mark.annotation().isEmpty()) {
      int last = Departure.lastInside(curve, from, to, plane.range());
      cross(plane.x(curve.x(last)), plane.y(curve.value(last)), 1.6 * radius);
    }
  }

  /** Draws a cross at a place, wholly inside the plot. */
  private void cross(double x, double y, double radius) {
    Rectangle2D area = plane.area();
    double atX = Math.max(area.getMinX() + radius, Math.min(area.getMaxX() - radius, x));
    double atY = Math.max(area.getMinY() + radius, Math.min(area.getMaxY() - radius, y));
    mark(Marker.CROSS, atX, atY, radius);
  }

  /**
   * One in so many points has a marker.
   *
   * @param spacing pixels between two points
   * @param dense from which spacing on all have one
   */
  static int every(double spacing, double dense) {
    return spacing > dense
        ? 1
        : (int) Math.max(1, Math.ceil(MARKER_SPACING / Math.max(spacing, 1e-9)));
  }

  /** The first index with a marker, such that several curves have theirs at different places. */
  static int firstMarker(int from, int every, int lane) {
    return from + Math.floorMod(every * lane / 4 - from, every);
  }

  /** A zero between values is marked even where markers are sparse: it must never be missed. */
  private void zeros(Mark.Curved mark, int from, int to, int every, int lane) {
    if (every == 1 || to - from > 4 * plane.area().getWidth()) {
      return;
    }
    Curve curve = mark.curve();
    for (int i = from; i < to; i++) {
      if (isLoneZero(curve, i, from, to)) {
        double y = y(curve.value(i), lane);
        mark(mark.series().style().marker(), plane.x(curve.x(i)), y, 1.6 * theme.lineWidth());
      }
    }
  }

  /** Whether a zero stands between values, or at the ends, where no line shows it. */
  static boolean isLoneZero(Curve curve, int i, int from, int to) {
    return curve.value(i) == Double.NEGATIVE_INFINITY
        && (i == from || curve.value(i - 1) != Double.NEGATIVE_INFINITY)
        && (i + 1 >= to || curve.value(i + 1) != Double.NEGATIVE_INFINITY);
  }

  /** Draws a marker in the colour and stroke that are set. */
  void mark(Marker marker, double x, double y, double radius) {
    marker.draw(g2, x, y, radius);
  }
}
