package org.thetascope.variance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thetascope.activation.Activations;

class RandomNetworkTest {
  private static NetworkShape shape(String activation, double c, int width, int depth) {
    return new NetworkShape(Activations.of(activation), Distribution.NORMAL, c, width, depth);
  }

  private static NetworkTrial measure(NetworkShape shape, int trial) {
    MeanField prediction = MeanField.of(shape.activation(), shape.c(), shape.depth());
    return new RandomNetwork(shape, prediction).measure(5, trial, () -> false);
  }

  /** A single unit can be worked out by hand: every mean square is a square. */
  @Test
  void oneUnitIsAChain() {
    NetworkShape shape = shape("tanh", 2, 1, 2);
    MeanField prediction = MeanField.of(shape.activation(), 2, 2);
    double[][] h = new RandomActivations(shape).draw(5, 0, () -> false);
    assertThat(Math.abs(h[0][0])).isCloseTo(1, within(1e-15));
    double z1 = atanh(h[1][0]);
    double w1 = z1 / h[0][0];
    double w2 = atanh(h[2][0]) / h[1][0];
    NetworkTrial trial = measure(shape, 0);
    assertThat(trial.zMeanSquare(1) * 2).isCloseTo(z1 * z1, within(1e-12));
    double slope2 = 1 - h[2][0] * h[2][0];
    double slope1 = 1 - h[1][0] * h[1][0];
    double chi2 = Math.pow(w2 * slope2, 2);
    double chi1 = Math.pow(w1 * slope1, 2);
    assertThat(trial.chi(2)).isCloseTo(chi2, within(1e-12));
    assertThat(trial.chi(1)).isCloseTo(chi1, within(1e-12));
    assertThat(trial.gradient(1) * prediction.layer(1).gradient().toDouble())
        .isCloseTo(chi1 * chi2, within(1e-12));
    assertThat(trial.hMeanSquare(2) * prediction.layer(2).h().meanSquare().toDouble())
        .isCloseTo(h[2][0] * h[2][0], within(1e-12));
    assertThat(trial.hVariance(2)).isEqualTo(0);
  }

  private static double atanh(double x) {
    return 0.5 * Math.log((1 + x) / (1 - x));
  }

  /** Too many weights to keep: the layers at the top are drawn twice. */
  @Test
  void weightsAreTheSameOnTheWayDown() {
    NetworkWeights weights = new NetworkWeights(shape("relu", 2, 1024, 6));
    weights.reset(3);
    double[][] drawn = new double[6][];
    for (int l = 1; l <= 6; l++) {
      drawn[l - 1] = weights.drawn(l).clone();
    }
    for (int l = 6; l >= 1; l--) {
      assertThat(weights.again(l)).isEqualTo(drawn[l - 1]);
    }
  }

  @Test
  void asksWhetherToStopInEveryLayerUpAndDown() {
    NetworkShape shape = shape("relu", 2, 8, 10);
    RandomNetwork network =
        new RandomNetwork(shape, MeanField.of(shape.activation(), shape.c(), shape.depth()));
    for (int layers = 0; layers <= 20; layers++) {
      AtomicInteger left = new AtomicInteger(layers);
      NetworkTrial trial = network.measure(1, 0, () -> left.getAndDecrement() == 0);
      assertThat(trial == null).as("after %s layers", layers).isEqualTo(layers < 20);
    }
  }

  @Test
  void memoryUsedAgainLeavesNoTrace() {
    NetworkShape shape = shape("sigmoid", 1, 16, 5);
    RandomNetwork network =
        new RandomNetwork(shape, MeanField.of(shape.activation(), shape.c(), shape.depth()));
    network.measure(5, 0, () -> false);
    network.measure(5, 1, () -> false);
    NetworkTrial again = network.measure(5, 0, () -> false);
    NetworkTrial fresh = measure(shape, 0);
    assertThat(again).usingRecursiveComparison().isEqualTo(fresh);
  }

  /** Ten layers of one ReLU unit are dead in all but one of a thousand. */
  @Test
  void deadNetworksHaveNoGradientAndUnknownChiBelow() {
    NetworkTrial trial = measure(shape("relu", 2, 1, 10), 1);
    assertThat(trial.zMeanSquare(10)).isZero();
    assertThat(trial.gradient(1)).isZero();
    assertThat(trial.chi(10)).isZero();
    assertThat(trial.chi(1)).isNaN();
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-5, 1e6})
  void measuresBeyondTheRangeOfDoubles(double c) {
    NetworkTrial trial = measure(shape("linear", c, 64, 100), 0);
    assertThat(trial.zMeanSquare(100)).isBetween(1e-3, 1e3);
    assertThat(trial.gradient(1)).isBetween(1e-3, 1e3);
    assertThat(trial.chi(50) / c).isCloseTo(1, within(0.8));
  }
}
