package org.thetascope.scenario;

import java.util.List;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.FaultException;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Table;
import org.thetascope.parameter.TableField;

/**
 * What a class thought that a chart would show: a curve over the chart's real axes. Kept guesses
 * are the given curves among which the next class may choose by key.
 *
 * @param chart the id of a chart of the page's view
 * @param points x and y of each, x never falling; 1 to {@link #MAX_POINTS}
 */
public record Guess(String chart, Table points) {
  /** The most guesses that one chart of a page keeps. */
  public static final int MAX_PER_CHART = 4;

  /** The most points of a guess. */
  public static final int MAX_POINTS = 2000;

  /** The points. */
  static final TableField POINTS =
      new TableField(
          "points",
          "points",
          List.of(Parameter.real("x", "x", -5, 5, 0), Parameter.real("y", "y", -5, 5, 0)),
          MAX_POINTS,
          Table.of(DoubleVector.of(0, 0)));

  /**
   * Checks the points.
   *
   * @throws FaultException if x falls, or if there are none or too many
   */
  public Guess {
    POINTS.checkLength(points.size());
    for (int i = 1; i < points.size(); i++) {
      if (points.get(i, 0) < points.get(i - 1, 0)) {
        throw new FaultException("fault.falling", points.get(i - 1, 0), points.get(i, 0));
      }
    }
  }
}
