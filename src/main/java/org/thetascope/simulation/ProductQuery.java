package org.thetascope.simulation;

import org.thetascope.parameter.DoubleVector;
import org.thetascope.variance.Distribution;

/**
 * A product X₁⋯Xₙ of random factors.
 *
 * @param means E[Xᵢ]
 * @param variances Var(Xᵢ), none negative, as many as means
 * @param distribution of every factor
 * @param dependent whether all factors follow one random number u: Xᵢ = E[Xᵢ] + √Var(Xᵢ)·u, so that
 *     each is distributed as before but they are as dependent as can be
 * @param draws how many products are drawn, at least 2
 * @param seed of the random numbers
 */
public record ProductQuery(
    DoubleVector means,
    DoubleVector variances,
    Distribution distribution,
    boolean dependent,
    int draws,
    long seed) {}
