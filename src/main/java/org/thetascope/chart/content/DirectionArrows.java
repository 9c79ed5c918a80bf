package org.thetascope.chart.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thetascope.chart.Mark;
import org.thetascope.chart.Series;
import org.thetascope.chart.SeriesStyle;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Range;
import org.thetascope.simulation.PathSimulation.Directions;
import org.thetascope.simulation.PathSimulation.Path;
import org.thetascope.simulation.PlaneView;
import org.thetascope.text.Text;

/**
 * Arrows at every step of paths: down the gradient, and along what an optimizer carries with it.
 * The longest of a kind at a step has always the same length in the picture, and the others of the
 * kind are to scale: gradients differ by many powers of ten along a path.
 */
final class DirectionArrows {
  /** The length of the longest arrow as a part of the picture. */
  private static final double LONGEST = 0.12;

  private final List<Path> paths;
  private final PlaneView seen;
  private final Text text;

  /**
   * Arrows for paths.
   *
   * @param seen the part of the plane in the picture
   */
  DirectionArrows(List<Path> paths, PlaneView seen, Text text) {
    this.paths = paths;
    this.seen = seen;
    this.text = text;
  }

  /** The arrows of all paths that keep directions. */
  List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    List<Path> moving = paths.stream().filter(path -> path.moments().isPresent()).toList();
    for (Path path : moving) {
      Series series = OptimizerSeries.of(path.optimizer());
      String label = text.get("series.moment", series.label());
      marks.add(
          arrows(
              new Series(series.id(), label),
              path,
              path.moments().orElseThrow(),
              scale(moving.stream().map(other -> other.moments().orElseThrow()).toList()),
              1));
    }
    for (Path path : paths) {
      Optional<Directions> gradients = path.gradients();
      gradients.ifPresent(
          own ->
              marks.add(
                  arrows(
                      gradient(OptimizerSeries.of(path.optimizer()).label()),
                      path,
                      own,
                      scale(paths.stream().map(p -> p.gradients().orElseThrow()).toList()),
                      -1)));
    }
    return marks;
  }

  private Series gradient(String optimizer) {
    return new Series("present", text.get("series.downhill", optimizer), SeriesStyle.of(0));
  }

  /** By how much every direction is stretched at each step, so that the longest has its length. */
  private double[] scale(List<Directions> all) {
    int last = paths.stream().mapToInt(Path::steps).max().orElse(0);
    double[] scale = new double[last + 1];
    for (int k = 0; k <= last; k++) {
      double longest = 0;
      for (Directions one : all) {
        double length = Math.hypot(one.x(k) / length(seen.x()), one.y(k) / length(seen.y()));
        longest = Double.isFinite(length) ? Math.max(longest, length) : longest;
      }
      scale[k] = longest > 0 ? LONGEST / longest : 0;
    }
    return scale;
  }

  private static double length(Range range) {
    return range.high() - range.low();
  }

  private static Mark.Arrows arrows(
      Series series, Path path, Directions directions, double[] scale, int sign) {
    int size = 0;
    while (size <= path.steps() && Double.isFinite(path.x(size)) && Double.isFinite(path.y(size))) {
      size++;
    }
    double[][] ends = new double[4][size];
    for (int k = 0; k < size; k++) {
      ends[0][k] = path.x(k);
      ends[1][k] = path.y(k);
      ends[2][k] = path.x(k) + finite(sign * scale[k] * directions.x(k));
      ends[3][k] = path.y(k) + finite(sign * scale[k] * directions.y(k));
    }
    return new Mark.Arrows(
        series,
        DoubleVector.of(ends[0]),
        DoubleVector.of(ends[1]),
        DoubleVector.of(ends[2]),
        DoubleVector.of(ends[3]));
  }

  /** No length where there is no direction. */
  private static double finite(double value) {
    return Double.isFinite(value) ? value : 0;
  }
}
