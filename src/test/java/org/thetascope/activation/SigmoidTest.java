package org.thetascope.activation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.thetascope.Doubles;
import org.thetascope.Exact;
import org.thetascope.expression.Curves;
import org.thetascope.parameter.ExtendedDouble;

/** σ, σ′, ln(1+eᶻ) and their scaled forms for z to ±1000. */
class SigmoidTest {
  private static final double ULPS = 5;
  private static final Exact EXACT = new Exact(50);
  private static final Activation SIGMOID = Activations.of("sigmoid");

  @Property(tries = 400)
  void valueAndSlope(@ForAll("arguments") double z) {
    BigDecimal exact = new BigDecimal(z);
    assertUlps(Curves.sigmoid(z), EXACT.sigma(exact));
    assertUlps(Curves.bell(z), EXACT.sigmaSlope(exact));
    assertUlps(Curves.softplus(z), EXACT.softplus(exact));
  }

  @Property(tries = 400)
  void scaledFormsKeepTheirDigitsBelowADoublesRange(@ForAll("arguments") double z) {
    BigDecimal exact = new BigDecimal(z);
    assertLog(SIGMOID.value(ExtendedDouble.of(z)), EXACT.sigma(exact));
    assertLog(SIGMOID.derivative(ExtendedDouble.of(z)), EXACT.sigmaSlope(exact));
    assertLog(Activations.of("tanh").derivative(ExtendedDouble.of(z)), EXACT.tanhSlope(exact));
  }

  @Property
  void theSlopeIsEven(@ForAll("anyMagnitude") double z) {
    for (Activation activation : new Activation[] {SIGMOID, Activations.of("tanh")}) {
      assertThat(activation.derivative(-z)).isEqualTo(activation.derivative(z));
      assertThat(activation.derivative(ExtendedDouble.of(-z)))
          .isEqualTo(activation.derivative(ExtendedDouble.of(z)));
    }
  }

  @Property(tries = 300)
  void theResidualDoesNotCancelAtATargetOfOne(@ForAll("arguments") double z) {
    BigDecimal exact = EXACT.sigma(new BigDecimal(-z)).negate();
    assertUlps(Sigmoid.residual(z, 1), exact);
  }

  @Property
  void theProductIsThatOfItsFactorsToTheLastBit(
      @ForAll("anyMagnitude") double z, @ForAll("arguments") double target) {
    assertThat(Sigmoid.residualTimesSlope(z, target))
        .isEqualTo(Sigmoid.residual(z, target) * Curves.bell(z));
  }

  @Example
  void theSlopeIsNotZeroWhereTheTextbooksIs() {
    assertThat(Curves.bell(40)).isPositive();
    assertThat(SIGMOID.derivative(ExtendedDouble.of(1e6)).sign()).isOne();
  }

  @Provide
  Arbitrary<Double> arguments() {
    return Doubles.signed(1e-9, 1000);
  }

  @Provide
  Arbitrary<Double> anyMagnitude() {
    return Doubles.finite();
  }

  private static void assertUlps(double found, BigDecimal exact) {
    assertThat(Exact.ulps(found, exact))
        .as("%s for %s", found, exact.doubleValue())
        .isLessThanOrEqualTo(ULPS);
  }

  private static void assertLog(ExtendedDouble found, BigDecimal exact) {
    BigDecimal log = Exact.log10(exact);
    assertThat(found.sign()).isEqualTo(exact.signum());
    assertThat(new BigDecimal(found.log10Magnitude()).subtract(log).abs().doubleValue())
        .isLessThanOrEqualTo(1e-15 + Math.ulp(log.doubleValue()));
  }
}
