package org.thetascope.optimizer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thetascope.Exact;

/** 1 − ρᵏ stays within an ulp of the exact number to a million steps. */
class BiasCorrectionTest {
  private static final Set<Integer> CHECKED =
      Set.of(1, 2, 3, 10, 100, 999, 10_000, 123_456, 500_000, 1_000_000);

  @ParameterizedTest
  @ValueSource(doubles = {0, 1e-3, 0.5, 0.9, 0.95, 0.99, 0.999, 0.9999, 0.99999, 0.9999999})
  void withinAnUlp(double rho) {
    BiasCorrection correction = new BiasCorrection(rho, 0);
    for (int k = 1; k <= 1_000_000; k++) {
      double found = correction.next();
      if (CHECKED.contains(k)) {
        BigDecimal power = new BigDecimal(rho).pow(k, Exact.DIGITS_70.context());
        assertThat(Exact.ulps(found, BigDecimal.ONE.subtract(power, Exact.DIGITS_70.context())))
            .as("k = %s", k)
            .isLessThan(1);
      }
    }
  }

  /** What was taken before the run counts as if it had been taken in it. */
  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5, 0.9, 0.999, 0.99999, 0.9999999})
  void goesOnFromAnyStep(double rho) {
    for (int before : new int[] {1, 2, 7, 1000, 65_535, 999_999, 1_000_000}) {
      BigDecimal power = new BigDecimal(rho).pow(before + 1, Exact.DIGITS_70.context());
      assertThat(
              Exact.ulps(
                  new BiasCorrection(rho, before).next(),
                  BigDecimal.ONE.subtract(power, Exact.DIGITS_70.context())))
          .as("k₀ = %s", before)
          .isLessThan(1);
    }
  }
}
