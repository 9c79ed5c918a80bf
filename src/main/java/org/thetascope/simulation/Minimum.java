package org.thetascope.simulation;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.problem.Problem;

/**
 * Finds the minimum below a point by Newton's method, damped until each step goes down (Levenberg
 * and Marquardt); the Hessian is positive definite there.
 */
final class Minimum {
  private static final int MOST_STEPS = 200;

  /** How short Newton's last step is beside θ; the error after it is about its square. */
  private static final double ARRIVED = 1e-9;

  private static final double FIRST_DAMPING = 1e-3;
  private static final double MOST_DAMPING = 1e20;

  private final Problem problem;
  private final double[] g;
  private double[] theta;

  private Minimum(double[] start, Problem problem) {
    this.problem = problem;
    theta = start;
    g = new double[start.length];
  }

  /**
   * The minimum that is found; empty where there is none, as where L goes down without end.
   *
   * @param stop asked between steps
   */
  static Optional<DoubleVector> below(DoubleVector start, Problem problem, BooleanSupplier stop) {
    return new Minimum(start.toArray(), problem).find(stop);
  }

  private Optional<DoubleVector> find(BooleanSupplier stop) {
    double damping = 0;
    for (int k = 0; k < MOST_STEPS && !stop.getAsBoolean(); k++) {
      problem.gradient(theta, g);
      double[][] hessian = Curvature.hessian(problem, theta);
      double scale = Arrays.stream(hessian).flatMapToDouble(Arrays::stream).map(Math::abs).sum();
      if (!(scale > 0 && scale < Double.POSITIVE_INFINITY)) {
        return Optional.empty();
      }
      Optional<double[]> newton = next(hessian, 0);
      if (newton.isPresent() && arrives(newton.get())) {
        return newton.map(DoubleVector::of);
      }
      Optional<double[]> next = damping == 0 ? newton : next(hessian, damping);
      while (next.filter(this::lower).isEmpty()) {
        damping = Math.max(4 * damping, FIRST_DAMPING * scale);
        // where nothing curves no damping helps
        if (!(damping > 0 && damping <= MOST_DAMPING * scale)) {
          return Optional.empty();
        }
        next = next(hessian, damping);
      }
      theta = next.get();
      damping = damping > FIRST_DAMPING * scale ? damping / 8 : 0;
    }
    return Optional.empty();
  }

  private boolean lower(double[] next) {
    return problem.loss(next) < problem.loss(theta);
  }

  private boolean arrives(double[] next) {
    for (int i = 0; i < next.length; i++) {
      if (!(Math.abs(next[i] - theta[i]) <= ARRIVED * (1 + Math.abs(theta[i])))) {
        return false;
      }
    }
    return true;
  }

  /** θ − (H + damping)⁻¹g by Cholesky's factors; empty where these are not real. */
  private Optional<double[]> next(double[][] hessian, double damping) {
    int n = theta.length;
    double[][] factor = new double[n][n];
    double[] solved = new double[n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = hessian[i][j] + (i == j ? damping : 0);
        for (int k = 0; k < j; k++) {
          sum -= factor[i][k] * factor[j][k];
        }
        if (i == j && !(sum > 0)) {
          return Optional.empty();
        }
        factor[i][j] = i == j ? Math.sqrt(sum) : sum / factor[j][j];
      }
      double sum = g[i];
      for (int k = 0; k < i; k++) {
        sum -= factor[i][k] * solved[k];
      }
      solved[i] = sum / factor[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int k = i + 1; k < n; k++) {
        solved[i] -= factor[k][i] * solved[k];
      }
      solved[i] /= factor[i][i];
    }
    for (int i = 0; i < n; i++) {
      solved[i] = theta[i] - solved[i];
    }
    return Optional.of(solved);
  }
}
