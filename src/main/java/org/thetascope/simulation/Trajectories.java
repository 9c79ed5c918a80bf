package org.thetascope.simulation;

import java.util.List;

/**
 * The curves that answer a {@link TrajectoryQuery}. Compares by identity.
 *
 * @param curves one for each optimizer asked for, in that order
 * @param steps how many steps have been computed so far
 */
public record Trajectories(List<Trajectory> curves, int steps) {
  /** Keeps a copy of the curves. */
  public Trajectories {
    curves = List.copyOf(curves);
  }
}
