package org.thetascope.simulation;

import java.util.List;

/**
 * The curves that answer a {@link TrajectoryQuery}. Compares by identity.
 *
 * @param curves one for each optimizer asked for, in that order
 * @param steps how many steps have been computed so far
 * @param findings what goes wrong, at most one finding an optimizer
 */
public record Trajectories(
    List<Trajectory> curves, int steps, List<RunDiagnosis.Finding> findings) {
  /** Keeps copies of the lists. */
  public Trajectories {
    curves = List.copyOf(curves);
    findings = List.copyOf(findings);
  }
}
