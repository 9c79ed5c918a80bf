package org.thetascope.variance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thetascope.activation.Activations;

class VarianceMapTest {
  private static VarianceMap map(String activation, double c) {
    return new VarianceMap(Activations.of(activation), c);
  }

  @ParameterizedTest
  @CsvSource({
    "relu,2,KEEPS", "relu,1.9,VANISHES", "relu,2.1,EXPLODES", "linear,1,KEEPS",
    "tanh,1,VANISHES", "tanh,0.5,VANISHES", "tanh,1.01,CONVERGES", "sigmoid,1,CONVERGES",
    "sigmoid,0.001,CONVERGES", "leaky-relu,1.9998000199980002,KEEPS"
  })
  void namesWhatHappens(String activation, double c, FixedPoint.Kind kind) {
    assertThat(map(activation, c).fixedPoint().kind()).isEqualTo(kind);
  }

  @Property(tries = 60)
  void fixedPointIsFixedAndItsSlopeIsTheDifferenceQuotient(
      @ForAll @DoubleRange(min = 1.05, max = 1000) double c) {
    for (String id : new String[] {"tanh", "sigmoid"}) {
      VarianceMap map = map(id, c);
      FixedPoint there = map.fixedPoint();
      double q = there.zVariance();
      assertThat(map.value(q) / q).isCloseTo(1, within(1e-12));
      double step = 1e-4 * q;
      double quotient = (map.value(q + step) - map.value(q - step)) / (2 * step);
      assertThat(there.slope()).isCloseTo(quotient, within(1e-6)).isBetween(0.0, 1.0);
    }
  }

  @Test
  void depthScaleIsHowFastLayersReachTheFixedPoint() {
    FixedPoint tanh = map("tanh", 2).fixedPoint();
    MeanField field = MeanField.of(Activations.of("tanh"), 2, 30);
    assertThat(tanh.zVariance()).isCloseTo(0.61796476976866, within(1e-12));
    double far = field.layer(10).zVariance().toDouble() - tanh.zVariance();
    double near = field.layer(20).zVariance().toDouble() - tanh.zVariance();
    assertThat(10 / Math.log(far / near)).isCloseTo(tanh.depthScale(), within(0.01));
    assertThat(tanh.chi()).isCloseTo(1.1055288, within(1e-7));
    assertThat(tanh.gradientDepthScale()).isCloseTo(1 / Math.log(tanh.chi()), within(1e-9));
    assertThat(map("relu", 2).fixedPoint().depthScale()).isInfinite();
    assertThat(map("relu", 2).fixedPoint().gradientDepthScale()).isInfinite();
    assertThat(map("tanh", 1).fixedPoint().depthScale()).isInfinite();
    assertThat(map("relu", 1).fixedPoint().depthScale()).isCloseTo(1 / Math.log(2), within(1e-12));
  }
}
