package org.thetascope.variance;

import org.thetascope.parameter.DoubleVector;

/**
 * Moments of a product X₁⋯Xₙ of independent factors.
 *
 * <p>Var(X₁⋯Xₙ) = ∏(vᵢ+mᵢ²) − ∏mᵢ² (homework, part b3) loses every digit where the variances are
 * small. The same is V₁ = v₁, Vₖ = Vₖ₋₁(vₖ+mₖ²) + vₖ·∏_{i&lt;k} mᵢ², a sum of terms that are not
 * negative: relative error below 1e-15 for each factor.
 */
public final class ProductVariance {
  private ProductVariance() {}

  /**
   * Var(X₁⋯Xₙ).
   *
   * @param means m₁ … mₙ
   * @param variances v₁ … vₙ, none negative
   */
  public static double exact(DoubleVector means, DoubleVector variances) {
    double variance = 0;
    double squaredMean = 1;
    for (int i = 0; i < means.size(); i++) {
      double m2 = means.get(i) * means.get(i);
      double v = variances.get(i);
      variance = variance * (v + m2) + squaredMean * v;
      squaredMean *= m2;
    }
    return variance;
  }

  /** ∏vᵢ, which is Var(X₁⋯Xₙ) where every mean is 0 (and in a few other cases). */
  public static double zeroMean(DoubleVector variances) {
    double product = 1;
    for (int i = 0; i < variances.size(); i++) {
      product *= variances.get(i);
    }
    return product;
  }

  /**
   * E[(P − E[P])⁴] for P = X₁⋯Xₙ.
   *
   * @param distribution of every factor
   */
  public static double fourthCentralMoment(
      DoubleVector means, DoubleVector variances, Distribution distribution) {
    double first = 1;
    double second = 1;
    double third = 1;
    double fourth = 1;
    for (int i = 0; i < means.size(); i++) {
      double m = means.get(i);
      double v = variances.get(i);
      double m2 = m * m;
      first *= m;
      second *= m2 + v;
      third *= m * (m2 + 3 * v);
      fourth *= m2 * m2 + 6 * m2 * v + distribution.kurtosis() * v * v;
    }
    double moment =
        fourth - 4 * third * first + 6 * second * first * first - 3 * Math.pow(first, 4);
    return Math.max(0, moment);
  }
}
