package org.thetascope.variance;

import java.util.SplittableRandom;

/**
 * A seed for each of many independent parts of a simulation, so that a part gives the same numbers
 * whichever thread computes it and whatever was computed before.
 */
public final class Seeds {
  /** The odd constant by which SplitMix64 walks (Steele, Lea, Flood 2014). */
  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

  private Seeds() {}

  /** The k-th output, counted from 0, of SplitMix64 with the seed as its state. */
  public static long at(long seed, long k) {
    return new SplittableRandom(seed + k * GOLDEN_GAMMA).nextLong();
  }
}
