package org.thetascope.simulation;

import java.util.List;
import org.thetascope.parameter.DoubleVector;

/**
 * The chains of all activations asked for, which have the same weights. Compares by identity.
 *
 * @param weights w₁ … wₙ
 * @param studies one for each activation, in the order asked for
 */
public record ChainStudies(DoubleVector weights, List<ChainStudy> studies) {
  /** Keeps a copy of the list. */
  public ChainStudies {
    studies = List.copyOf(studies);
  }

  /** The chains alone. */
  public Chains chains() {
    return new Chains(
        studies.stream()
            .map(one -> new Chains.Curve(one.activation(), one.chain(), one.diagnosis()))
            .toList());
  }
}
