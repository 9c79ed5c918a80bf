/**
 * Floor 1: activation functions, one file each. JDK only.
 *
 * <p>σ′(z) is e/(1+e)² with e = exp(−|z|), which is right where σ(1−σ) is already 0; at a kink φ′
 * is the slope on the left.
 */
package org.thetascope.activation;
