package org.thetascope.problem;

/** A loss over θ with its gradient. */
public interface Problem {
  /** L(θ). */
  double loss(double[] theta);

  /**
   * Writes ∇L(θ).
   *
   * @param theta one number a component
   * @param g receives one number a component
   */
  void gradient(double[] theta, double[] g);
}
