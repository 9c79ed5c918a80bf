package org.thetascope.simulation;

import org.thetascope.variance.MeanField;

/**
 * One layer of real networks beside its prediction for infinite width.
 *
 * <p>z: the mean of z² over the units, which is what E[z²] predicts; that of h² for E[h²]; the
 * variance of h over the units for Var(h); χ: by how much the gradient's mean square over the units
 * is multiplied on its way down through this layer; gradient: its mean square below this layer,
 * relative to that at the top. Means over the trials aim at the prediction exactly for linear and
 * ReLU layers of any width, and up to a bias of order depth/width for others.
 *
 * @param predicted for infinitely wide layers
 * @param z the mean square of z
 * @param hMeanSquare the mean square of h
 * @param hVariance the variance of h over the units
 * @param chi the multiplier of the gradient
 * @param gradient what has become of the gradient
 */
public record NetworkLayer(
    MeanField.Layer predicted,
    SpreadOfTrials z,
    SpreadOfTrials hMeanSquare,
    SpreadOfTrials hVariance,
    SpreadOfTrials chi,
    SpreadOfTrials gradient) {}
