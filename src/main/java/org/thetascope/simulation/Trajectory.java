package org.thetascope.simulation;

/**
 * One optimizer's curve. Compares by identity.
 *
 * @param optimizer its id
 * @param curve the measure at step 0, 1, 2, …, as far as it is finite
 * @param divergedAt the step at which θ or its gradient was not finite any more, or −1
 */
public record Trajectory(String optimizer, Envelope curve, int divergedAt) {
  /** Whether the optimizer left the finite numbers. */
  public boolean diverged() {
    return divergedAt >= 0;
  }
}
