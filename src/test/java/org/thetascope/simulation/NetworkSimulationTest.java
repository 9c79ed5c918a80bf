package org.thetascope.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thetascope.scenario.VarianceSettings;
import org.thetascope.variance.FixedPoint;
import org.thetascope.variance.Scheme;

class NetworkSimulationTest {
  private static VarianceSettings settings(
      String activation, String scheme, String distribution, int width, int depth, int trials) {
    return new VarianceSettings(
        activation, Scheme.named(scheme), distribution, width, depth, trials, 1);
  }

  private static VarianceSettings seeded(VarianceSettings s, long seed) {
    return new VarianceSettings(
        s.activation(), s.scheme(), s.distribution(), s.width(), s.depth(), s.trials(), seed);
  }

  /**
   * How often the interval of the last layer holds the prediction over so many seeds: 0.95 of them
   * within four standard errors, and not always.
   */
  @ParameterizedTest
  @CsvSource({
    "relu,he,normal,256,3,12,200",
    "relu,he,uniform,64,20,30,150",
    "tanh,lecun,normal,256,3,10,150",
    "sigmoid,glorot,uniform,256,3,10,200",
    "linear,backward,normal,64,20,20,150",
    "leaky-relu,he,normal,256,2,8,150"
  })
  void intervalsCoverThePredictionAsOftenAsTheyClaim(
      String activation,
      String scheme,
      String distribution,
      int width,
      int depth,
      int trials,
      int seeds) {
    VarianceSettings settings = settings(activation, scheme, distribution, width, depth, trials);
    int[] covered = new int[3];
    for (int seed = 0; seed < seeds; seed++) {
      Networks networks = new NetworkSimulation().compute(seeded(settings, seed), Progress.none());
      NetworkLayer last = networks.layers().get(depth - 1);
      NetworkLayer first = networks.layers().get(0);
      covered[0] += holds(last.z(), last.predicted().zVariance().toDouble());
      covered[1] += holds(first.chi(), first.predicted().chi());
      covered[2] += holds(first.gradient(), first.predicted().gradient().toDouble());
    }
    int least = (int) (0.95 * seeds - 4 * Math.sqrt(0.95 * 0.05 * seeds));
    for (int count : covered) {
      assertThat(count).isBetween(least, seeds - 1);
    }
  }

  private static int holds(SpreadOfTrials spread, double predicted) {
    return spread.interval().contains(predicted) ? 1 : 0;
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 7})
  void resultDoesNotDependOnThreads(int threads) {
    VarianceSettings settings = settings("tanh", "glorot", "normal", 33, 5, 23);
    Networks one = new NetworkSimulation(1).compute(settings, Progress.none());
    Networks several = new NetworkSimulation(threads).compute(settings, Progress.none());
    assertThat(several).usingRecursiveComparison().isEqualTo(one);
    assertThat(one.trials()).isEqualTo(23);
  }

  @Test
  void seedsDiffer() {
    VarianceSettings settings = settings("relu", "he", "normal", 8, 3, 4);
    double one = z(settings);
    assertThat(z(seeded(settings, 2))).isNotEqualTo(one);
    assertThat(z(settings)).isEqualTo(one);
  }

  private static double z(VarianceSettings settings) {
    return new NetworkSimulation().compute(settings, Progress.none()).layers().get(0).z().mean();
  }

  @Test
  void firstPartialResultComesWithinATenthOfTheWork() {
    VarianceSettings settings = settings("relu", "he", "normal", 32, 10, 50);
    RecordingProgress<Networks> progress = RecordingProgress.patient();
    Networks result = new NetworkSimulation(1).compute(settings, progress);
    assertThat(progress.published).isNotEmpty();
    Networks first = progress.published.get(0);
    assertThat(first.trials()).isEqualTo(3);
    assertThat(first.layers()).hasSize(10);
    assertThat(first.layers().get(9).z().interval().high()).isFinite();
    assertThat(result.trials()).isEqualTo(50);
    // and it asks in every layer
    assertThat(progress.asked).isGreaterThan(45 * 20);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void stopsWithTheLastPartialResultOnceAskedTo(int threads) {
    VarianceSettings settings = settings("relu", "he", "normal", 32, 10, 1000);
    RecordingProgress<Networks> progress = new RecordingProgress<>(networks -> true);
    Networks result = new NetworkSimulation(threads).compute(settings, progress);
    assertThat(progress.published).hasSize(1);
    assertThat(result).isSameAs(progress.last());
    if (threads == 1) {
      // a helper may run ahead of a calling thread that has to wait for a processor
      assertThat(result.trials()).isEqualTo(50);
      assertThat(progress.askedAfterStop).isEqualTo(1);
    }
  }

  @Test
  void predictionComesFirstWhereOneNetworkIsLargerThanABlock() {
    VarianceSettings settings = settings("relu", "he", "normal", 1024, 9, 2);
    RecordingProgress<Networks> progress = new RecordingProgress<>(networks -> true);
    Networks result = new NetworkSimulation(1).compute(settings, progress);
    assertThat(result.trials()).isZero();
    NetworkLayer layer = result.layers().get(8);
    assertThat(layer.predicted().zVariance().toDouble()).isCloseTo(2, within(1e-14));
    assertThat(layer.z().mean()).isNaN();
    assertThat(layer.z().count()).isZero();
    assertThat(result.fixedPoint().kind()).isEqualTo(FixedPoint.Kind.KEEPS);
  }

  @Test
  void meanMedianAndSpreadAreInOrder() {
    Networks networks =
        new NetworkSimulation()
            .compute(settings("sigmoid", "lecun", "uniform", 20, 4, 40), Progress.none());
    for (NetworkLayer layer : networks.layers()) {
      for (SpreadOfTrials spread : new SpreadOfTrials[] {layer.z(), layer.hVariance()}) {
        assertThat(spread.low()).isLessThan(spread.median());
        assertThat(spread.median()).isLessThan(spread.high());
        assertThat(spread.interval().contains(spread.mean())).isTrue();
        assertThat(spread.interval().high()).isLessThan(spread.high());
      }
      double square = layer.hMeanSquare().mean();
      assertThat(square).isGreaterThan(layer.hVariance().mean());
    }
  }
}
