package org.thetascope.simulation;

import java.util.List;
import org.thetascope.chain.Chain;
import org.thetascope.parameter.Fault;

/**
 * The chains that answer a query. Compares by identity.
 *
 * @param curves one for each activation asked for, in that order
 */
public record Chains(List<Curve> curves) {
  /** Keeps a copy of the curves. */
  public Chains {
    curves = List.copyOf(curves);
  }

  /**
   * The chain of one activation.
   *
   * @param activation its id
   * @param chain its layers and gradients
   * @param diagnosis what goes wrong in it, as keys of sentences
   */
  public record Curve(String activation, Chain chain, List<Fault> diagnosis) {
    /** Keeps a copy of the list. */
    public Curve {
      diagnosis = List.copyOf(diagnosis);
    }
  }
}
