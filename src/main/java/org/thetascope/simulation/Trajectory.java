package org.thetascope.simulation;

import java.util.Optional;

/**
 * One optimizer's curve. Compares by identity.
 *
 * @param optimizer its id
 * @param curve the measure at step 0, 1, 2, …, as far as it is finite
 * @param divergence how it left the finite numbers; empty where it did not
 */
public record Trajectory(String optimizer, Envelope curve, Optional<Divergence> divergence) {
  /** Whether the optimizer left the finite numbers. */
  public boolean diverged() {
    return divergence.isPresent();
  }

  /** The step at which θ or its gradient was not finite any more, or −1. */
  public int divergedAt() {
    return divergence.map(Divergence::step).orElse(-1);
  }
}
