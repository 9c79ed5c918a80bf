package org.thetascope.chain;

/**
 * The homework's claim (part b2) tried on one chain: the largest |∂hₙ/∂wᵢ| sits at i = n.
 *
 * @param verdict whether it holds
 * @param argmax the layer of the largest gradient, counted from 1, the last of several that are
 *     equal; 0 where all gradients are exactly 0
 * @param leastGrowth the least |gᵢ|/|gᵢ₋₁| over i = 3 … n with gᵢ₋₁ ≠ 0; infinite without any
 */
public record Claim(Verdict verdict, int argmax, double leastGrowth) {
  /**
   * For a sigmoid chain with every |w| &lt; 1, |gᵢ| &gt; (1+1/e)·|gᵢ₋₁| from i = 3 on: the ratio is
   * 1/(|wᵢ|·hᵢ₋₂·σ(−wᵢ₋₁hᵢ₋₂)) with hᵢ₋₂ &lt; 1, and σ(−wᵢ₋₁hᵢ₋₂) &lt; σ(1) = 1/(1+1/e).
   */
  public static final double SIGMOID_GROWTH = 1 + 1 / Math.E;

  /** Two gradients are equal when their log₁₀ are: the chain is right to about 1e-12. */
  private static final double SAME = 1e-11;

  /** What the chain says of the claim. */
  public enum Verdict {
    /** The largest gradient sits at n and nowhere else. */
    HOLDS,
    /** The gradient at n is the largest, but others are as large, as in ReLU with equal weights. */
    TIED,
    /** The largest gradient sits elsewhere. */
    FAILS,
    /** Every gradient is exactly 0: there is no largest. */
    ALL_ZERO
  }

  /** Tries the claim. */
  public static Claim of(Chain chain) {
    int n = chain.depth();
    double largest = Double.NEGATIVE_INFINITY;
    for (int i = 1; i <= n; i++) {
      largest = Math.max(largest, chain.log10Magnitude(i));
    }
    if (largest == Double.NEGATIVE_INFINITY) {
      return new Claim(Verdict.ALL_ZERO, 0, Double.POSITIVE_INFINITY);
    }
    int argmax = 0;
    int equal = 0;
    for (int i = 1; i <= n; i++) {
      if (chain.log10Magnitude(i) > largest - SAME) {
        argmax = i;
        equal++;
      }
    }
    Verdict verdict = argmax < n ? Verdict.FAILS : equal > 1 ? Verdict.TIED : Verdict.HOLDS;
    return new Claim(verdict, argmax, leastGrowth(chain));
  }

  private static double leastGrowth(Chain chain) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 3; i <= chain.depth(); i++) {
      if (chain.sign(i - 1) != 0) {
        least = Math.min(least, chain.log10Magnitude(i) - chain.log10Magnitude(i - 1));
      }
    }
    return Math.pow(10, least);
  }
}
