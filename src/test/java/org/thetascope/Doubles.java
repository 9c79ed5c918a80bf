package org.thetascope;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Doubles with all 53 bits at random, which jqwik's own (two decimals) do not have. */
public final class Doubles {
  private Doubles() {}

  /** Evenly between two ends, both included. */
  public static Arbitrary<Double> between(double low, double high) {
    return units().map(u -> Math.min(high, Math.max(low, low + u * (high - low))));
  }

  /** Positive, every magnitude between two ends equally often. */
  public static Arbitrary<Double> magnitudes(double low, double high) {
    double ratio = Math.log(high / low);
    return units().map(u -> Math.min(high, Math.max(low, low * Math.exp(u * ratio))));
  }

  /** Of both signs, every magnitude between two ends equally often. */
  public static Arbitrary<Double> signed(double low, double high) {
    return magnitudes(low, high)
        .flatMap(size -> Arbitraries.of(true, false).map(minus -> minus ? -size : size));
  }

  /** Any finite double: subnormal, huge and −0 included. */
  public static Arbitrary<Double> finite() {
    Arbitrary<Double> any =
        Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite);
    Arbitrary<Double> special =
        Arbitraries.of(0.0, -0.0, 1.0, -1.0, 0.1, Double.MIN_VALUE, -Double.MAX_VALUE, 1e22, 1e-8);
    return Arbitraries.frequencyOf(Tuple.of(4, any), Tuple.of(1, special)).withoutEdgeCases();
  }

  private static Arbitrary<Double> units() {
    return Arbitraries.longs().between(0, 1L << 53).map(n -> n * 0x1p-53).withoutEdgeCases();
  }
}
