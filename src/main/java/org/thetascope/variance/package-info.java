/**
 * Floor 1: variances of products, layers and their gradients. JDK only.
 *
 * <p>Mean-field variances and χ are right to 10⁻⁹ of themselves, Var(X₁⋯Xₙ) = ∏(Var+mean²) − ∏mean²
 * to 10⁻¹³. Intervals over the trials are Cox's for log-normal values, or Hall's skewness-corrected
 * t where there are many trials or the logarithms are skewed.
 */
package org.thetascope.variance;
