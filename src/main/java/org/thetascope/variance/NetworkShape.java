package org.thetascope.variance;

import org.thetascope.activation.Activation;

/**
 * Fully connected layers that are all as wide as the input: z¹ = W¹x, zˡ = Wˡφ(zˡ⁻¹), no biases.
 *
 * @param activation φ
 * @param distribution of the weights, mean 0
 * @param c n·Var(W)
 * @param width n
 * @param depth the number of layers
 */
public record NetworkShape(
    Activation activation, Distribution distribution, double c, int width, int depth) {
  /** How many weights there are. */
  public long weights() {
    return (long) width * width * depth;
  }
}
