/**
 * Floor 1: the optimizers, one file each, readable beside the book. JDK only.
 *
 * <p>The notation is that of Goodfellow, Bengio and Courville, <em>Deep Learning</em>, chapter 8; k
 * = 1, 2, … counts steps, everything is per component. One step from a given state is right to 4
 * units of the last place of a double where the state is well conditioned, and 1−ρᵏ to one unit for
 * a million steps. ρ is the double that it is: 1−0.999 is not 0.001, as in PyTorch.
 *
 * <p>To add one, implement {@link org.thetascope.optimizer.Optimizer} and add it to {@link
 * org.thetascope.optimizer.Optimizers#ALL}: formulas, worksheets, columns, sheets, stability and
 * controls follow. {@code fields} are its settings; {@code state} and {@code step} are its rules in
 * {@link org.thetascope.optimizer.Letters}; {@code point} is where it wants the gradient, where
 * that is not θ (see Nesterov); {@code start} is the fast step, which tests hold to the rules.
 * {@code since} is the version of files that first knows it. A setting that no optimizer has had
 * yet needs two words in each resource bundle, {@code parameter.ID.name} and {@code .help}; the
 * tests want the step once more, by hand, in {@code ExactStep}, and its name in the manual.
 */
package org.thetascope.optimizer;
