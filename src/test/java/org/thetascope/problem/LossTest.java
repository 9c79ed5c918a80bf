package org.thetascope.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Settings;

/** Losses whose terms are beyond a double, each with another sign. */
class LossTest {
  private static double loss(ProblemKind kind, Settings named, double... theta) {
    return kind.problem(kind.complete(named)).loss(theta);
  }

  @ParameterizedTest
  @CsvSource({"1, 1e200, 0", "4, 1e200, -Infinity", "0.25, 1e200, Infinity", "4, 3, -13.5"})
  void ofABowlAndADome(double down, double theta, double expected) {
    Settings saddle = Settings.empty().with("curvature", DoubleVector.of(1, -down));
    assertThat(loss(new Quadratic(), saddle, theta, theta)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"-1, 1e200, -Infinity", "1, 1e200, Infinity", "-1e-400, 1e200, Infinity"})
  void ofAValleyTurnedOver(double b, double theta, double expected) {
    Settings valley = Settings.empty().with("b", b);
    assertThat(loss(new Rosenbrock(), valley, theta, 0)).isEqualTo(expected);
  }
}
