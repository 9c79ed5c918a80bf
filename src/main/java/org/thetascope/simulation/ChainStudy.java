package org.thetascope.simulation;

import java.util.List;
import org.thetascope.chain.Chain;
import org.thetascope.chain.Claim;
import org.thetascope.parameter.Fault;

/**
 * One chain with what can be said of it. Compares by identity.
 *
 * @param activation the id of φ
 * @param chain its layers and gradients
 * @param claim whether the largest gradient sits at i = n
 * @param diagnosis what goes wrong in it, as keys of sentences
 */
public record ChainStudy(String activation, Chain chain, Claim claim, List<Fault> diagnosis) {
  /** Keeps a copy of the list. */
  public ChainStudy {
    diagnosis = List.copyOf(diagnosis);
  }
}
