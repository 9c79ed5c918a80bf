/**
 * Floor 1: the optimizers, one file each, readable beside the book. JDK only.
 *
 * <p>The notation is that of Goodfellow, Bengio and Courville, <em>Deep Learning</em>, chapter 8; k
 * = 1, 2, … counts steps, everything is per component. One step from a given state is right to 4
 * units of the last place of a double where the state is well conditioned, and 1−ρᵏ to one unit for
 * a million steps. ρ is the double that it is: 1−0.999 is not 0.001, as in PyTorch.
 */
package org.thetascope.optimizer;
