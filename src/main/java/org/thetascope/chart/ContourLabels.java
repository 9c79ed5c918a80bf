package org.thetascope.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.text.NumberText;

/**
 * The heights of contour lines, written on the lines where neither a path nor other words are; a
 * line without such a place has no label. The smaller the plot, the fewer lines have one.
 */
final class ContourLabels {
  private static final double PADDING = 2;

  /** Significant digits of a height. */
  private static final int DIGITS = 2;

  /** How long a line is that bears a label, in widths of the label. */
  private static final double LENGTH = 3;

  /** How much of the plot's height a label asks for, in font sizes. */
  private static final double ROOM = 5;

  private static final int MOST = 8;

  /** Places along a line that are tried. */
  private static final int PLACES = 24;

  /** Every kind of canvas would measure words a little differently, and put them elsewhere. */
  private static final FontRenderContext MEASURED = new FontRenderContext(null, true, true);

  private final Font font;
  private final PlotPlane plane;
  private final NumberText numbers;

  ContourLabels(Font font, PlotPlane plane, NumberText numbers) {
    this.font = font;
    this.plane = plane;
    this.numbers = numbers;
  }

  /**
   * The labels of all contours.
   *
   * @param marks all that the plot shows
   * @param words what is written there already
   */
  List<PlotWord> of(List<Mark> marks, List<PlotWord> words) {
    List<PlotWord> labels = new ArrayList<>();
    List<Rectangle2D> taken = new ArrayList<>();
    words.stream().filter(word -> word.ground() != null).forEach(word -> taken.add(word.ground()));
    for (Mark mark : marks) {
      if (mark instanceof Mark.Contour contour) {
        List<Line2D> ways = ways(marks);
        int levels = contour.levels().size();
        int most = (int) Math.min(MOST, plane.area().getHeight() / (ROOM * font.getSize2D()));
        int every = Math.max(1, (int) Math.ceil((double) levels / Math.max(1, most)));
        for (int i = levels - 1; i >= 0; i -= every) {
          label(contour, i, ways, taken).ifPresent(labels::add);
        }
      }
    }
    return labels;
  }

  /** The pieces of all paths as far as they are seen, and a dot for each single point. */
  private List<Line2D> ways(List<Mark> marks) {
    List<Line2D> ways = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark instanceof Mark.Path path) {
        ways(path.x(), path.y(), Polylines.shown(path, plane), ways);
      } else if (mark instanceof Mark.Points points) {
        Curve curve = points.curve();
        for (int k = curve.first(); k < curve.end(); k++) {
          Point2D point = new Point2D.Double(plane.x(curve.x(k)), plane.y(curve.value(k)));
          ways.add(new Line2D.Double(point, point));
        }
      }
    }
    return ways;
  }

  private void ways(DoubleVector x, DoubleVector y, int size, List<Line2D> ways) {
    Point2D before = null;
    for (int k = 0; k < size; k++) {
      Point2D at = new Point2D.Double(plane.x(x.get(k)), plane.y(y.get(k)));
      // of many steps in one place one is enough
      if (before != null && (before.distance(at) > PADDING || k == size - 1)) {
        ways.add(new Line2D.Double(before, at));
        before = at;
      } else if (before == null) {
        before = at;
      }
    }
  }

  private Optional<PlotWord> label(
      Mark.Contour contour, int level, List<Line2D> ways, List<Rectangle2D> taken) {
    String height = numbers.rounded(contour.levels().get(level).height(), DIGITS);
    double width = font.getStringBounds(height, MEASURED).getWidth() + 2 * PADDING;
    double high = font.getSize2D() * 1.2;
    return contour.levels().get(level).lines().stream()
        .filter(line -> length(line) > LENGTH * width)
        .sorted((a, b) -> Integer.compare(b.x().size(), a.x().size()))
        .flatMap(line -> places(line).stream())
        .map(at -> around(at, width, high))
        .filter(place -> plane.area().contains(place))
        .filter(place -> taken.stream().noneMatch(place::intersects))
        .filter(place -> ways.stream().noneMatch(way -> way.intersects(place)))
        .findFirst()
        .map(
            place -> {
              taken.add(place);
              return word(contour.series(), height, place);
            });
  }

  private PlotWord word(Series series, String height, Rectangle2D place) {
    double line = place.getY() + font.getSize2D() * 0.95;
    return new PlotWord(series, height, place.getX() + PADDING, line, place);
  }

  private static Rectangle2D around(Point2D at, double width, double height) {
    return new Rectangle2D.Double(at.getX() - width / 2, at.getY() - height / 2, width, height);
  }

  private double length(Mark.Contour.Polyline line) {
    double length = 0;
    for (int k = 1; k < line.x().size(); k++) {
      length += at(line, k).distance(at(line, k - 1));
    }
    return length;
  }

  /** Places along a line, its top or its middle first. */
  private List<Point2D> places(Mark.Contour.Polyline line) {
    int n = line.x().size();
    int first = n / 2;
    if (line.x().get(0) == line.x().get(n - 1) && line.y().get(0) == line.y().get(n - 1)) {
      for (int k = 0; k < n; k++) {
        first = line.y().get(k) > line.y().get(first) ? k : first;
      }
    }
    List<Point2D> places = new ArrayList<>();
    for (int i = 0; i < Math.min(n, PLACES); i++) {
      int away = (i + 1) / 2 * (i % 2 == 0 ? 1 : -1) * n / PLACES;
      places.add(at(line, Math.floorMod(first + away, n)));
    }
    return places;
  }

  private Point2D at(Mark.Contour.Polyline line, int k) {
    return new Point2D.Double(plane.x(line.x().get(k)), plane.y(line.y().get(k)));
  }
}
