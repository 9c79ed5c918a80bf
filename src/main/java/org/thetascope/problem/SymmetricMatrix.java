package org.thetascope.problem;

import java.util.Arrays;

/** Eigenvalues of small symmetric matrices by Jacobi's rotations, to a few ulps of the largest. */
public final class SymmetricMatrix {
  private static final int MOST_SWEEPS = 60;

  private SymmetricMatrix() {}

  /** The largest eigenvalue of a matrix, which is left as it is; NaN where it is not finite. */
  public static double largestEigenvalue(double[][] matrix) {
    double[][] a = Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
    for (double[] row : a) {
      for (double value : row) {
        if (!Double.isFinite(value)) {
          return Double.NaN;
        }
      }
    }
    int sweeps = 0;
    while (sweep(a) && sweeps < MOST_SWEEPS) {
      sweeps++;
    }
    double largest = a[0][0];
    for (int i = 1; i < a.length; i++) {
      largest = Math.max(largest, a[i][i]);
    }
    return largest;
  }

  /** Rotates every element beside the diagonal to 0; whether there was one. */
  private static boolean sweep(double[][] a) {
    boolean rotated = false;
    for (int p = 0; p < a.length; p++) {
      for (int q = p + 1; q < a.length; q++) {
        double off = Math.abs(a[p][q]);
        if (off > 0x1p-55 * Math.sqrt(Math.abs(a[p][p]) * Math.abs(a[q][q])) && off > 0) {
          rotate(a, p, q);
          rotated = true;
        }
      }
    }
    return rotated;
  }

  /** Golub and Van Loan, Matrix Computations, algorithm 8.5.1. */
  private static void rotate(double[][] a, int p, int q) {
    double tau = (a[q][q] - a[p][p]) / (2 * a[p][q]);
    double t = Math.copySign(1, tau) / (Math.abs(tau) + Math.hypot(1, tau));
    double cosine = 1 / Math.hypot(1, t);
    double sine = t * cosine;
    double off = a[p][q];
    a[p][p] -= t * off;
    a[q][q] += t * off;
    a[p][q] = 0;
    a[q][p] = 0;
    for (int k = 0; k < a.length; k++) {
      if (k != p && k != q) {
        double left = a[k][p];
        double right = a[k][q];
        a[k][p] = a[p][k] = cosine * left - sine * right;
        a[k][q] = a[q][k] = sine * left + cosine * right;
      }
    }
  }
}
