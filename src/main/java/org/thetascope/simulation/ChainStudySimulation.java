package org.thetascope.simulation;

import java.util.ArrayList;
import java.util.List;
import org.thetascope.activation.Activation;
import org.thetascope.activation.Activations;
import org.thetascope.chain.Chain;
import org.thetascope.chain.Claim;
import org.thetascope.chain.Diagnosis;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.scenario.ChainSettings;

/** Computes the chain of every activation, tries the claim on it and says what goes wrong. */
public final class ChainStudySimulation implements Computation<ChainSettings, ChainStudies> {
  @Override
  public ChainStudies compute(ChainSettings query, Progress<ChainStudies> progress) {
    DoubleVector weights = query.weightVector();
    List<ChainStudy> studies = new ArrayList<>();
    for (String id : query.activations()) {
      Activation activation = Activations.of(id);
      Chain chain = new Chain(activation, query.input(), weights, query.firstLayer());
      studies.add(
          new ChainStudy(
              id,
              chain,
              Claim.of(chain),
              Diagnosis.of(activation, weights, query.firstLayer(), chain)));
    }
    return new ChainStudies(weights, studies);
  }
}
