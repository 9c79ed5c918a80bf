package org.thetascope.problem;

/** A loss over θ with its derivatives. May have working memory: not for several threads at once. */
public interface Problem {
  /** L(θ), over all samples; NaN where {@link #hasLoss()} says that there is none. */
  double loss(double[] theta);

  /**
   * Writes ∇L(θ), over all samples; not finite where L is no number.
   *
   * @param theta one number a component
   * @param g receives one number a component
   */
  void gradient(double[] theta, double[] g);

  /**
   * Writes the gradient that a step uses: of its mini-batch, or the one that is given for it.
   *
   * @param theta where it is asked, one number a component
   * @param step counted from 1
   * @param g receives one number a component
   */
  default void gradient(double[] theta, int step, double[] g) {
    gradient(theta, g);
  }

  /**
   * Writes the second derivatives of L, over all samples.
   *
   * @param theta one number a component
   * @param h receives a row a component; symmetric
   */
  void hessian(double[] theta, double[][] h);

  /** Whether there is a loss; only given gradients have none. */
  default boolean hasLoss() {
    return true;
  }
}
