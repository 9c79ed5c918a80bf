package org.thetascope.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.thetascope.activation.Activations;
import org.thetascope.parameter.DoubleVector;

class ClaimTest {
  private static Claim claim(String activation, double input, double... weights) {
    return Claim.of(
        new Chain(
            Activations.of(activation), input, DoubleVector.of(weights), FirstLayer.INPUT_ONLY));
  }

  @Test
  void failsForLargeWeightsOfASigmoidChain() {
    Claim claim = claim("sigmoid", 0.5, 1, -3, 3);
    assertThat(claim.verdict()).isEqualTo(Claim.Verdict.FAILS);
    assertThat(claim.argmax()).isEqualTo(2);
    assertThat(claim.leastGrowth()).isLessThan(1);
  }

  @Test
  void largestReluGradientSitsAtTheSmallestWeight() {
    assertThat(claim("relu", 0.5, 1, 0.9, 0.3, 0.8).argmax()).isEqualTo(3);
    assertThat(claim("relu", 0.5, 1, 0.9, 0.8, 0.3).verdict()).isEqualTo(Claim.Verdict.HOLDS);
    Claim growth = claim("relu", 0.5, 1, 0.9, 0.3, 0.8);
    assertThat(growth.leastGrowth()).isCloseTo(0.3 / 0.8, within(1e-12));
  }

  @Test
  void equalReluWeightsAreTied() {
    double[] weights = new double[300];
    Arrays.fill(weights, 0.9);
    Claim claim = claim("relu", 0.5, weights);
    assertThat(claim.verdict()).isEqualTo(Claim.Verdict.TIED);
    assertThat(claim.argmax()).isEqualTo(300);
  }

  @Test
  void deadChainHasNoLargest() {
    Claim claim = claim("relu", 0.5, 1, -0.9, 0.3);
    assertThat(claim.verdict()).isEqualTo(Claim.Verdict.ALL_ZERO);
    assertThat(claim.argmax()).isZero();
  }

  @Property
  void sigmoidBelowOneHoldsByTheBound(
      @ForAll @Size(min = 3, max = 40)
          List<@DoubleRange(min = -0.999, max = 0.999) @Scale(3) Double> weights,
      @ForAll @DoubleRange(min = -50, max = 50) double input) {
    Claim claim =
        claim("sigmoid", input, weights.stream().mapToDouble(w -> w == 0 ? 0.1 : w).toArray());
    assertThat(claim.verdict()).isEqualTo(Claim.Verdict.HOLDS);
    assertThat(claim.leastGrowth()).isGreaterThan(Claim.SIGMOID_GROWTH);
  }
}
