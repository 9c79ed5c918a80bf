package org.thetascope.optimizer;

import org.thetascope.parameter.ComponentsField;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Range;
import org.thetascope.parameter.Scale;

/** The settings that several optimizers share. */
public final class Hyperparameters {
  /** The learning rate. */
  public static final Parameter EPSILON =
      Parameter.logarithmic("epsilon", "ε", Range.over(0, 1e6), 0.001, 10, 0.1);

  /** The stabiliser. */
  public static final Parameter DELTA =
      Parameter.logarithmic("delta", "δ", Range.closed(0, 1e6), 1e-12, 1, 1e-8);

  /** The momentum: how slowly v fades. */
  public static final Parameter ALPHA = Parameter.decay("alpha", "α", 0.9).since(2);

  /** What s starts at. */
  public static final ComponentsField S0 =
      new ComponentsField(Parameter.real("s0", "s₀", -5, 5, 0).since(2));

  /** What r starts at. */
  public static final ComponentsField R0 =
      new ComponentsField(
          new Parameter("r0", "r₀", Range.closed(0, 1e6), 0, 1, Scale.LINEAR, 0, false));

  /** What v starts at. */
  public static final ComponentsField V0 =
      new ComponentsField(Parameter.real("v0", "v₀", -5, 5, 0).since(2));

  /** How many steps were taken before the run. */
  public static final Parameter K0 =
      Parameter.whole("k0", "k₀", 0, 1_000_000, 0).slider(0, 1000, Scale.LINEAR).since(2);

  private Hyperparameters() {}
}
