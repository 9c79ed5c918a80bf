package org.thetascope.variance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DistributionTest {
  private static final int DRAWS = 2_000_000;

  /** Each bound is five standard errors of the moment. */
  @ParameterizedTest
  @EnumSource
  void hasTheMomentsItClaims(Distribution distribution) {
    SplittableRandom random = new SplittableRandom(7);
    double[] sums = new double[5];
    for (int i = 0; i < DRAWS; i++) {
      double x = distribution.draw(random);
      for (int k = 1; k <= 4; k++) {
        sums[k] += Math.pow(x, k) / DRAWS;
      }
    }
    double root = Math.sqrt(DRAWS);
    assertThat(sums[1]).isCloseTo(0, within(5 / root));
    assertThat(sums[2]).isCloseTo(1, within(5 * Math.sqrt(2) / root));
    assertThat(sums[3]).isCloseTo(0, within(5 * Math.sqrt(15) / root));
    assertThat(sums[4]).isCloseTo(distribution.kurtosis(), within(5 * Math.sqrt(96) / root));
  }

  /** Counts against the normal distribution in bins that cross layers, wedge and tail. */
  @Test
  void zigguratIsNormalEverywhere() {
    double[] edges = {0.05, 0.3, 0.7, 1, 1.5, 2, 2.5, 3, 3.5, 3.65, 3.8, 4.2};
    // P(|x| > edge), from tables of the error function
    double[] beyond = {
      0.960122388323255, 0.7641771556220948, 0.48392730444614607, 0.31731050786291415,
      0.13361440253771614, 0.04550026389635839, 0.012419330651552265, 0.0026997960632601866,
      0.00046525815807105003, 0.00026224030884096865, 0.00014469608785023995, 2.669149803181262e-05
    };
    int[] counts = new int[edges.length];
    SplittableRandom random = new SplittableRandom(11);
    for (int i = 0; i < DRAWS; i++) {
      double x = Math.abs(Ziggurat.normal(random));
      for (int k = 0; k < edges.length && x > edges[k]; k++) {
        counts[k]++;
      }
    }
    for (int k = 0; k < edges.length; k++) {
      double expected = DRAWS * beyond[k];
      double error = Math.sqrt(expected * (1 - beyond[k]));
      assertThat((double) counts[k])
          .as("beyond %s", edges[k])
          .isCloseTo(expected, within(4 * error));
    }
  }
}
