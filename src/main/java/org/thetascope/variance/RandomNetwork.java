package org.thetascope.variance;

import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import org.thetascope.parameter.ExtendedDouble;

/**
 * Measures random networks of one shape, one after another, in memory that is used again.
 *
 * <p>Trial seed = {@link Seeds#at}(seed, trial). The input x and the gradient at the top layer's
 * output come from SplitMix64 with Seeds.at(trial seed, 0), both normal; x is scaled to a mean
 * square of exactly 1. The gradient goes back through every layer as ∂/∂hˡ⁻¹ = Wˡᵀ(φ′(zˡ)∘∂/∂hˡ)
 * and is scaled to a mean square of 1 after each, so that it neither vanishes nor overflows. Not
 * for several threads at once.
 */
public final class RandomNetwork {
  private final NetworkShape shape;
  private final MeanField prediction;
  private final NetworkWeights weights;
  private final double[] z;
  private final double[] h;
  private final double[][] slope;

  /** With the prediction to which the measured numbers are relative. */
  public RandomNetwork(NetworkShape shape, MeanField prediction) {
    this.shape = shape;
    this.prediction = prediction;
    weights = new NetworkWeights(shape);
    z = new double[shape.width()];
    h = new double[shape.width()];
    slope = new double[shape.depth()][shape.width()];
  }

  /**
   * Draws and measures one network.
   *
   * @param stop asked after every layer, up and down
   * @return the measurement, or null where it was stopped
   */
  public NetworkTrial measure(long seed, int trial, BooleanSupplier stop) {
    long trialSeed = Seeds.at(seed, trial);
    SplittableRandom random = new SplittableRandom(Seeds.at(trialSeed, 0));
    weights.reset(trialSeed);
    NetworkTrial measured = new NetworkTrial(shape.depth());
    start(random, h);
    for (int l = 1; l <= shape.depth(); l++) {
      if (stop.getAsBoolean()) {
        return null;
      }
      up(l, measured);
    }
    start(random, h);
    ExtendedDouble gradient = ExtendedDouble.ONE;
    for (int l = shape.depth(); l >= 1; l--) {
      if (stop.getAsBoolean()) {
        return null;
      }
      gradient = down(l, gradient, measured);
    }
    return measured;
  }

  /** A normal vector with a mean square of 1. */
  static void start(SplittableRandom random, double[] into) {
    Distribution.NORMAL.fill(into, 1, random);
    scale(into, meanSquare(into, 0));
  }

  private void up(int l, NetworkTrial measured) {
    MatrixProducts.forward(weights.drawn(l), h, z);
    double sum = 0;
    for (int j = 0; j < z.length; j++) {
      h[j] = shape.activation().value(z[j]);
      slope[l - 1][j] = shape.activation().derivative(z[j]);
      sum += h[j];
    }
    MeanField.Layer expected = prediction.layer(l);
    measured.zMeanSquare[l - 1] = ratio(meanSquare(z, 0), expected.zVariance());
    measured.hMeanSquare[l - 1] = ratio(meanSquare(h, 0), expected.h().meanSquare());
    measured.hVariance[l - 1] = ratio(meanSquare(h, sum / h.length), expected.h().variance());
  }

  /** Takes the gradient in h through layer l and returns its mean square, relative to the top. */
  private ExtendedDouble down(int l, ExtendedDouble above, NetworkTrial measured) {
    double[] w = weights.again(l);
    for (int j = 0; j < h.length; j++) {
      z[j] = slope[l - 1][j] * h[j];
    }
    MatrixProducts.backward(w, z, h);
    ExtendedDouble chi = above.sign() == 0 ? ExtendedDouble.ZERO : meanSquare(h, 0);
    // nothing is known of a layer that no gradient reaches
    measured.chi[l - 1] = above.sign() == 0 ? Double.NaN : chi.toDouble();
    ExtendedDouble gradient = above.times(chi);
    measured.gradient[l - 1] = ratio(gradient, prediction.layer(l).gradient());
    scale(h, chi);
    return gradient;
  }

  /** The mean of (x − centre)², also where the squares leave a double's range. */
  private static ExtendedDouble meanSquare(double[] x, double centre) {
    double largest = Math.max(MatrixProducts.largest(x), Math.abs(centre));
    if (largest == 0) {
      return ExtendedDouble.ZERO;
    }
    int shift = -Math.getExponent(largest);
    double sum = 0;
    for (double value : x) {
      double d = Math.scalb(value - centre, shift);
      sum += d * d;
    }
    return ExtendedDouble.of(sum / x.length).times(new ExtendedDouble(1, -2L * shift));
  }

  /** Divides by the root of the mean square, unless that is 0. */
  private static void scale(double[] x, ExtendedDouble meanSquare) {
    double root = Math.sqrt(meanSquare.toDouble());
    for (int j = 0; root > 0 && j < x.length; j++) {
      x[j] /= root;
    }
  }

  private static double ratio(ExtendedDouble measured, ExtendedDouble expected) {
    return measured.sign() == 0
        ? 0
        : new ExtendedDouble(1, measured.exponent() - expected.exponent())
            .times(measured.mantissa() / expected.mantissa())
            .toDouble();
  }
}
