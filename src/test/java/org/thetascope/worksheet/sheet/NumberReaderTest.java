package org.thetascope.worksheet.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thetascope.parameter.FaultException;

/** Decimals as people write them: read where the meaning is certain, refused elsewhere. */
class NumberReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-4.999e-9|-4.999e-9",
        "-5,499e-4|-5.499e-4",
        "−2.5e−9|-2.5e-9",
        "–2.5E-9|-2.5e-9",
        "2.5×10^-9|2.5e-9",
        "-2,5 · 10⁻⁹|-2.5e-9",
        "2.5*10^{-9}|2.5e-9",
        "2.5\\cdot 10^{-9}|2.5e-9",
        "−10⁻⁸|-1e-8",
        "10^-8|1e-8",
        "1x10^3|1e3",
        "0,999|0.999",
        "0.999|0.999",
        "54.273|54.273",
        "12,5|12.5",
        "+7|7",
        ".5|0.5",
        "5.|5",
        "1.450e-4|1.450e-4",
        "1e+0003|1e3",
        "0|0"
      })
  void isReadWithItsDigits(String text, String expected) {
    assertThat(NumberReader.read("  " + text + "\u00a0", false).value())
        .isEqualTo(new BigDecimal(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5^-9|fault.number.power",
        "5e^-9|fault.number.power",
        "5.001e^{-9}|fault.number.power",
        "54,273|fault.number.comma",
        "1,234.5|fault.number.unreadable",
        "1.2.3|fault.number.unreadable",
        "1/3|fault.number.unreadable",
        "NaN|fault.number.unreadable",
        "Infinity|fault.number.unreadable",
        "5 e-9|fault.number.unreadable",
        "--5|fault.number.unreadable",
        "0x10|fault.number.unreadable",
        "1e99999999999|fault.number.exponent",
        "1e-10000|fault.number.exponent",
        "10^99999|fault.number.exponent"
      })
  void isRefused(String text, String key) {
    assertThatThrownBy(() -> NumberReader.read(text, false))
        .isInstanceOfSatisfying(
            FaultException.class, e -> assertThat(e.fault().key()).isEqualTo(key));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\u00a0"})
  void nothingIsMissing(String text) {
    assertThatThrownBy(() -> NumberReader.read(text, false))
        .isInstanceOfSatisfying(
            FaultException.class,
            e -> assertThat(e.fault().key()).isEqualTo("fault.number.missing"));
  }

  @Property(tries = 300)
  void everyDecimalIsReadInEveryNotation(
      @ForAll @LongRange(min = -999_999, max = 999_999) long digits,
      @ForAll @IntRange(min = -300, max = 300) int power) {
    BigDecimal expected = BigDecimal.valueOf(digits).scaleByPowerOfTen(power);
    String mantissa = Long.toString(digits);
    assertThat(NumberReader.read(mantissa + "e" + power, false).value()).isEqualTo(expected);
    assertThat(NumberReader.read(mantissa.replace('-', '−') + "·10^" + power, false).value())
        .isEqualTo(expected);
  }
}
