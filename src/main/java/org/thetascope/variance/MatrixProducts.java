package org.thetascope.variance;

import java.util.Arrays;

/**
 * Products of a square matrix, row by row in one array, with a vector. Drawing the weights takes
 * several times as long, so that plain loops are as good as any library here.
 */
final class MatrixProducts {
  private MatrixProducts() {}

  /** out = W·x. */
  static void forward(double[] w, double[] x, double[] out) {
    int n = x.length;
    int whole = n & ~3;
    for (int j = 0; j < n; j++) {
      int row = j * n;
      double a = 0;
      double b = 0;
      double c = 0;
      double d = 0;
      // four sums that do not wait for one another
      for (int k = 0; k < whole; k += 4) {
        a += w[row + k] * x[k];
        b += w[row + k + 1] * x[k + 1];
        c += w[row + k + 2] * x[k + 2];
        d += w[row + k + 3] * x[k + 3];
      }
      for (int k = whole; k < n; k++) {
        a += w[row + k] * x[k];
      }
      out[j] = (a + b) + (c + d);
    }
  }

  /** out = Wᵀ·u; rows whose factor is 0 are left out, as every other is with ReLU. */
  static void backward(double[] w, double[] u, double[] out) {
    int n = u.length;
    Arrays.fill(out, 0);
    for (int j = 0; j < n; j++) {
      double factor = u[j];
      if (factor != 0) {
        int row = j * n;
        for (int k = 0; k < n; k++) {
          out[k] += w[row + k] * factor;
        }
      }
    }
  }

  /** The greatest magnitude. */
  static double largest(double[] x) {
    double largest = 0;
    for (double value : x) {
      largest = Math.max(largest, Math.abs(value));
    }
    return largest;
  }
}
