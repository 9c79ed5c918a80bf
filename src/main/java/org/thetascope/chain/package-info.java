/**
 * Floor 1: scalar chains hᵢ = φ(wᵢ hᵢ₋₁) and their gradients. JDK only.
 *
 * <p>∂hₙ/∂wᵢ = hᵢ₋₁ φ′(zᵢ) ∏ wⱼφ′(zⱼ) over j = i+1 … n, every factor as mantissa and power of two:
 * to 2000 layers gradients are right to 10⁻¹² of themselves, their log₁₀ to 10⁻¹¹, and they are 0
 * only where they are exactly 0. Random weights come from SplitMix64 with the seed as its state: u
 * = (next ≫ 11)·2⁻⁵³; uniform is low + (high−low)·u, normal is mean + sd·√(−2 ln(1−u₁))·cos(2πu₂).
 */
package org.thetascope.chain;
