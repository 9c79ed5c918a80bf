package org.thetascope.variance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeanIntervalTest {
  private static final int SAMPLES = 2000;

  @ParameterizedTest
  @CsvSource({
    "1,12.706204736174694", "2,4.302652729749462", "3,3.1824463052837078", "4,2.7764451051977934",
    "5,2.5705818356363146", "9,2.262157162798205", "49,2.0095752371292392", "9999,1.960201263621357"
  })
  void studentsQuantileAgreesWithTables(int degrees, double expected) {
    assertThat(StudentT.quantile975(degrees)).isCloseTo(expected, within(1e-4 * expected));
  }

  /** Five standard errors of a share of 0.95, and Hall's interval may err by a little more. */
  @ParameterizedTest
  @ValueSource(ints = {10, 50, 400})
  void coversTheMeanOfWhatIsLogNormal(int size) {
    double spread = 1.2;
    assertThat(coverage(size, random -> Math.exp(spread * (Ziggurat.normal(random) - spread / 2))))
        .isBetween(0.925, 0.975);
  }

  @ParameterizedTest
  @ValueSource(ints = {50, 400, 2000})
  void coversTheMeanOfWhatIsNot(int size) {
    assertThat(
            coverage(
                size,
                random -> {
                  double x = Ziggurat.normal(random);
                  return x * x;
                }))
        .isBetween(0.925, 0.975);
  }

  /** The number drawn has mean 1. */
  private static double coverage(int size, ToDoubleFunction<SplittableRandom> draw) {
    SplittableRandom random = new SplittableRandom(size);
    int covered = 0;
    double[] values = new double[size];
    for (int i = 0; i < SAMPLES; i++) {
      for (int k = 0; k < size; k++) {
        values[k] = draw.applyAsDouble(random);
      }
      covered += MeanInterval.heavyTailed(values).contains(1) ? 1 : 0;
    }
    return covered / (double) SAMPLES;
  }

  @Test
  void isAPointWhereNothingVaries() {
    assertThat(MeanInterval.heavyTailed(new double[] {0, 0, 0})).isEqualTo(new Interval(0, 0));
    Interval two = MeanInterval.heavyTailed(new double[] {2, 2, 2});
    assertThat(two.low()).isCloseTo(2, within(1e-15));
    assertThat(two.high()).isCloseTo(2, within(1e-15));
  }

  @Test
  void saysNothingOfOneNumber() {
    assertThat(MeanInterval.heavyTailed(new double[] {3}))
        .isEqualTo(new Interval(0, Double.POSITIVE_INFINITY));
  }

  @Test
  void zerosAmongTheNumbersDoNotSpoilIt() {
    Interval interval = MeanInterval.heavyTailed(new double[] {0, 1, 2, 3, 0, 1});
    assertThat(interval.contains(7.0 / 6)).isTrue();
    assertThat(interval.low()).isGreaterThanOrEqualTo(0);
    assertThat(interval.high()).isBetween(2.0, 5.0);
  }
}
