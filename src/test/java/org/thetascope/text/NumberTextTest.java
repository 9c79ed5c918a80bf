package org.thetascope.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as people read them. */
class NumberTextTest {
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
}
