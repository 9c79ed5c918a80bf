package org.thetascope.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thetascope.chain.Claim;
import org.thetascope.chain.FirstLayer;
import org.thetascope.parameter.Settings;
import org.thetascope.scenario.ChainSettings;
import org.thetascope.scenario.Selection;

class RandomChainSimulationTest {
  private static final Settings UNIFORM =
      Settings.empty().with("low", -1).with("high", 1).with("seed", 3);

  private static RandomChainQuery query(int depth, int draws, String... activations) {
    return new RandomChainQuery(
        depth,
        0.5,
        FirstLayer.INPUT_ONLY,
        new Selection("uniform", UNIFORM),
        List.of(activations),
        draws);
  }

  @Test
  void knowsTheShareWhereTheClaimHolds() {
    int draws = 4000;
    RandomChains chains =
        new RandomChainSimulation().compute(query(4, draws, "sigmoid", "relu"), Progress.none());
    assertThat(chains.bands().get(0).share(Claim.Verdict.HOLDS)).isEqualTo(1);
    // ReLU: three signs must be positive, and then each of three weights is as often the smallest
    RandomChains.Band relu = chains.bands().get(1);
    double error = 4 / Math.sqrt(draws) / 2;
    assertThat(relu.share(Claim.Verdict.ALL_ZERO)).isCloseTo(7.0 / 8, within(error));
    assertThat(relu.share(Claim.Verdict.HOLDS)).isCloseTo(1.0 / 24, within(error));
    assertThat(relu.share(Claim.Verdict.FAILS)).isCloseTo(2.0 / 24, within(error));
    assertThat(relu.share(Claim.Verdict.TIED)).isZero();
  }

  @Test
  void bandsAreInOrderAndShowExactZeros() {
    RandomChains chains =
        new RandomChainSimulation().compute(query(10, 999, "tanh", "relu"), Progress.none());
    RandomChains.Band tanh = chains.bands().get(0);
    assertThat(chains.layers()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    assertThat(tanh.high().get(0)).isEqualTo(Double.NEGATIVE_INFINITY);
    for (int k = 1; k < 10; k++) {
      assertThat(tanh.low().get(k)).isLessThan(tanh.median().get(k));
      assertThat(tanh.median().get(k)).isLessThan(tanh.high().get(k));
    }
    assertThat(chains.bands().get(1).median().get(9)).isEqualTo(Double.NEGATIVE_INFINITY);
  }

  /** |∂h₂/∂w₂| = |h₁| = 0.5 for linear, whatever the weights. */
  @Test
  void gradientsAreThoseOfTheChains() {
    RandomChains chains =
        new RandomChainSimulation().compute(query(2, 50, "linear"), Progress.none());
    assertThat(chains.bands().get(0).low().get(1)).isCloseTo(Math.log10(0.5), within(1e-7));
    assertThat(chains.bands().get(0).high().get(1)).isCloseTo(Math.log10(0.5), within(1e-7));
  }

  @Test
  void deepChainsShowEnoughLayers() {
    RandomChains chains =
        new RandomChainSimulation().compute(query(2000, 3, "tanh"), Progress.none());
    assertThat(chains.layers()).hasSize(200).startsWith(1).endsWith(2000).isSorted();
    assertThat(chains.bands().get(0).median().size()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 5})
  void resultDoesNotDependOnThreads(int threads) {
    RandomChainQuery query = query(20, 500, "sigmoid", "relu");
    assertThat(new RandomChainSimulation(threads).compute(query, Progress.none()))
        .isEqualTo(new RandomChainSimulation(1).compute(query, Progress.none()));
  }

  @Test
  void growsAndStopsWithTheLastPartialResult() {
    RandomChainQuery query = query(50, 5000, "sigmoid");
    RecordingProgress<RandomChains> patient = RecordingProgress.patient();
    new RandomChainSimulation(1).compute(query, patient);
    assertThat(patient.published.get(0).draws()).isEqualTo(250);
    assertThat(patient.published).extracting(RandomChains::draws).isSorted();
    RecordingProgress<RandomChains> hasty = new RecordingProgress<>(partial -> true);
    RandomChains result = new RandomChainSimulation(1).compute(query, hasty);
    assertThat(result).isSameAs(hasty.last());
    assertThat(hasty.askedAfterStop).isEqualTo(1);
  }

  @Test
  void firstDrawIsTheChainOfTheScenario() {
    ChainSettings chain = ChainSettings.DEFAULT.withWeights(new Selection("uniform", UNIFORM));
    RandomChainQuery query = RandomChainQuery.of(chain, 10);
    assertThat(query.draw(0)).isEqualTo(chain.weightVector());
    assertThat(query.draw(1)).isNotEqualTo(query.draw(0)).isEqualTo(query.draw(1));
    assertThat(RandomChainQuery.of(ChainSettings.DEFAULT, 10).weights().kind())
        .isEqualTo("uniform");
  }
}
