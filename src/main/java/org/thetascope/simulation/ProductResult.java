package org.thetascope.simulation;

import org.thetascope.variance.Interval;

/**
 * The variance of a product of random factors.
 *
 * @param exact for independent factors, from means and variances
 * @param zeroMean the product of the variances, right for independent factors of mean 0
 * @param estimate the sample variance of the products drawn
 * @param interval the 95 % confidence interval for Var(X₁⋯Xₙ) from the draws
 * @param draws how many products have been drawn so far
 */
public record ProductResult(
    double exact, double zeroMean, double estimate, Interval interval, int draws) {}
