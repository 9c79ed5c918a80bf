package org.thetascope.optimizer;

/** What an update computes, in the order of the tables. */
public enum Quantity {
  /** θ after the step. */
  THETA("theta", "θ"),
  /** The step Δθ. */
  DELTA_THETA("delta_theta", "Δθ"),
  /** The gradient that the step uses. */
  G("g", "g"),
  /** The first moment. */
  S("s", "s"),
  /** The accumulated squared gradient or second moment. */
  R("r", "r"),
  /** The bias-corrected first moment. */
  S_HAT("s_hat", "ŝ"),
  /** The bias-corrected second moment. */
  R_HAT("r_hat", "r̂"),
  /** The velocity. */
  V("v", "v");

  private final String id;
  private final String symbol;

  Quantity(String id, String symbol) {
    this.id = id;
    this.symbol = symbol;
  }

  /** The name in CSV. */
  public String id() {
    return id;
  }

  /** The sign in formulas. */
  public String symbol() {
    return symbol;
  }
}
