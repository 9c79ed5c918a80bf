package org.thetascope.simulation;

import java.util.ArrayList;
import java.util.List;
import org.thetascope.activation.Activation;
import org.thetascope.activation.Activations;
import org.thetascope.chain.Chain;
import org.thetascope.chain.Diagnosis;
import org.thetascope.chain.FirstLayer;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.scenario.ChainSettings;

/** Computes the chain of every activation that the settings name. */
public final class ChainSimulation implements Computation<ChainSettings, Chains> {
  @Override
  public Chains compute(ChainSettings query, Progress<Chains> progress) {
    DoubleVector weights = query.weightVector();
    List<Chains.Curve> curves = new ArrayList<>();
    for (String id : query.activations()) {
      Activation activation = Activations.of(id);
      FirstLayer first = query.firstLayer();
      Chain chain = new Chain(activation, query.input(), weights, first);
      curves.add(new Chains.Curve(id, chain, Diagnosis.of(activation, weights, first, chain)));
    }
    return new Chains(curves);
  }
}
