package org.thetascope.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Settings;

/** Random weights can be reproduced from the published algorithm alone. */
class SplitMixTest {
  private static final int COUNT = 50;

  @ParameterizedTest
  @ValueSource(longs = {0, 1, -1, 42, (1L << 53) - 1})
  void uniform(long seed) {
    WeightKind kind = WeightKinds.of("uniform");
    Settings settings =
        Settings.defaults(kind.fields()).with("low", -2).with("high", 3).with("seed", seed);
    DoubleVector weights = kind.weights(settings, COUNT);
    long[] state = {seed};
    for (int i = 0; i < COUNT; i++) {
      assertThat(weights.get(i)).isEqualTo(-2 + 5 * unit(state));
    }
  }

  @Test
  void normal() {
    WeightKind kind = WeightKinds.of("normal");
    Settings settings =
        Settings.defaults(kind.fields()).with("mean", 0.5).with("sd", 2).with("seed", 7);
    DoubleVector weights = kind.weights(settings, COUNT);
    long[] state = {7};
    for (int i = 0; i < COUNT; i++) {
      double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - unit(state)));
      double angle = 2 * Math.PI * unit(state);
      assertThat(weights.get(i)).isEqualTo(0.5 + 2 * (radius * StrictMath.cos(angle)));
    }
  }

  private static double unit(long[] state) {
    state[0] += 0x9e3779b97f4a7c15L;
    long z = state[0];
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return ((z ^ (z >>> 31)) >>> 11) * 0x1p-53;
  }
}
