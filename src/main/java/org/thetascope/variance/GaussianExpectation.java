package org.thetascope.variance;

import java.util.function.DoubleUnaryOperator;

/**
 * E[f(z)] for z normal with mean 0 and a variance q of any size, for f that is smooth on each side
 * of 0 and changes on the scale of 1.
 *
 * <p>∫₀^∞ (f(z)+f(−z)) e^(−z²/2q) dz is taken by the trapezoidal rule in s = ln z. On that axis
 * what f does near |z| = 1 and what the density does near |z| = √q are both of width 1, however far
 * apart they are; the integrand decays exponentially at one end and doubly exponentially at the
 * other, so that the rule converges geometrically (Trefethen and Weideman, "The exponentially
 * convergent trapezoidal rule", 2014). The integral is divided by that of f = 1 over the same
 * nodes. Relative error about 1e-14 where f does not change its sign.
 */
final class GaussianExpectation {
  private static final double STEP = 1.0 / 12;

  /** e^−40 is below the last digit of a double. */
  private static final double BELOW = 40;

  /** e^(−z²/2q) is below the last digit of a double from z = 9√q on. */
  private static final double ABOVE = Math.log(9);

  private final double[] node;
  private final double[] weight;

  /** Prepares the nodes for a variance, positive and finite. */
  GaussianExpectation(double variance) {
    double scale = Math.log(variance) / 2;
    double low = Math.min(scale, 0) - BELOW;
    int count = (int) Math.ceil((scale + ABOVE - low) / STEP) + 1;
    node = new double[count];
    weight = new double[count];
    double sum = 0;
    for (int i = 0; i < count; i++) {
      double s = scale + ABOVE - i * STEP;
      node[i] = Math.exp(s);
      // relative to √q, so that neither end leaves a double's range
      double t = Math.exp(s - scale);
      weight[i] = t * Math.exp(-t * t / 2);
      sum += weight[i];
    }
    for (int i = 0; i < count; i++) {
      weight[i] /= 2 * sum;
    }
  }

  /** E[f(z)]. */
  double of(DoubleUnaryOperator f) {
    double sum = 0;
    for (int i = node.length - 1; i >= 0; i--) {
      sum += weight[i] * (f.applyAsDouble(node[i]) + f.applyAsDouble(-node[i]));
    }
    return sum;
  }
}
