package org.thetascope.optimizer;

/**
 * One run of an optimizer: its state, and the step that follows from a gradient. A class and not an
 * interface, because several are called in turns a million times, which is quicker so.
 */
public abstract class OptimizerState {
  /**
   * The point at which the gradient of the next step is asked for.
   *
   * @param theta the present θ, one number a component
   * @return {@code theta} itself, or another array that is good until the next call; neither to be
   *     changed
   */
  public double[] point(double[] theta) {
    return theta;
  }

  /**
   * Takes in the gradient of the next step k = 1, 2, … and advances the state.
   *
   * @param theta the present θ, one number a component
   * @param g the gradient at {@link #point}, one number a component
   * @param deltaTheta receives the step Δθ, one number a component
   */
  public abstract void step(double[] theta, double[] g, double[] deltaTheta);

  /**
   * A part of the state as the last step left it.
   *
   * @param quantity one that the optimizer has
   * @return one number a component, not to be changed
   */
  public abstract double[] state(Quantity quantity);

  /** What divided the gradient in a component of the last step; 1 where nothing does. */
  public double divisor(int component) {
    return 1;
  }
}
