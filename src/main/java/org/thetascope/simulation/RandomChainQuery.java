package org.thetascope.simulation;

import java.util.List;
import org.thetascope.chain.FirstLayer;
import org.thetascope.chain.WeightKinds;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Settings;
import org.thetascope.scenario.ChainSettings;
import org.thetascope.scenario.Selection;
import org.thetascope.variance.Seeds;

/**
 * Many chains that differ in their random weights only.
 *
 * @param depth the number of layers
 * @param input x
 * @param firstLayer whether w₁ acts on the input
 * @param weights a random kind; its seed is that of draw 0
 * @param activations the ids of the chains
 * @param draws how many chains are drawn for each, 1 to {@link #MAX_DRAWS}
 */
public record RandomChainQuery(
    int depth,
    double input,
    FirstLayer firstLayer,
    Selection weights,
    List<String> activations,
    int draws) {
  /** The greatest number of draws. */
  public static final int MAX_DRAWS = 10_000;

  private static final String SEED = "seed";

  /** Keeps a copy of the activations. */
  public RandomChainQuery {
    activations = List.copyOf(activations);
  }

  /** Chains as in the settings; weights that are not random there are uniform in [−1, 1). */
  public static RandomChainQuery of(ChainSettings chain, int draws) {
    Selection uniform =
        new Selection("uniform", Settings.defaults(WeightKinds.of("uniform").fields()));
    Selection weights = chain.weights().settings().has(SEED) ? chain.weights() : uniform;
    return new RandomChainQuery(
        chain.depth(), chain.input(), chain.firstLayer(), weights, chain.activations(), draws);
  }

  /**
   * The weights of a draw, counted from 0: draw 0 has the seed of the settings, draw k the 53 high
   * bits of {@link Seeds#at}(seed, k).
   */
  DoubleVector draw(int k) {
    Settings settings = weights.settings();
    long seed = (long) settings.number(SEED);
    Settings changed = k == 0 ? settings : settings.with(SEED, Seeds.at(seed, k) >>> 11);
    return WeightKinds.of(weights.kind()).weights(changed, depth);
  }
}
