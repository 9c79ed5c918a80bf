package org.thetascope.chart;

import org.thetascope.chain.Chain;

/**
 * The gradient magnitudes of a chain over its layers.
 *
 * @param chain its layers, counted from 1
 * @param logarithmic log₁₀ of the magnitude, true far beyond a double's range, or the magnitude
 */
record ChainCurve(Chain chain, boolean logarithmic) implements Curve {
  @Override
  public int first() {
    return 1;
  }

  @Override
  public int end() {
    return chain.depth() + 1;
  }

  @Override
  public double value(int layer) {
    return logarithmic ? chain.log10Magnitude(layer) : Math.abs(chain.gradient(layer));
  }

  @Override
  public double natural(int layer) {
    return Math.abs(chain.gradient(layer));
  }

  @Override
  public double min(int from, int to) {
    double min = Double.POSITIVE_INFINITY;
    for (int i = Math.max(from, first()); i < Math.min(to, end()); i++) {
      min = Math.min(min, value(i));
    }
    return min;
  }

  @Override
  public double max(int from, int to) {
    double max = Double.NEGATIVE_INFINITY;
    for (int i = Math.max(from, first()); i < Math.min(to, end()); i++) {
      max = Math.max(max, value(i));
    }
    return max;
  }
}
