package org.thetascope.figure;

import java.awt.geom.Point2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.data.Range;

/**
 * The numbers in which an axis of pgfplots draws: as they are where TeX's arithmetic of five digits
 * can tell them apart, otherwise hundredths of the axis. Data are cut to what the axes can show.
 */
final class LatexPlane {
  /** The most points of a line that stay as they are. */
  static final int MOST = 1000;

  /** An axis shorter than this part of its numbers is drawn in hundredths. */
  private static final double NARROW = 0.02;

  private static final double LARGE = 1e5;
  private static final double SMALL = 1e-4;
  private final Range x;
  private final Range y;

  /** The plane between the ends of two axes, as drawn. */
  LatexPlane(Range x, Range y) {
    this.x = x;
    this.y = y;
  }

  /** The number at which a place of the horizontal axis is drawn. */
  double x(double place) {
    return mapped(place, x);
  }

  /** The number at which a height is drawn. */
  double y(double height) {
    return mapped(height, y);
  }

  /** The same as {@link #x} with no more digits than are seen. */
  double roundedX(double place) {
    return rounded(place, x);
  }

  /** The same as {@link #y} with no more digits than are seen. */
  double roundedY(double height) {
    return rounded(height, y);
  }

  /** A hundred-thousandth of an axis is less than a printer's dot; the ends stay as they are. */
  private static double rounded(double value, Range range) {
    double from = mapped(range.getLowerBound(), range);
    double to = mapped(range.getUpperBound(), range);
    int decimals = 5 - (int) Math.floor(Math.log10(to - from));
    BigDecimal near = BigDecimal.valueOf(mapped(value, range));
    double rounded = near.setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
    return Math.max(from, Math.min(to, rounded));
  }

  /** Whether the horizontal axis is drawn in hundredths. */
  boolean mapsX() {
    return isMapped(x);
  }

  /** Whether the vertical axis is drawn in hundredths. */
  boolean mapsY() {
    return isMapped(y);
  }

  private static double mapped(double value, Range range) {
    return isMapped(range) ? (value - range.getLowerBound()) / range.getLength() * 100 : value;
  }

  private static boolean isMapped(Range range) {
    double size = Math.max(Math.abs(range.getLowerBound()), Math.abs(range.getUpperBound()));
    return size > LARGE || size < SMALL || range.getLength() < NARROW * size;
  }

  /** How far the vertical axis reaches, as drawn. */
  double height() {
    return y.getLength();
  }

  /** Whether a point stands in the plane. */
  boolean contains(double atX, double atY) {
    return x.contains(atX) && y.contains(atY);
  }

  /** A height, or the end of the axis that it is beyond. */
  double inside(double height) {
    return Math.max(y.getLowerBound(), Math.min(y.getUpperBound(), height));
  }

  /** A place, or the end of the axis that it is beyond. */
  double insideX(double place) {
    return Math.max(x.getLowerBound(), Math.min(x.getUpperBound(), place));
  }

  /** The pieces of a line that the plane shows, cut off at its edges. */
  List<List<Point2D>> pieces(List<Point2D> line) {
    List<List<Point2D>> pieces = new ArrayList<>();
    List<Point2D> piece = new ArrayList<>();
    if (line.size() == 1 && contains(line.get(0).getX(), line.get(0).getY())) {
      return List.of(line);
    }
    for (int k = 1; k < line.size(); k++) {
      double[] part = part(line.get(k - 1), line.get(k));
      if (part == null) {
        close(pieces, piece);
        piece = new ArrayList<>();
        continue;
      }
      if (piece.isEmpty()) {
        piece.add(between(line.get(k - 1), line.get(k), part[0]));
      }
      piece.add(between(line.get(k - 1), line.get(k), part[1]));
      if (part[1] < 1) {
        close(pieces, piece);
        piece = new ArrayList<>();
      }
    }
    close(pieces, piece);
    return pieces;
  }

  private static void close(List<List<Point2D>> pieces, List<Point2D> piece) {
    if (!piece.isEmpty()) {
      pieces.add(thinned(piece));
    }
  }

  /** Liang and Barsky's way: the parts of a line from which on and to which it is inside. */
  private double[] part(Point2D from, Point2D to) {
    double[] part = {0, 1};
    boolean seen = cut(part, from.getX(), to.getX(), x) && cut(part, from.getY(), to.getY(), y);
    return seen && part[0] <= part[1] ? part : null;
  }

  private static boolean cut(double[] part, double from, double to, Range range) {
    double low = range.getLowerBound();
    double high = range.getUpperBound();
    // halves: the difference of two doubles may be beyond a double
    double step = to / 2 - from / 2;
    if (step == 0 || !Double.isFinite(step)) {
      return from >= low && from <= high;
    }
    double atLow = (low / 2 - from / 2) / step;
    double atHigh = (high / 2 - from / 2) / step;
    part[0] = Math.max(part[0], Math.min(atLow, atHigh));
    part[1] = Math.min(part[1], Math.max(atLow, atHigh));
    return true;
  }

  private Point2D between(Point2D from, Point2D to, double part) {
    if (part == 0) {
      return from;
    }
    if (part == 1) {
      return to;
    }
    return new Point2D.Double(
        insideX(from.getX() + part * (to.getX() - from.getX())),
        inside(from.getY() * (1 - part) + to.getY() * part));
  }

  /** The corners of an outline, each that is beyond the plane on its edge. */
  List<Point2D> corners(List<Point2D> outline) {
    List<Point2D> kept = new ArrayList<>();
    for (Point2D corner : outline) {
      Point2D inside = new Point2D.Double(insideX(corner.getX()), inside(corner.getY()));
      Point2D before = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      if (before == null || !before.equals(inside)) {
        int last = kept.size() - 1;
        if (last > 0 && isAlongEdge(kept.get(last - 1), before, inside)) {
          kept.remove(last);
        }
        kept.add(inside);
      }
    }
    return kept;
  }

  /** Whether the middle one of three corners only stands between the others on an edge. */
  private boolean isAlongEdge(Point2D from, Point2D middle, Point2D to) {
    double atX = middle.getX();
    double atY = middle.getY();
    boolean upright = atX == x.getLowerBound() || atX == x.getUpperBound();
    boolean level = atY == y.getLowerBound() || atY == y.getUpperBound();
    return upright && from.getX() == atX && to.getX() == atX
        || level && from.getY() == atY && to.getY() == atY;
  }

  /** As many points as a typesetter can hold: of each stretch the least and the greatest. */
  static List<Point2D> thinned(List<Point2D> points) {
    if (points.size() <= MOST) {
      return points;
    }
    Comparator<Point2D> byValue = Comparator.comparingDouble(Point2D::getY);
    int stretches = MOST / 2 - 1;
    int inner = points.size() - 2;
    List<Point2D> kept = new ArrayList<>();
    kept.add(points.get(0));
    for (int i = 0; i < stretches; i++) {
      int from = 1 + (int) ((long) inner * i / stretches);
      int to = 1 + (int) ((long) inner * (i + 1) / stretches);
      List<Point2D> stretch = points.subList(from, to);
      int least = stretch.indexOf(stretch.stream().min(byValue).orElseThrow());
      int greatest = stretch.indexOf(stretch.stream().max(byValue).orElseThrow());
      kept.add(stretch.get(Math.min(least, greatest)));
      if (least != greatest) {
        kept.add(stretch.get(Math.max(least, greatest)));
      }
    }
    kept.add(points.get(points.size() - 1));
    return kept;
  }
}
