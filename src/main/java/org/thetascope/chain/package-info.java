/** Floor 1: scalar chains hᵢ = φ(wᵢ hᵢ₋₁) and their gradients. JDK only. */
package org.thetascope.chain;
