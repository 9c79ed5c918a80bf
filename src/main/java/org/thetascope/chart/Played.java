package org.thetascope.chart;

import java.util.Arrays;
import java.util.List;
import org.jfree.data.Range;
import org.thetascope.parameter.DoubleVector;

/**
 * Marks as they are while they are played up to a step. What diverges says so when it is reached.
 *
 * @param step the last one that is shown
 * @param range what the vertical axis spans
 */
record Played(int step, Range range) implements Mark.Visitor<Mark> {
  /** All marks up to the step. */
  List<Mark> of(List<Mark> whole) {
    return whole.stream().map(mark -> mark.accept(this)).toList();
  }

  private Mark grown(Mark.Curved mark) {
    Curve curve = mark.curve();
    if (step >= curve.end() - 1) {
      return mark;
    }
    int end = Departure.of(mark, curve.first(), curve.end(), range);
    return mark.with(new GrownCurve(curve, Math.min(step + 1, end)));
  }

  @Override
  public Mark line(Mark.Line line) {
    return grown(line);
  }

  @Override
  public Mark points(Mark.Points points) {
    return grown(points);
  }

  @Override
  public Mark bars(Mark.Bars bars) {
    return grown(bars);
  }

  @Override
  public Mark interval(Mark.Interval one) {
    int size = size(one.x());
    return new Mark.Interval(
        one.series(), cut(one.x(), size), cut(one.low(), size), cut(one.high(), size));
  }

  @Override
  public Mark band(Mark.Band band) {
    int size = size(band.x());
    return new Mark.Band(
        band.series(), cut(band.x(), size), cut(band.low(), size), cut(band.high(), size));
  }

  @Override
  public Mark histogram(Mark.Histogram histogram) {
    return histogram;
  }

  @Override
  public Mark contour(Mark.Contour contour) {
    return contour;
  }

  @Override
  public Mark path(Mark.Path path) {
    if (step >= path.last()) {
      return path;
    }
    return new Mark.Path(path.series(), cut(path.x(), step + 1), cut(path.y(), step + 1), "");
  }

  @Override
  public Mark arrows(Mark.Arrows arrows) {
    int size = step + 1;
    return step >= arrows.last()
        ? arrows
        : new Mark.Arrows(
            arrows.series(),
            cut(arrows.x(), size),
            cut(arrows.y(), size),
            cut(arrows.toX(), size),
            cut(arrows.toY(), size));
  }

  @Override
  public Mark heatMap(Mark.HeatMap heatMap) {
    return heatMap;
  }

  @Override
  public Mark ring(Mark.Ring ring) {
    return ring;
  }

  @Override
  public Mark rule(Mark.Rule rule) {
    return rule;
  }

  private int size(DoubleVector x) {
    int size = 0;
    while (size < x.size() && x.get(size) <= step) {
      size++;
    }
    return size;
  }

  private static DoubleVector cut(DoubleVector vector, int size) {
    return DoubleVector.of(Arrays.copyOf(vector.toArray(), size));
  }
}
