package org.thetascope.simulation;

import java.util.Arrays;

/** When gradient descent on a quadratic is stable: |1 − ε c| ≤ 1 for every curvature c. */
public final class Stability {
  private Stability() {}

  /**
   * ε·c of SGD with the greatest curvature of a quadratic; over 2 it diverges.
   *
   * @return 0 for other problems and other optimizers, of which this says nothing
   */
  public static double stepTimesCurvature(TrajectoryQuery query, String optimizer) {
    if (!query.problem().kind().equals("quadratic") || !optimizer.equals("sgd")) {
      return 0;
    }
    double[] curvature = query.problem().settings().vector("curvature").toArray();
    double epsilon = query.optimizers().get(optimizer).number("epsilon");
    return epsilon * Arrays.stream(curvature).max().orElse(0);
  }
}
