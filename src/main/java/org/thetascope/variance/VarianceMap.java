package org.thetascope.variance;

import org.thetascope.activation.Activation;
import org.thetascope.parameter.ExtendedDouble;

/**
 * The map q → V(q) = c·E[φ(√q·t)²], t standard normal, that takes the variance of z from one
 * infinitely wide layer to the next, where V(q)/q does not grow with q.
 *
 * @param activation φ
 * @param c n·Var(W), positive
 */
public record VarianceMap(Activation activation, double c) {
  private static final double LOWEST = -690;
  private static final double HIGHEST = 690;

  /** V(q). */
  public double value(double q) {
    return LayerMoments.of(activation, ExtendedDouble.of(q)).meanSquare().times(c).toDouble();
  }

  /** V′(q). */
  public double slope(double q) {
    return c * LayerMoments.of(activation, ExtendedDouble.of(q)).growth();
  }

  /** Where the variance goes as layers are added. */
  public FixedPoint fixedPoint() {
    if (activation.positivelyHomogeneous()) {
      return homogeneous();
    }
    double slopeAtZero = activation.derivative(0);
    double start = c * slopeAtZero * slopeAtZero;
    if (activation.value(0) == 0 && start <= 1) {
      return new FixedPoint(FixedPoint.Kind.VANISHES, 0, start, start);
    }
    double q = Math.exp(crossing());
    LayerMoments there = LayerMoments.of(activation, ExtendedDouble.of(q));
    return new FixedPoint(
        FixedPoint.Kind.CONVERGES, q, c * there.growth(), c * there.slopeSquare());
  }

  private FixedPoint homogeneous() {
    LayerMoments one = LayerMoments.of(activation, ExtendedDouble.ONE);
    double factor = c * one.growth();
    // a c such as 2/(1+0.01²) has a rounding error, so that 1 is not met to the last digit
    boolean keeps = Math.abs(factor - 1) < 1e-14;
    FixedPoint.Kind kind =
        keeps
            ? FixedPoint.Kind.KEEPS
            : factor < 1 ? FixedPoint.Kind.VANISHES : FixedPoint.Kind.EXPLODES;
    double q = keeps ? c : factor < 1 ? 0 : Double.POSITIVE_INFINITY;
    return new FixedPoint(kind, q, keeps ? 1 : factor, keeps ? 1 : c * one.slopeSquare());
  }

  /** ln q where V(q) = q, by bisection. */
  private double crossing() {
    double low = LOWEST;
    double high = HIGHEST;
    for (int i = 0; i < 64; i++) {
      double middle = (low + high) / 2;
      double q = Math.exp(middle);
      if (value(q) > q) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }
}
