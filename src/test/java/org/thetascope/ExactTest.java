package org.thetascope;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;

/** The measure itself against digits from tables. */
class ExactTest {
  private static final MathContext FIFTY = new MathContext(50);
  private final Exact exact = Exact.DIGITS_70;

  @Test
  void digitsOfExpAndLn() {
    BigDecimal e =
        new BigDecimal("2.7182818284590452353602874713526624977572470936999595749669676");
    BigDecimal ln2 =
        new BigDecimal("0.69314718055994530941723212145817656807550013436025525412068");
    assertThat(exact.exp(BigDecimal.ONE).round(FIFTY)).isEqualByComparingTo(e.round(FIFTY));
    assertThat(exact.ln(BigDecimal.valueOf(2)).round(FIFTY)).isEqualByComparingTo(ln2.round(FIFTY));
  }

  @Test
  void largeArgumentsUndoOneAnother() {
    BigDecimal large = exact.exp(new BigDecimal("123456.789"));
    BigDecimal small = exact.exp(new BigDecimal("-123456.789"));
    assertThat(large.multiply(small).round(FIFTY)).isEqualByComparingTo(BigDecimal.ONE);
  }

  @Test
  void ulpsCountLastPlaces() {
    assertThat(Exact.ulps(Math.nextUp(1.0), BigDecimal.ONE)).isEqualTo(1);
    assertThat(Exact.relative(3, BigDecimal.valueOf(2))).isEqualTo(0.5);
  }
}
