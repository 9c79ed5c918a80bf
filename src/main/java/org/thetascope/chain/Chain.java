package org.thetascope.chain;

import org.thetascope.activation.Activation;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.ExtendedDouble;

/**
 * A scalar chain h₁ … hₙ with its gradients ∂hₙ/∂wᵢ, layers counted from 1.
 *
 * <p>By the recursion of the homework (part b1), ∂hₙ/∂wᵢ = hᵢ₋₁ φ′(zᵢ) ∏_{j&gt;i} wⱼφ′(zⱼ). Every
 * number is carried as {@link ExtendedDouble}, so that 2000 layers neither underflow nor overflow:
 * relative error below 1e-12, sign exact, 0 only where it is exactly 0.
 */
public final class Chain {
  private final ExtendedDouble[] z;
  private final ExtendedDouble[] h;
  private final ExtendedDouble[] factor;
  private final ExtendedDouble[] gradient;
  private final FirstLayer firstLayer;

  /**
   * Computes the chain.
   *
   * @param activation φ
   * @param input x, finite
   * @param weights w₁ … wₙ, finite
   * @param firstLayer whether w₁ acts on the input
   */
  public Chain(Activation activation, double input, DoubleVector weights, FirstLayer firstLayer) {
    this.firstLayer = firstLayer;
    int n = weights.size();
    z = new ExtendedDouble[n];
    h = new ExtendedDouble[n];
    factor = new ExtendedDouble[n];
    gradient = new ExtendedDouble[n];
    ExtendedDouble[] slope = new ExtendedDouble[n];
    ExtendedDouble before = ExtendedDouble.of(input);
    for (int i = 0; i < n; i++) {
      boolean weighted = i > 0 || firstLayer == FirstLayer.WEIGHTED;
      z[i] = weighted ? before.times(weights.get(i)) : before;
      h[i] = activation.value(z[i]);
      slope[i] = activation.derivative(z[i]);
      factor[i] = weighted ? slope[i].times(weights.get(i)) : slope[i];
      before = h[i];
    }
    ExtendedDouble behind = ExtendedDouble.ONE;
    for (int i = n - 1; i > 0; i--) {
      gradient[i] = h[i - 1].times(slope[i]).times(behind);
      behind = behind.times(factor[i]);
    }
    gradient[0] =
        firstLayer == FirstLayer.WEIGHTED
            ? ExtendedDouble.of(input).times(slope[0]).times(behind)
            : ExtendedDouble.ZERO;
  }

  /** Whether w₁ acts on the input; otherwise ∂hₙ/∂w₁ is exactly 0. */
  public FirstLayer firstLayer() {
    return firstLayer;
  }

  /** n. */
  public int depth() {
    return z.length;
  }

  /** zᵢ as the nearest double, i from 1 to n. */
  public double z(int i) {
    return z[i - 1].toDouble();
  }

  /** hᵢ as the nearest double, i from 1 to n. */
  public double h(int i) {
    return h[i - 1].toDouble();
  }

  /** The local factor wᵢφ′(zᵢ) (φ′(z₁) where w₁ does not act) as the nearest double. */
  public double factor(int i) {
    return factor[i - 1].toDouble();
  }

  /** log₁₀ of the magnitude of the local factor, far beyond a double's range; −∞ where it is 0. */
  public double log10Factor(int i) {
    return factor[i - 1].log10Magnitude();
  }

  /** ∂hₙ/∂wᵢ as the nearest double, which may be 0 or infinite. */
  public double gradient(int i) {
    return gradient[i - 1].toDouble();
  }

  /** The sign of ∂hₙ/∂wᵢ: −1, 0 or 1. */
  public int sign(int i) {
    return gradient[i - 1].sign();
  }

  /** log₁₀ |∂hₙ/∂wᵢ|; −∞ only where the gradient is exactly 0. */
  public double log10Magnitude(int i) {
    return gradient[i - 1].log10Magnitude();
  }
}
