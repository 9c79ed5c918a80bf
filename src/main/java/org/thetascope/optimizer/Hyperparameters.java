package org.thetascope.optimizer;

import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Range;
import org.thetascope.parameter.Scale;

/** The hyperparameters that several optimizers share. */
public final class Hyperparameters {
  /** The learning rate. */
  public static final Parameter EPSILON =
      Parameter.logarithmic("epsilon", "ε", Range.over(0, 1e6), 0.001, 10, 0.1);

  /** The stabiliser. */
  public static final Parameter DELTA =
      Parameter.logarithmic("delta", "δ", Range.closed(0, 1e6), 1e-12, 1, 1e-8);

  /** What r starts at. */
  public static final Parameter R0 =
      new Parameter("r0", "r₀", Range.closed(0, 1e6), 0, 1, Scale.LINEAR, 0, false);

  private Hyperparameters() {}
}
