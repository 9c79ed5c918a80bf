package org.thetascope.variance;

import java.util.SplittableRandom;

/**
 * Normal numbers by the ziggurat of Marsaglia and Tsang (2000) with 256 layers, from 64 random bits
 * as Doornik (2005) asks: the low 8 bits choose the layer, the high 53 the signed place in it, so
 * that the two are independent. The tables come from StrictMath and the generator is named, so that
 * the same seed gives the same numbers on every machine and every JDK.
 */
final class Ziggurat {
  /** Where the tail starts, and the area of each layer. */
  private static final double TAIL = 3.6541528853610088;

  private static final double AREA = 0.004928673233974658;
  private static final int LAYERS = 256;

  /** The right edges x₀ &gt; x₁ = TAIL &gt; … &gt; x₂₅₆ = 0; x₀ is the width of the base. */
  private static final double[] EDGE = edges();

  private static final double[] DENSITY = densities();

  private Ziggurat() {}

  private static double[] edges() {
    double[] x = new double[LAYERS + 1];
    x[0] = AREA / density(TAIL);
    x[1] = TAIL;
    for (int i = 2; i < LAYERS; i++) {
      x[i] = StrictMath.sqrt(-2 * StrictMath.log(AREA / x[i - 1] + density(x[i - 1])));
    }
    return x;
  }

  private static double[] densities() {
    double[] y = new double[LAYERS + 1];
    for (int i = 0; i <= LAYERS; i++) {
      y[i] = density(EDGE[i]);
    }
    return y;
  }

  private static double density(double x) {
    return StrictMath.exp(-x * x / 2);
  }

  /** A number of mean 0 and variance 1. */
  static double normal(SplittableRandom random) {
    long bits = random.nextLong();
    int layer = (int) bits & (LAYERS - 1);
    double x = (bits >> 11) * 0x1p-52 * EDGE[layer];
    return Math.abs(x) < EDGE[layer + 1] ? x : rare(x, layer, random);
  }

  /** The one in a hundred that falls outside the inner rectangle. */
  private static double rare(double first, int firstLayer, SplittableRandom random) {
    double x = first;
    int layer = firstLayer;
    while (Math.abs(x) >= EDGE[layer + 1]) {
      if (layer == 0) {
        return Math.copySign(tail(random), x);
      }
      double y = DENSITY[layer] + unit(random) * (DENSITY[layer + 1] - DENSITY[layer]);
      if (y < density(x)) {
        return x;
      }
      long bits = random.nextLong();
      layer = (int) bits & (LAYERS - 1);
      x = (bits >> 11) * 0x1p-52 * EDGE[layer];
    }
    return x;
  }

  /** A number beyond the tail's start, by Marsaglia 1964. */
  private static double tail(SplittableRandom random) {
    double x;
    double y;
    do {
      x = -StrictMath.log(unit(random)) / TAIL;
      y = -StrictMath.log(unit(random));
    } while (y + y < x * x);
    return TAIL + x;
  }

  /** Uniform in (0, 1]. */
  private static double unit(SplittableRandom random) {
    return ((random.nextLong() >>> 11) + 1) * 0x1p-53;
  }
}
