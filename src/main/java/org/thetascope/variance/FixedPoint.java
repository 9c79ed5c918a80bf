package org.thetascope.variance;

/**
 * Where the variance of z goes as layers are added, with how fast it gets there.
 *
 * @param kind what happens
 * @param zVariance q* with V(q*) = q*: 0 where it vanishes, infinite where it explodes, the first
 *     layer's variance where every variance is kept
 * @param slope V′(q*), by which the distance to q* is multiplied in each layer
 * @param chi χ* = c·E[φ′(z)²] at q*, by which the gradient's mean square is multiplied in each
 *     layer
 */
public record FixedPoint(Kind kind, double zVariance, double slope, double chi) {
  /** What happens to the variance. */
  public enum Kind {
    /** It goes to 0. */
    VANISHES,
    /** It goes to a positive number whatever the input. */
    CONVERGES,
    /** It stays as it is, whatever it is. */
    KEEPS,
    /** It grows without bound. */
    EXPLODES
  }

  /**
   * The depth scale of the variance, ξ = 1/|ln V′(q*)|: |q − q*| shrinks (or q grows) by e in so
   * many layers (Schoenholz et al. 2017); infinite where V′(q*) = 1.
   */
  public double depthScale() {
    return 1 / Math.abs(Math.log(slope));
  }

  /**
   * The depth scale of the gradient, ξ = 1/|ln χ*|: its mean square changes by e in so many layers;
   * infinite where χ* = 1.
   */
  public double gradientDepthScale() {
    return 1 / Math.abs(Math.log(chi));
  }
}
