package org.thetascope.simulation;

import java.util.Optional;
import java.util.SplittableRandom;
import org.thetascope.activation.Activation;
import org.thetascope.activation.Activations;
import org.thetascope.chain.Chain;
import org.thetascope.chain.Claim;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.variance.Seeds;

/**
 * Tries chain after chain until the largest gradient sits elsewhere than at i = n. The first has
 * equal weights but a larger last one, which is enough where gradients are as hₙ/wᵢ (ReLU); the
 * others are random with two decimals, every other one without negative weights, so that ReLU
 * lives. A chain whose gradients are all 0 counts only where nothing better is found.
 */
public final class CounterexampleSearch
    implements Computation<CounterexampleQuery, Counterexample> {
  /** So many layers take about 20 ms. */
  private static final long BLOCK = 200_000;

  private static final double DECIMALS = 100;

  @Override
  public Counterexample compute(CounterexampleQuery query, Progress<Counterexample> progress) {
    Activation activation = Activations.of(query.activation());
    Counterexample state =
        new Counterexample(Optional.empty(), null, 0, Double.POSITIVE_INFINITY, 0);
    long due = Math.min(BLOCK, (long) query.depth() * query.tries() / 10);
    boolean published = false;
    while (state.tried() < query.tries() && !(published && progress.stopRequested())) {
      DoubleVector weights = weights(query, state.tried());
      Chain chain = new Chain(activation, query.input(), weights, query.firstLayer());
      state = next(state, weights, Claim.of(chain));
      if (state.claim().verdict() == Claim.Verdict.FAILS) {
        return state;
      }
      if ((long) state.tried() * query.depth() > due && state.tried() < query.tries()) {
        progress.publish(state);
        published = true;
        due += BLOCK;
      }
    }
    return state;
  }

  private static Counterexample next(Counterexample state, DoubleVector weights, Claim claim) {
    boolean live = claim.verdict() == Claim.Verdict.FAILS;
    boolean dead = claim.verdict() == Claim.Verdict.ALL_ZERO && state.weights().isEmpty();
    return new Counterexample(
        live || dead ? Optional.of(weights) : state.weights(),
        live || dead || state.weights().isEmpty() ? claim : state.claim(),
        state.tried() + 1,
        Math.min(state.leastGrowth(), claim.leastGrowth()),
        state.bounded() + (claim.leastGrowth() > Claim.SIGMOID_GROWTH ? 1 : 0));
  }

  private static DoubleVector weights(CounterexampleQuery query, int attempt) {
    double[] weights = new double[query.depth()];
    SplittableRandom random = new SplittableRandom(Seeds.at(query.seed(), attempt));
    for (int i = 0; i < weights.length; i++) {
      boolean last = i == weights.length - 1;
      double share = attempt == 0 ? (last ? 0.9 : 0.5) : 2 * random.nextDouble() - 1;
      double weight = (long) (share * query.limit() * DECIMALS) / DECIMALS;
      weights[i] = attempt % 2 == 0 ? Math.abs(weight) : weight;
    }
    return DoubleVector.of(weights);
  }
}
