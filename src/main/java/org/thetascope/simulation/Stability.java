package org.thetascope.simulation;

import java.util.Arrays;
import org.thetascope.problem.Problem;
import org.thetascope.problem.ProblemKind;
import org.thetascope.problem.Problems;
import org.thetascope.problem.SymmetricMatrix;

/** When gradient descent on a quadratic is stable: |1 − ε c| ≤ 1 for every curvature c. */
public final class Stability {
  private Stability() {}

  /**
   * ε·c of SGD with the greatest curvature of a quadratic; over 2 it diverges.
   *
   * @return 0 for losses that are no quadratic and other optimizers, of which this says nothing
   */
  public static double stepTimesCurvature(TrajectoryQuery query, String optimizer) {
    ProblemKind kind = Problems.of(query.problem().kind());
    if (!optimizer.equals("sgd")) {
      return 0;
    }
    Problem problem = kind.problem(query.problem().settings());
    double[] start = query.start().toArray();
    double[][] here = hessian(problem, start);
    double[] away = Arrays.stream(start).map(x -> 2 * x + 1).toArray();
    if (!problem.hasLoss() || !Arrays.deepEquals(here, hessian(problem, away))) {
      return 0;
    }
    double epsilon = query.optimizers().get(optimizer).number("epsilon");
    return epsilon * SymmetricMatrix.largestEigenvalue(here);
  }

  private static double[][] hessian(Problem problem, double[] theta) {
    double[][] h = new double[theta.length][theta.length];
    problem.hessian(theta, h);
    return h;
  }
}
