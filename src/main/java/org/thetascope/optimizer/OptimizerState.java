package org.thetascope.optimizer;

/**
 * One run of an optimizer: its state, and the step that follows from a gradient. A class and not an
 * interface, because several are called in turns a million times, which is quicker so.
 */
public abstract class OptimizerState {
  /**
   * Takes in the gradient of the next step k = 1, 2, … and advances the state.
   *
   * @param g the gradient at θ, one number a component
   * @param deltaTheta receives the step Δθ, one number a component
   */
  public abstract void step(double[] g, double[] deltaTheta);

  /**
   * A part of the state as the last step left it.
   *
   * @param quantity one of the optimizer's {@link Optimizer#state()}
   * @return one number a component, not to be changed
   */
  public abstract double[] state(Quantity quantity);
}
