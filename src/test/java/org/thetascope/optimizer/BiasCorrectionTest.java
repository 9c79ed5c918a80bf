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
    BiasCorrection correction = new BiasCorrection(rho);
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
}
