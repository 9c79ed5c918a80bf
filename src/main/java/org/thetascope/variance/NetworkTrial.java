package org.thetascope.variance;

/**
 * What was measured on one random network, layer l at index l − 1. All but χ is relative to the
 * prediction of {@link MeanField}, so that it stays in a double's range however deep the network.
 */
public final class NetworkTrial {
  final double[] zMeanSquare;
  final double[] hMeanSquare;
  final double[] hVariance;
  final double[] chi;
  final double[] gradient;

  NetworkTrial(int depth) {
    zMeanSquare = new double[depth];
    hMeanSquare = new double[depth];
    hVariance = new double[depth];
    chi = new double[depth];
    gradient = new double[depth];
  }

  /** The mean of z² over the units of layer l, relative to E[z²]. */
  public double zMeanSquare(int l) {
    return zMeanSquare[l - 1];
  }

  /** The mean of h² over the units, relative to E[h²]. */
  public double hMeanSquare(int l) {
    return hMeanSquare[l - 1];
  }

  /** The variance of h over the units (divided by their number), relative to Var(h). */
  public double hVariance(int l) {
    return hVariance[l - 1];
  }

  /** The multiplier of the gradient's mean square through layer l; NaN where no gradient came. */
  public double chi(int l) {
    return chi[l - 1];
  }

  /** The gradient's mean square below layer l, relative to {@link MeanField.Layer#gradient}. */
  public double gradient(int l) {
    return gradient[l - 1];
  }
}
