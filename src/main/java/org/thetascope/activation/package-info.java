/**
 * Floor 1: activation functions, one file each. JDK only.
 *
 * <p>σ′(z) is e/(1+e)² with e = exp(−|z|), which is right where σ(1−σ) is already 0; at a kink φ′
 * is the slope on the left.
 *
 * <p>To add one, implement {@link org.thetascope.activation.Activation}, in doubles, beyond their
 * range and as a formula, and add it to {@link org.thetascope.activation.Activations#ALL}. Each
 * resource bundle needs {@code choice.activation.ID}; the tests want φ and φ′ once more, in as many
 * digits as one likes, in {@code ExactChain}.
 */
package org.thetascope.activation;
