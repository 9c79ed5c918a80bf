package org.thetascope.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thetascope.Exact;

/** ∫ v/(1+eᵛ) dv against Romberg's quadrature, which knows nothing of series. */
class FermiIntegralTest {
  private static final Exact EXACT = new Exact(30);
  private static final MathContext MC = EXACT.context();
  private static final int ROUNDS = 7;

  @ParameterizedTest
  @ValueSource(
      doubles = {
        1e-150, 1e-8, -1e-8, 0.01, 0.3, -0.3, 0.999, 1, 1.001, -0.999, -1, -1.001, 1.7, 2.5, -2.5,
        5.25, -5.25, 12, -12, 40, -40
      })
  void agreesWithQuadrature(double x) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal from = BigDecimal.ZERO;
    BigDecimal end = new BigDecimal(x);
    while (from.compareTo(end) != 0) {
      // pieces of at most one, over which the quadrature converges
      BigDecimal to =
          end.subtract(from).abs().compareTo(BigDecimal.ONE) <= 0
              ? end
              : from.add(BigDecimal.valueOf(Math.signum(x)));
      sum = sum.add(romberg(from, to));
      from = to;
    }
    assertThat(Exact.relative(FermiIntegral.of(x), sum)).isLessThan(2e-15);
  }

  private static BigDecimal integrand(BigDecimal v) {
    return v.divide(BigDecimal.ONE.add(EXACT.exp(v), MC), MC);
  }

  private static BigDecimal romberg(BigDecimal a, BigDecimal b) {
    BigDecimal[] row = new BigDecimal[ROUNDS];
    BigDecimal width = b.subtract(a);
    row[0] = integrand(a).add(integrand(b)).multiply(width).divide(BigDecimal.valueOf(2), MC);
    for (int n = 1; n < ROUNDS; n++) {
      int panels = 1 << n;
      BigDecimal h = width.divide(BigDecimal.valueOf(panels), MC);
      BigDecimal middle = BigDecimal.ZERO;
      for (int i = 1; i < panels; i += 2) {
        middle = middle.add(integrand(a.add(h.multiply(BigDecimal.valueOf(i)), MC)), MC);
      }
      BigDecimal[] next = new BigDecimal[ROUNDS];
      next[0] = row[0].divide(BigDecimal.valueOf(2), MC).add(middle.multiply(h), MC);
      BigDecimal four = BigDecimal.ONE;
      for (int m = 1; m <= n; m++) {
        four = four.multiply(BigDecimal.valueOf(4));
        BigDecimal better = next[m - 1].subtract(row[m - 1]);
        next[m] = next[m - 1].add(better.divide(four.subtract(BigDecimal.ONE), MC), MC);
      }
      row = next;
    }
    return row[ROUNDS - 1];
  }
}
