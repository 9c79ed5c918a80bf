package org.thetascope.simulation;

import java.util.function.ToDoubleBiFunction;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Range;
import org.thetascope.scenario.PlaneSettings;
import org.thetascope.simulation.PathSimulation.Path;

/**
 * The part of a plane that is shown.
 *
 * @param x of the first component
 * @param y of the second
 */
public record PlaneView(Range x, Range y) {
  private static final double MARGIN = 0.1;

  /**
   * What the settings name; otherwise every θ of the optimizers that do not diverge, with a margin
   * of a tenth, or of 1 where that is a single number; where that is nothing beside it, of a tenth
   * of the number.
   */
  public static PlaneView of(PlaneSettings plane, PathSimulation.Paths paths) {
    DoubleVector start = paths.query().runs().start();
    return new PlaneView(
        plane.x().orElseGet(() -> around(start.get(plane.first()), paths, Path::x)),
        plane.y().orElseGet(() -> around(start.get(plane.second()), paths, Path::y)));
  }

  /** What is shown of the first component where nothing is named. */
  static Range around(double start, PathSimulation.Paths paths) {
    return around(start, paths, Path::x);
  }

  private static Range around(
      double start, PathSimulation.Paths paths, ToDoubleBiFunction<Path, Integer> component) {
    double low = start;
    double high = low;
    for (Path path : paths.paths()) {
      if (path.diverged()) {
        continue;
      }
      for (int k = 0; k <= path.steps(); k++) {
        low = Math.min(low, component.applyAsDouble(path, k));
        high = Math.max(high, component.applyAsDouble(path, k));
      }
    }
    double margin = low == high ? 1 : MARGIN * high - MARGIN * low;
    if (low - margin == low || high + margin == high) {
      margin = MARGIN * Math.max(Math.abs(low), Math.abs(high));
    }
    return Range.closed(finite(low - margin), finite(high + margin));
  }

  private static double finite(double end) {
    return Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, end));
  }
}
