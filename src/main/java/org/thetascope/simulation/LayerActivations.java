package org.thetascope.simulation;

import java.util.List;

/**
 * The activations of every layer, over units and networks. Compares by identity.
 *
 * @param layers the input x at index 0, then h¹ … hⁿ
 * @param networks how many networks have been drawn so far
 */
public record LayerActivations(List<Histogram> layers, int networks) {
  /** Keeps a copy of the histograms. */
  public LayerActivations {
    layers = List.copyOf(layers);
  }
}
