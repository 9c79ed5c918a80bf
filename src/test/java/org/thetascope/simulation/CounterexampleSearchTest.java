package org.thetascope.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thetascope.activation.Activations;
import org.thetascope.chain.Chain;
import org.thetascope.chain.Claim;
import org.thetascope.chain.FirstLayer;

class CounterexampleSearchTest {
  private static CounterexampleQuery query(
      String activation, int depth, double input, double limit) {
    return new CounterexampleQuery(activation, depth, input, FirstLayer.INPUT_ONLY, limit, 2000, 1);
  }

  private static Counterexample search(CounterexampleQuery query) {
    return new CounterexampleSearch().compute(query, Progress.none());
  }

  @ParameterizedTest
  @CsvSource({"relu,20,1", "tanh,20,1", "linear,3,1", "leaky-relu,500,1", "sigmoid,3,4"})
  void findsWeightsThatContradictTheClaim(String activation, int depth, double limit) {
    Counterexample found = search(query(activation, depth, 0.5, limit));
    Chain chain =
        new Chain(
            Activations.of(activation), 0.5, found.weights().orElseThrow(), FirstLayer.INPUT_ONLY);
    assertThat(chain.depth()).isEqualTo(depth);
    assertThat(Claim.of(chain)).isEqualTo(found.claim());
    assertThat(found.claim().verdict()).isEqualTo(Claim.Verdict.FAILS);
    for (double w : found.weights().orElseThrow().toArray()) {
      assertThat(Math.abs(w)).isLessThan(limit);
      assertThat(w * 100).isEqualTo(Math.rint(w * 100), within(1e-9));
    }
  }

  @Test
  void reluGivesWayAtOnce() {
    assertThat(search(query("relu", 20, 0.5, 1)).tried()).isEqualTo(1);
  }

  @Test
  void sigmoidBelowOneHasNone() {
    Counterexample none = search(query("sigmoid", 6, 0.5, 1));
    assertThat(query("sigmoid", 6, 0.5, 1).impossible()).isTrue();
    assertThat(query("sigmoid", 6, 0.5, 1.5).impossible()).isFalse();
    assertThat(none.weights()).isEmpty();
    assertThat(none.tried()).isEqualTo(2000);
    assertThat(none.bounded()).isEqualTo(2000);
    assertThat(none.leastGrowth()).isGreaterThan(Claim.SIGMOID_GROWTH).isLessThan(5);
  }

  @Test
  void deadChainIsTheLastResort() {
    Counterexample dead = search(query("relu", 4, -1, 1));
    assertThat(dead.claim().verdict()).isEqualTo(Claim.Verdict.ALL_ZERO);
    assertThat(dead.weights()).isPresent();
    assertThat(dead.tried()).isEqualTo(2000);
  }

  @Test
  void publishesAndStops() {
    RecordingProgress<Counterexample> progress = new RecordingProgress<>(partial -> true);
    Counterexample stopped =
        new CounterexampleSearch().compute(query("sigmoid", 10, 0.5, 1), progress);
    assertThat(stopped).isSameAs(progress.last());
    assertThat(stopped.tried()).isEqualTo(201);
  }
}
