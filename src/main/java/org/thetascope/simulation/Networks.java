package org.thetascope.simulation;

import java.util.List;
import org.thetascope.variance.FixedPoint;

/**
 * The fully connected networks that answer a query. Compares by identity.
 *
 * @param layers layer l at index l − 1; without trials only the prediction says anything
 * @param fixedPoint where the variance of z goes, with the depth scales
 * @param trials how many networks have been measured so far
 */
public record Networks(List<NetworkLayer> layers, FixedPoint fixedPoint, int trials) {
  /** Keeps a copy of the layers. */
  public Networks {
    layers = List.copyOf(layers);
  }
}
