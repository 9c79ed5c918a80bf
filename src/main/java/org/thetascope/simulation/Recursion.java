package org.thetascope.simulation;

import java.util.List;

/**
 * Some steps of ∂hₖ/∂wᵢ = φ′(zₖ)·[δₖᵢ·hₖ₋₁ + wₖ·∂hₖ₋₁/∂wᵢ], from k = n down to k = i.
 *
 * @param steps the first ones and the last, k = i
 */
public record Recursion(List<Step> steps) {
  /** Keeps a copy of the list. */
  public Recursion {
    steps = List.copyOf(steps);
  }

  /**
   * One step.
   *
   * @param k the layer
   * @param slope φ′(zₖ)
   * @param before hₖ₋₁, or x for k = 1
   * @param weight wₖ
   * @param inner ∂hₖ₋₁/∂wᵢ
   * @param value ∂hₖ/∂wᵢ
   */
  public record Step(
      int k, double slope, double before, double weight, Magnitude inner, Magnitude value) {}

  /**
   * A number far beyond a double's range.
   *
   * @param sign −1, 0 or 1
   * @param log10 of its magnitude
   */
  public record Magnitude(int sign, double log10) {}
}
