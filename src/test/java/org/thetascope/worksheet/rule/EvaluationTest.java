package org.thetascope.worksheet.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.thetascope.expression.Terms.exponential;
import static org.thetascope.expression.Terms.negative;
import static org.thetascope.expression.Terms.quotient;
import static org.thetascope.expression.Terms.root;
import static org.thetascope.expression.Terms.sum;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.thetascope.expression.Constant;
import org.thetascope.expression.Curves;
import org.thetascope.expression.Decimals;
import org.thetascope.expression.Operation;
import org.thetascope.expression.Operator;
import org.thetascope.expression.Scope;
import org.thetascope.expression.Symbol;
import org.thetascope.expression.Term;
import org.thetascope.expression.Terms;

/** Sixty digits at every size of number. */
class EvaluationTest {
  private static final Scope NOTHING =
      symbol -> {
        throw new ArithmeticException(symbol.id());
      };

  private static BigDecimal value(Term term) {
    return Evaluation.value(term, NOTHING);
  }

  private static Term number(String text) {
    return new Constant(new BigDecimal(text));
  }

  @Property(tries = 200)
  void theRootSquaredIsTheNumber(
      @ForAll @LongRange(min = 1) long digits,
      @ForAll @IntRange(min = -20_000, max = 20_000) int power) {
    BigDecimal number = BigDecimal.valueOf(digits).scaleByPowerOfTen(power);
    BigDecimal root = value(root(new Constant(number)));
    assertThat(root.multiply(root).subtract(number).abs())
        .isLessThan(number.scaleByPowerOfTen(-58));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2.7182818284590452353602874713526624977572470936999595749670",
    "-1e-30, 0.999999999999999999999999999999000000000000000000000000000",
    "200.5, 1.191361665303007846009877088842726524e87"
  })
  void eToAPower(String power, String expected) {
    BigDecimal reference = new BigDecimal(expected);
    BigDecimal found = value(exponential(number(power)));
    int digits = reference.precision() - 1;
    assertThat(found.subtract(reference).abs()).isLessThan(reference.scaleByPowerOfTen(1 - digits));
  }

  @Test
  void eToOppositePowersMultipliesToOne() {
    for (String power : new String[] {"1e-12", "0.75", "138", "5000", "1e6", "1e9999"}) {
      BigDecimal up = value(exponential(number(power)));
      BigDecimal down = value(exponential(negative(number(power))));
      assertThat(up.multiply(down).subtract(BigDecimal.ONE).abs())
          .as(power)
          .isLessThan(new BigDecimal("1e-55"));
    }
  }

  @ParameterizedTest
  @CsvSource({"-1e9", "-1e5", "-3", "1e5", "1e9"})
  void theSigmoidOfAnyNumberHasSixtyDigits(String z) {
    BigDecimal value = value(new Operation(Operator.SIGMOID, List.of(number(z))));
    // more digits would be added up to half a million places
    assertThat(value.precision()).isLessThanOrEqualTo(60);
    assertThat(value.doubleValue()).isCloseTo(Curves.sigmoid(Double.parseDouble(z)), within(1e-15));
  }

  @Test
  void whatHasNoValueIsSaid() {
    assertThatThrownBy(() -> value(root(number("-1")))).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> value(quotient(number("1"), number("0"))))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> value(sum(new Symbol("a", "a"), Terms.ONE)))
        .isInstanceOf(ArithmeticException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "0.12345, 4, 0.1234",
    "0.12355, 4, 0.1236",
    "0.1234500001, 4, 0.1235",
    "-0.00001234, 3, -1.23e-5",
    "9.9996, 4, 10",
    "9999.96e6, 5, 1e10",
    "1234567890, 20, 1234567890",
    "0e-30, 4, 0"
  })
  void decimalsAreRoundedHalfToEven(String number, int digits, String expected) {
    assertThat(Decimals.text(new BigDecimal(number), digits)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"100.5", "-100.5", "999.25"})
  void hyperbolicFunctionsKeepSixtyDigitsWhereTheyAreLarge(String text) {
    BigDecimal x = new BigDecimal(text);
    MathContext more = new MathContext(90);
    BigDecimal sinh = BigDecimalMath.sinh(x, more);
    BigDecimal cosh = BigDecimalMath.cosh(x, more);
    BigDecimal slack = cosh.scaleByPowerOfTen(-58);
    assertThat(value(Terms.apply(Operator.SINH, new Constant(x)))).isCloseTo(sinh, within(slack));
    assertThat(value(Terms.apply(Operator.COSH, new Constant(x)))).isCloseTo(cosh, within(slack));
    assertThat(value(Terms.apply(Operator.TANH, new Constant(x))))
        .isCloseTo(sinh.divide(cosh, more), within(new BigDecimal("1e-58")));
  }

  @ParameterizedTest
  @EnumSource(names = {"SIN", "COS", "TAN"})
  void anAngleBeyondEveryDoubleHasNoValueAndTakesNoTime(Operator operator) {
    Term angle = Terms.apply(Operator.SINH, exponential(exponential(number("20"))));
    assertThatThrownBy(() -> value(Terms.apply(operator, angle)))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void aPowerBeyondEveryNumberIsTheLargest() {
    Term power = Terms.power(number("2.5"), exponential(exponential(number("10.5"))));
    assertThat(value(power)).isEqualByComparingTo(value(exponential(number("1e6"))));
  }
}
