package org.thetascope.worksheet.rule;

import static org.assertj.core.api.Assertions.assertThat;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

/** The quick exponential has the digits of the slow one. */
class ExponentialTest {
  @Property(tries = 300)
  void hasSixtyDigits(
      @ForAll @BigRange(min = "-10", max = "10") @Scale(25) BigDecimal mantissa,
      @ForAll @IntRange(min = -75, max = 3) int power) {
    BigDecimal exponent = mantissa.scaleByPowerOfTen(power);
    BigDecimal reference = BigDecimalMath.exp(exponent, new MathContext(80));
    BigDecimal found = Exponential.of(exponent);
    assertThat(found.precision()).isLessThanOrEqualTo(60);
    assertThat(found.subtract(reference).abs())
        .isLessThanOrEqualTo(reference.scaleByPowerOfTen(-59));
  }
}
