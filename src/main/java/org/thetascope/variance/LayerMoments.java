package org.thetascope.variance;

import org.thetascope.activation.Activation;
import org.thetascope.parameter.ExtendedDouble;

/**
 * The moments of h = φ(z) and of φ′(z) for z normal with mean 0: the units of an infinitely wide
 * layer (Poole et al. 2016; Schoenholz et al. 2017).
 *
 * @param meanSquare E[h²]
 * @param mean E[h]
 * @param variance Var(h) = E[h²] − E[h]², computed without that difference
 * @param slopeSquare E[φ′(z)²]
 * @param growth d E[h²]/d q = E[z φ(z) φ′(z)]/q, how E[h²] follows the variance q of z
 */
public record LayerMoments(
    ExtendedDouble meanSquare,
    double mean,
    ExtendedDouble variance,
    double slopeSquare,
    double growth) {
  /** Below this variance of z a smooth φ is its tangent at 0 to the last digit. */
  private static final double SMALL = 1e-20;

  /** Below this φ(z) − E[φ(z)] has lost more digits, unless φ(0) = 0, than the tangent. */
  private static final double CANCELLING = 1e-12;

  /** The moments for a variance q of z, positive and of any size. */
  public static LayerMoments of(Activation activation, ExtendedDouble q) {
    if (activation.positivelyHomogeneous()) {
      return homogeneous(activation, q);
    }
    double variance = q.toDouble();
    return variance < SMALL ? tangent(activation, q) : quadrature(activation, variance);
  }

  /** ReLU, leaky ReLU and the identity, in closed form. */
  private static LayerMoments homogeneous(Activation activation, ExtendedDouble q) {
    double up = activation.value(1);
    double down = activation.value(-1);
    double square = (up * up + down * down) / 2;
    double mean = (up + down) / Math.sqrt(2 * Math.PI);
    double slopeUp = activation.derivative(1);
    double slopeDown = activation.derivative(-1);
    // E[h²]/q − E[h]²/q with the two squares taken apart, so that the identity has exactly 1
    double variance = square - mean * mean;
    return new LayerMoments(
        q.times(square),
        mean == 0 ? 0 : mean * root(q),
        q.times(variance),
        (slopeUp * slopeUp + slopeDown * slopeDown) / 2,
        square);
  }

  private static LayerMoments tangent(Activation activation, ExtendedDouble q) {
    double value = activation.value(0);
    double slope = activation.derivative(0);
    ExtendedDouble variance = q.times(slope * slope);
    return new LayerMoments(
        value == 0 ? variance : ExtendedDouble.of(value * value),
        value,
        variance,
        slope * slope,
        slope * slope);
  }

  private static LayerMoments quadrature(Activation activation, double q) {
    GaussianExpectation expectation = new GaussianExpectation(q);
    double mean = expectation.of(activation::value);
    double square =
        expectation.of(
            z -> {
              double h = activation.value(z);
              return h * h;
            });
    double variance =
        expectation.of(
            z -> {
              double h = activation.value(z) - mean;
              return h * h;
            });
    double slopeSquare =
        expectation.of(
            z -> {
              double slope = activation.derivative(z);
              return slope * slope;
            });
    double growth = expectation.of(z -> z / q * activation.value(z) * activation.derivative(z));
    boolean cancelling = q < CANCELLING && activation.value(0) != 0;
    ExtendedDouble spread =
        cancelling
            ? tangent(activation, ExtendedDouble.of(q)).variance()
            : ExtendedDouble.of(variance);
    return new LayerMoments(ExtendedDouble.of(square), mean, spread, slopeSquare, growth);
  }

  /** √q, which is a double where q itself may not be one. */
  private static double root(ExtendedDouble q) {
    double half = Math.floor(q.exponent() / 2);
    double odd = q.exponent() - 2 * half == 0 ? 1 : 2;
    return new ExtendedDouble(1, half).times(Math.sqrt(q.mantissa() * odd)).toDouble();
  }
}
