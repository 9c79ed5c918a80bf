package org.thetascope.variance;

import java.util.SplittableRandom;

/**
 * The weights of one random network at a time. As many layers as fit into 32 MiB are kept; the
 * others are drawn again when they are asked for, from the layer's own seed.
 *
 * <p>Layer l of a trial is drawn row by row from SplitMix64 with the seed {@link Seeds#at}(trial
 * seed, l).
 */
final class NetworkWeights {
  private static final int KEPT = 1 << 22;

  private final NetworkShape shape;
  private final double[][] kept;
  private double[] spare;
  private long seed;

  NetworkWeights(NetworkShape shape) {
    this.shape = shape;
    kept = new double[Math.min(shape.depth(), KEPT / (shape.width() * shape.width()))][];
  }

  /** Starts another network. */
  void reset(long trialSeed) {
    seed = trialSeed;
  }

  /** Draws layer l, counted from 1, on the way up: W[j·n + k] leads from unit k to unit j. */
  double[] drawn(int l) {
    double[] w = memory(l);
    double sd = Math.sqrt(shape.c() / shape.width());
    shape.distribution().fill(w, sd, new SplittableRandom(Seeds.at(seed, l)));
    return w;
  }

  /** Memory for a layer, made when it is first asked for: all of it at once takes too long. */
  private double[] memory(int l) {
    int square = shape.width() * shape.width();
    if (l > kept.length) {
      spare = spare == null ? new double[square] : spare;
      return spare;
    }
    kept[l - 1] = kept[l - 1] == null ? new double[square] : kept[l - 1];
    return kept[l - 1];
  }

  /** Layer l, counted from 1, on the way down. */
  double[] again(int l) {
    return l <= kept.length ? kept[l - 1] : drawn(l);
  }
}
