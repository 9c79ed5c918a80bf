package org.thetascope.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** Words about curves inside the plot, where no curve passes if there is such a place. */
final class Annotations {
  private static final double GAP = 6;
  private static final double PADDING = 3;

  /** Where words may begin, as parts of the room beside them: right, left, middle. */
  private static final double[] COLUMNS = {1, 0, 0.5};

  private final Font font;
  private final PlotPlane plane;
  private final Rectangle2D area;
  private final List<Mark.Curved> obstacles;
  private final List<Rectangle2D> taken = new ArrayList<>();

  /**
   * Annotations in the data area of a plot.
   *
   * @param obstacles curves not to be covered
   */
  Annotations(Font font, PlotPlane plane, List<Mark.Curved> obstacles) {
    this.font = font;
    this.plane = plane;
    area = plane.area();
    this.obstacles = obstacles;
  }

  /** The words of a curve, beside the place where it leaves the plot if they have room there. */
  PlotWord word(Mark.Curved mark, String words) {
    Curve curve = mark.curve();
    int from = plane.from(curve);
    int end = Departure.of(mark, from, plane.to(curve), plane.range());
    if (from >= end || !Departure.leaves(curve, from, plane.to(curve), plane.range())) {
      return word(mark.series(), words);
    }
    double x = plane.x(curve.x(end - 1)) + GAP;
    double width = width(words);
    double room = Math.max(1, area.getWidth() - 2 * GAP - width);
    double right = (x - area.getX()) / room;
    double left = (x - 2 * GAP - width - area.getX()) / room;
    return word(
        mark.series(),
        words,
        DoubleStream.concat(DoubleStream.of(right, left), DoubleStream.of(COLUMNS))
            .filter(column -> column >= 0 && column <= 1)
            .toArray());
  }

  /** The words of a mark on a ground of their own. */
  PlotWord word(Series series, String words) {
    return word(series, words, COLUMNS);
  }

  private double width(String words) {
    return new SignText(words, font).width() + 2 * PADDING;
  }

  private PlotWord word(Series series, String words, double[] columns) {
    Rectangle2D place = place(width(words), font.getSize2D() * 1.4, columns);
    taken.add(place);
    double line = place.getY() + font.getSize2D() * 1.05;
    return new PlotWord(series, words, place.getX() + PADDING, line, place);
  }

  /** The highest free place in the first columns; the first of all where none is free. */
  private Rectangle2D place(double width, double height, double[] columns) {
    for (double y = area.getMinY() + GAP / 2; y + height < area.getMaxY(); y += height) {
      for (double column : columns) {
        Rectangle2D place = at(column, y, width, height);
        if (isFree(place)) {
          return place;
        }
      }
    }
    return at(columns[0], area.getMinY() + GAP / 2 + taken.size() * height, width, height);
  }

  private Rectangle2D at(double column, double y, double width, double height) {
    double room = Math.max(0, area.getWidth() - 2 * GAP - width);
    return new Rectangle2D.Double(area.getX() + GAP + column * room, y, width, height);
  }

  private boolean isFree(Rectangle2D place) {
    return taken.stream().noneMatch(place::intersects)
        && obstacles.stream().noneMatch(mark -> crosses(mark, place));
  }

  private boolean crosses(Mark.Curved mark, Rectangle2D place) {
    Curve curve = mark.curve();
    int end = Departure.of(mark, curve.first(), curve.end(), plane.range());
    int from = Math.max(curve.first(), curve.indexAt(plane.placeAt(place.getMinX())));
    int to = Math.min(end, curve.indexAt(plane.placeAt(place.getMaxX())) + 2);
    if (from >= to) {
      return false;
    }
    double top = plane.y(curve.max(from, to));
    double foot = plane.y(curve.min(from, to));
    // its line and markers have a width
    return foot + GAP >= place.getMinY() && top - GAP <= place.getMaxY();
  }
}
