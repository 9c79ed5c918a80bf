package org.thetascope.simulation;

import java.util.List;
import org.thetascope.variance.FixedPoint;

/**
 * The fully connected networks that answer a query. Compares by identity.
 *
 * @param layers layer l at index l − 1; without trials only the prediction says anything
 * @param fixedPoint where the variance of z goes, with the depth scales
 * @param trials how many networks have been measured so far
 * @param died in how many of them every unit of some layer is exactly 0, and so of all layers after
 *     it and every gradient before it
 * @param deadFrom the first layer that is dead in all of them; 0 where one lives
 */
public record Networks(
    List<NetworkLayer> layers, FixedPoint fixedPoint, int trials, int died, int deadFrom) {
  /** Keeps a copy of the layers. */
  public Networks {
    layers = List.copyOf(layers);
  }

  /** Whether no network lives, so that nothing can be estimated from them. */
  public boolean allDied() {
    return deadFrom > 0;
  }
}
