package org.thetascope.variance;

import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/**
 * The activations of the networks that {@link RandomNetwork} measures, drawn from the same seeds.
 * Not for several threads at once.
 */
public final class RandomActivations {
  private final NetworkShape shape;
  private final NetworkWeights weights;

  /** For networks of one shape. */
  public RandomActivations(NetworkShape shape) {
    this.shape = shape;
    weights = new NetworkWeights(shape);
  }

  /**
   * Draws one network.
   *
   * @param stop asked after every layer
   * @return the input at index 0, then the activations of every layer, one number a unit; or null
   *     where it was stopped
   */
  public double[][] draw(long seed, int trial, BooleanSupplier stop) {
    long trialSeed = Seeds.at(seed, trial);
    weights.reset(trialSeed);
    double[][] h = new double[shape.depth() + 1][shape.width()];
    RandomNetwork.start(new SplittableRandom(Seeds.at(trialSeed, 0)), h[0]);
    for (int l = 1; l <= shape.depth(); l++) {
      if (stop.getAsBoolean()) {
        return null;
      }
      MatrixProducts.forward(weights.drawn(l), h[l - 1], h[l]);
      for (int j = 0; j < shape.width(); j++) {
        h[l][j] = shape.activation().value(h[l][j]);
      }
    }
    return h;
  }
}
