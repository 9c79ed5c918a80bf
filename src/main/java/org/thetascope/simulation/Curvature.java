package org.thetascope.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Settings;
import org.thetascope.problem.Problem;
import org.thetascope.problem.ProblemKind;
import org.thetascope.problem.SymmetricMatrix;

/**
 * How much a loss curves along the way that curves most.
 *
 * @param value the second derivative along it
 * @param sign c₂ where it is the way of the component θ₂, λmax where components mix
 * @param component the sign of the component, θ where components mix
 */
record Curvature(double value, String sign, String component) {
  private static final String MIXED = "λmax";

  /**
   * The curvature of a loss that has the same one everywhere, among the components that do not
   * start where L is flat along them; empty where there is no such loss.
   */
  static Optional<Curvature> everywhere(ProblemKind kind, Settings settings, DoubleVector start) {
    Problem problem = kind.problem(settings);
    if (!problem.hasLoss()) {
      return Optional.empty();
    }
    double[] theta = start.toArray();
    double[][] here = hessian(problem, theta);
    double[][] away = hessian(problem, Arrays.stream(theta).map(x -> 2 * x + 1).toArray());
    if (!Arrays.deepEquals(here, away)) {
      return Optional.empty();
    }
    double[] g = new double[theta.length];
    problem.gradient(theta, g);
    return Optional.of(of(here, g, kind.signs(settings)));
  }

  /** The curvature at a point. */
  static Curvature at(Problem problem, double[] theta) {
    return mixed(hessian(problem, theta));
  }

  static double[][] hessian(Problem problem, double[] theta) {
    double[][] h = new double[theta.length][theta.length];
    problem.hessian(theta, h);
    return h;
  }

  private static Curvature of(double[][] hessian, double[] g, List<String> signs) {
    int steepest = 0;
    for (int i = 0; i < hessian.length; i++) {
      for (int j = 0; j < i; j++) {
        if (hessian[i][j] != 0) {
          return mixed(hessian);
        }
      }
      boolean moves = g[i] != 0;
      boolean rests = g[steepest] == 0;
      if (moves && (rests || hessian[i][i] > hessian[steepest][steepest])) {
        steepest = i;
      }
    }
    String component = signs.get(steepest);
    // c₂ for θ₂, c for θ, c_x for x
    String sign = component.startsWith("θ") ? "c" + component.substring(1) : "c_" + component;
    return new Curvature(hessian[steepest][steepest], sign, component);
  }

  private static Curvature mixed(double[][] hessian) {
    return new Curvature(SymmetricMatrix.largestEigenvalue(hessian), MIXED, "θ");
  }
}
