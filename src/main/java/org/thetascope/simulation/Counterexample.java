package org.thetascope.simulation;

import java.util.Optional;
import org.thetascope.chain.Claim;
import org.thetascope.parameter.DoubleVector;

/**
 * What the search for a counterexample has come to.
 *
 * @param weights w₁ … wₙ of the counterexample; empty where none has been found
 * @param claim the claim on that chain, or on the last one tried
 * @param tried how many chains have been tried
 * @param leastGrowth the least |gᵢ|/|gᵢ₋₁|, i = 3 … n, of all chains tried; infinite without any
 * @param bounded in how many of them every such ratio was over 1 + 1/e
 */
public record Counterexample(
    Optional<DoubleVector> weights, Claim claim, int tried, double leastGrowth, int bounded) {}
