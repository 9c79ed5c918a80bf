package org.thetascope.chain;

import org.thetascope.activation.Activation;
import org.thetascope.parameter.ExtendedDouble;

/**
 * Chains of 2, 3, … layers whose weights are all w, and what is left of the gradient in the first
 * weight that matters: ∂hₙ/∂w₁, or ∂hₙ/∂w₂ where w₁ does not act on the input.
 *
 * <p>Shorter chains are the beginnings of longer ones: hᵢ and zᵢ are theirs, and the gradient grows
 * by the factor wφ′(zₙ) with every layer. So all depths together cost what the deepest does.
 */
public final class EqualWeightChains {
  private EqualWeightChains() {}

  /**
   * The log₁₀ of the gradient's magnitude for every depth.
   *
   * @param activation φ
   * @param input x, finite
   * @param weight w, finite
   * @param firstLayer whether w₁ acts on the input
   * @param depth the greatest depth, at least 2
   * @return depth 2 first; −∞ only where the gradient is exactly 0; right to 1e-12
   */
  public static double[] log10Gradients(
      Activation activation, double input, double weight, FirstLayer firstLayer, int depth) {
    double[] log10 = new double[depth - WeightKinds.MIN_DEPTH + 1];
    ExtendedDouble x = ExtendedDouble.of(input);
    boolean weighted = firstLayer == FirstLayer.WEIGHTED;
    ExtendedDouble z = weighted ? x.times(weight) : x;
    ExtendedDouble gradient = weighted ? x.times(activation.derivative(z)) : ExtendedDouble.ZERO;
    for (int n = WeightKinds.MIN_DEPTH; n <= depth; n++) {
      ExtendedDouble before = activation.value(z);
      z = before.times(weight);
      ExtendedDouble slope = activation.derivative(z);
      gradient =
          !weighted && n == WeightKinds.MIN_DEPTH
              ? before.times(slope)
              : gradient.times(slope.times(weight));
      log10[n - WeightKinds.MIN_DEPTH] = gradient.log10Magnitude();
    }
    return log10;
  }
}
