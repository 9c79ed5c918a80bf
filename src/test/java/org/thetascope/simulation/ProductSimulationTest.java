package org.thetascope.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.variance.Distribution;

class ProductSimulationTest {
  private static ProductQuery query(
      int factors, double mean, Distribution distribution, boolean dependent, int draws, int seed) {
    return new ProductQuery(
        DoubleVector.filled(factors, mean),
        DoubleVector.filled(factors, 0.5),
        distribution,
        dependent,
        draws,
        seed);
  }

  /** Over 200 seeds: 0.95 of them, at most four standard errors less. */
  @ParameterizedTest
  @CsvSource({
    "1,0,NORMAL",
    "2,0,NORMAL",
    "3,1,UNIFORM",
    "5,0,NORMAL",
    "8,0.5,NORMAL",
    "20,0,NORMAL"
  })
  void intervalCoversTheExactVariance(int factors, double mean, Distribution distribution) {
    int covered = 0;
    for (int seed = 0; seed < 200; seed++) {
      ProductResult result =
          new ProductSimulation()
              .compute(query(factors, mean, distribution, false, 2000, seed), Progress.none());
      covered += result.interval().contains(result.exact()) ? 1 : 0;
      assertThat(result.interval().contains(result.estimate())).isTrue();
    }
    assertThat(covered).isGreaterThanOrEqualTo(177);
  }

  @Test
  void dependentFactorsBreakTheIdentity() {
    // X² for X of mean 0 and variance 1/2 has variance 2·(1/2)², not (1/2)²
    ProductResult result =
        new ProductSimulation()
            .compute(query(2, 0, Distribution.NORMAL, true, 100_000, 1), Progress.none());
    assertThat(result.zeroMean()).isEqualTo(0.25);
    assertThat(result.exact()).isEqualTo(0.25);
    assertThat(result.interval().contains(0.5)).isTrue();
    assertThat(result.interval().low()).isGreaterThan(0.45);
    assertThat(result.estimate()).isCloseTo(0.5, withinPercentage(5));
  }

  @Test
  void resultDoesNotDependOnThreadsAndGrows() {
    ProductQuery query = query(3, 1, Distribution.UNIFORM, false, 100_001, 9);
    RecordingProgress<ProductResult> progress = RecordingProgress.patient();
    ProductResult one = new ProductSimulation(1).compute(query, progress);
    assertThat(new ProductSimulation(3).compute(query, Progress.none())).isEqualTo(one);
    assertThat(one.draws()).isEqualTo(100_001);
    assertThat(progress.published.get(0).draws()).isLessThanOrEqualTo(10_000);
    assertThat(progress.published).extracting(ProductResult::draws).isSorted();
    assertThat(progress.published).hasSizeGreaterThan(1);
  }

  @Test
  void stopsWithTheLastPartialResult() {
    RecordingProgress<ProductResult> progress = new RecordingProgress<>(partial -> true);
    ProductResult result =
        new ProductSimulation(1)
            .compute(query(3, 1, Distribution.NORMAL, false, 1_000_000, 9), progress);
    assertThat(result).isSameAs(progress.last());
    assertThat(progress.published).hasSize(1);
    assertThat(result.draws()).isLessThan(100_000);
  }
}
