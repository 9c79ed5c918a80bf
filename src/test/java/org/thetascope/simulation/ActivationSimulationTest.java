package org.thetascope.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.thetascope.scenario.VarianceSettings;
import org.thetascope.variance.Scheme;

class ActivationSimulationTest {
  private static VarianceSettings settings(String activation, int width, int depth, int trials) {
    return new VarianceSettings(activation, Scheme.named("he"), "normal", width, depth, trials, 1);
  }

  @Test
  void countsEveryUnitOfEveryLayerFromInputToOutput() {
    LayerActivations result =
        new ActivationSimulation().compute(settings("relu", 100, 5, 1000), Progress.none());
    assertThat(result.networks()).isEqualTo(82);
    assertThat(result.layers()).hasSize(6);
    for (Histogram layer : result.layers()) {
      assertThat(layer.total()).isEqualTo(8200);
    }
    Histogram input = result.layers().get(0);
    assertThat(input.zeros()).isZero();
    assertThat(input.variance()).isCloseTo(1, within(0.02));
    for (Histogram hidden : result.layers().subList(1, 6)) {
      assertThat(hidden.low()).isZero();
      // half of the units are off: five standard errors
      assertThat(hidden.zeros() / 8200.0).isCloseTo(0.5, within(2.5 / Math.sqrt(8200)));
      assertThat(hidden.counts().get(0)).isGreaterThanOrEqualTo(hidden.zeros());
    }
  }

  @Test
  void drawsTheNetworksThatAreMeasured() {
    VarianceSettings settings = settings("tanh", 64, 3, 4);
    LayerActivations activations = new ActivationSimulation().compute(settings, Progress.none());
    Networks networks = new NetworkSimulation().compute(settings, Progress.none());
    Histogram last = activations.layers().get(3);
    double meanSquare = last.variance() + last.mean() * last.mean();
    assertThat(networks.layers().get(2).hMeanSquare().mean()).isCloseTo(meanSquare, within(1e-12));
  }

  @Test
  void resultDoesNotDependOnThreadsAndStopsWhenAsked() {
    VarianceSettings settings = settings("sigmoid", 16, 4, 500);
    LayerActivations one = new ActivationSimulation(1).compute(settings, Progress.none());
    assertThat(new ActivationSimulation(4).compute(settings, Progress.none())).isEqualTo(one);
    RecordingProgress<LayerActivations> progress = new RecordingProgress<>(partial -> true);
    LayerActivations stopped = new ActivationSimulation(1).compute(settings, progress);
    assertThat(stopped).isSameAs(progress.last());
    assertThat(stopped.networks()).isEqualTo(25);
  }

  @Test
  void histogramTakesEdgesAndEqualValues() {
    Histogram histogram = Histogram.of(new double[] {0, 1, 2, 3, 4}, 4);
    assertThat(histogram.counts()).containsExactly(1, 1, 1, 2);
    assertThat(histogram.zeros()).isEqualTo(1);
    assertThat(histogram.variance()).isEqualTo(2);
    Histogram equal = Histogram.of(new double[] {0, 0, 0}, 2);
    assertThat(equal.total()).isEqualTo(3);
    assertThat(equal.low()).isLessThan(0);
    assertThat(equal.high()).isGreaterThan(0);
  }
}
