package org.thetascope.simulation;

import java.util.List;
import java.util.Map;
import org.thetascope.chain.Claim;
import org.thetascope.parameter.DoubleVector;

/**
 * What many random chains have in common. Compares by identity.
 *
 * @param layers the layers of the bands, counted from 1: all up to 200, elsewhere 200 of them
 * @param bands one for each activation asked for, in that order
 * @param draws how many chains have been drawn so far
 */
public record RandomChains(List<Integer> layers, List<Band> bands, int draws) {
  /** Keeps copies of the lists. */
  public RandomChains {
    layers = List.copyOf(layers);
    bands = List.copyOf(bands);
  }

  /**
   * The chains of one activation: quantiles of log₁₀ |∂hₙ/∂wᵢ| over the draws, one number a layer
   * shown; −∞ where the gradient is exactly 0.
   *
   * @param activation its id
   * @param low the 5 % quantile
   * @param median the 50 % quantile
   * @param high the 95 % quantile
   * @param claims in how many draws the largest gradient sits at i = n, by verdict
   */
  public record Band(
      String activation,
      DoubleVector low,
      DoubleVector median,
      DoubleVector high,
      Map<Claim.Verdict, Integer> claims) {
    /** Keeps a copy of the counts. */
    public Band {
      claims = Map.copyOf(claims);
    }

    /** The share of draws with a verdict, 0 to 1. */
    public double share(Claim.Verdict verdict) {
      int total = claims.values().stream().mapToInt(Integer::intValue).sum();
      return claims.getOrDefault(verdict, 0) / (double) total;
    }
  }
}
