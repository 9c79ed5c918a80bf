package org.thetascope.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Range;

/** Numbers as people read them. */
class NumberTextTest {
  private static final Parameter ANY = Parameter.real("any", "x", -1, 1, 0);

  @Property
  void exactReadsBackAsTheSameDouble(@ForAll double value) {
    assertThat(Double.parseDouble(NumberText.PLAIN.exact(value))).isEqualTo(value == 0 ? 0 : value);
  }

  @ParameterizedTest
  @CsvSource({
    "0.1,0.1",
    "1e-8,1e-8",
    "100000,100000",
    "0.00012,0.00012",
    "2.0E-3,0.002",
    "0.12345678901234568,0.12345678901234568",
    "-2.5e-9,-2.5e-9",
    "1e300,1e300"
  })
  void exactIsTheUsualForm(double value, String text) {
    assertThat(NumberText.PLAIN.exact(value)).isEqualTo(text);
  }

  @Property
  void whatAFieldShowsInALanguageIsTheSameNumberWhenItIsTypedThere(
      @ForAll double value, @ForAll boolean german) {
    NumberText numbers = new Text(german ? Locale.GERMAN : Locale.ENGLISH).numbers();
    String shown = numbers.exact(value);
    assertThat(shown).doesNotContain(german ? "." : ",");
    assertThat(NumberInput.parse(shown, ANY)).isEqualTo(value == 0 ? 0 : value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"0.25;0,25", "-2.5e-9;−2,5·10⁻⁹", "1.5e7;1,5·10⁷", "3;3", "-1234.5;−1234,5"})
  void germanReadingsHaveAComma(double value, String text) {
    assertThat(new Text(Locale.GERMAN).numbers().reading(value, 6)).isEqualTo(text);
  }

  @Test
  void numbersInSentencesFollowTheLanguageWithTheDigitsTheyCarry() {
    Fault fault = Fault.of("fault.range", "ε", 0.25, Range.closed(0, 0.5));
    assertThat(new Text(Locale.GERMAN).sentence(fault))
        .isEqualTo("ε muss mindestens 0 und höchstens 0,5 sein, nicht 0,25.");
    Fault digits = Fault.of("explain.truncated", new BigDecimal("2.50e-9"));
    assertThat(new Text(Locale.GERMAN).sentence(digits)).contains(" 2,50e-9.");
    assertThat(Text.english().sentence(digits)).contains(" 2.50e-9.");
  }

  @Test
  void texHasNoGapAfterADecimalComma() {
    assertThat(new Text(Locale.GERMAN).numbers().latex("-0.25")).isEqualTo("-0{,}25");
    assertThat(NumberText.PLAIN.latex("-0.25")).isEqualTo("-0.25");
  }

  @ParameterizedTest
  @CsvSource({"0,0", "9999,9999", "10000,10\u2009000", "1234567,1\u2009234\u2009567"})
  void longWholeNumbersAreGrouped(long value, String text) {
    assertThat(NumberText.grouped(value)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"-3,10⁻³", "0,10⁰", "120,10¹²⁰"})
  void powersOfTenAreRaised(long exponent, String text) {
    assertThat(NumberText.powerOfTen(exponent)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"-4.3e98, 10^(−4.3·10⁹⁸)", "9.2233720368547758e18, 10^(9.22·10¹⁸)"})
  void anExponentThatIsHugeHasAPowerOfItsOwn(double exponent, String text) {
    assertThat(NumberText.PLAIN.power(exponent)).isEqualTo(text);
    assertThat(NumberText.PLAIN.tenTo(exponent, 5)).isEqualTo(text);
  }
}
