package org.thetascope.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thetascope.Doubles;
import org.thetascope.Exact;
import org.thetascope.activation.Activation;
import org.thetascope.activation.Activations;
import org.thetascope.parameter.DoubleVector;

/** The promise: chains of up to 2000 layers to 1e-12, signs exact, zero only where it is zero. */
class ChainAccuracyTest {
  private static final double RELATIVE = 1e-12;
  private static final double SMALLEST = 0x1p-1022;

  @Property(tries = 8, shrinking = ShrinkingMode.OFF)
  void randomLists(
      @ForAll @IntRange(min = 2, max = 2000) int depth,
      @ForAll("spreads") double spread,
      @ForAll("inputs") double input,
      @ForAll long seed) {
    Random random = new Random(seed);
    double[] weights = random.doubles(depth, seed % 3 == 0 ? 0 : -spread, spread).toArray();
    assertExact(input, DoubleVector.of(weights));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.9, 1, 1.6, 4, -4, 1e-3, 30, -6, -1e5, 0})
  void equalWeights(double weight) {
    assertExact(0.5, DoubleVector.filled(700, weight));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-3, 1e3})
  void farBeyondADoublesRange(double weight) {
    assertExact(0.7, DoubleVector.filled(2000, weight));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e9, 1e15, 1e20, 1e100, 1e300})
  void theLogarithmKnowsNoLimit(double weight) {
    Activation sigmoid = Activations.of("sigmoid");
    Chain chain = new Chain(sigmoid, 0, DoubleVector.filled(3, weight), FirstLayer.INPUT_ONLY);
    // h₁ = ½, then z₂ = w/2 and z₃ = w to all digits, and σ′(z) = e⁻ᶻ
    double exact = Math.log10(weight / 2) - (weight / 2 + weight) * Math.log10(Math.E);
    assertThat(chain.sign(2)).isOne();
    assertThat(chain.log10Magnitude(2)).isCloseTo(exact, Percentage.withPercentage(1e-13));
  }

  @Provide
  Arbitrary<Double> spreads() {
    return Doubles.magnitudes(0.05, 20);
  }

  @Provide
  Arbitrary<Double> inputs() {
    return Arbitraries.oneOf(Doubles.signed(1e-3, 10), Arbitraries.of(0.0, 0.5));
  }

  private static void assertExact(double input, DoubleVector weights) {
    for (Activation activation : Activations.ALL) {
      for (FirstLayer first : FirstLayer.values()) {
        Chain chain = new Chain(activation, input, weights, first);
        ExactChain exact =
            new ExactChain(activation.id(), input, weights, first == FirstLayer.WEIGHTED);
        for (int i = 1; i <= weights.size(); i++) {
          String where = activation.id() + " " + first + " layer " + i + " of " + weights.size();
          assertNear(chain.z(i), exact.z(i), where);
          assertNear(chain.h(i), exact.h(i), where);
          assertNear(chain.gradient(i), exact.gradient(i), where);
          assertThat(chain.sign(i)).as(where).isEqualTo(exact.gradient(i).signum());
          assertLog(chain.log10Magnitude(i), exact.gradient(i), where);
        }
      }
    }
  }

  private static void assertNear(double found, BigDecimal exact, String where) {
    double nearest = exact.doubleValue();
    if (Math.abs(nearest) >= SMALLEST && Double.isFinite(nearest)) {
      assertThat(Exact.relative(found, exact)).as(where).isLessThanOrEqualTo(RELATIVE);
    } else if (Double.isInfinite(nearest)) {
      assertThat(found).as(where).isEqualTo(nearest);
    } else {
      // a subnormal double has no more digits
      double allowed = RELATIVE * Math.abs(nearest) + Double.MIN_VALUE;
      assertThat(Math.abs(found - nearest)).as(where).isLessThanOrEqualTo(allowed);
    }
  }

  private static void assertLog(double found, BigDecimal exact, String where) {
    if (exact.signum() == 0) {
      assertThat(found).as(where).isEqualTo(Double.NEGATIVE_INFINITY);
      return;
    }
    BigDecimal log = Exact.log10(exact);
    // a relative error of 1e-12, and the last place of the logarithm itself
    double allowed = RELATIVE * Math.log10(Math.E) + Math.ulp(log.doubleValue());
    assertThat(new BigDecimal(found).subtract(log).abs().doubleValue())
        .as(where)
        .isLessThanOrEqualTo(allowed);
  }
}
