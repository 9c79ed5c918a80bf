package org.thetascope.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.thetascope.Doubles;
import org.thetascope.chain.WeightKinds;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.problem.Problems;
import org.thetascope.scenario.ChainSettings;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.VarianceSettings;

/** Sliders of every parameter that the program has. */
class ScaleTest {
  @Property
  void everyNumberStandsOnTheSlider(
      @ForAll("parameters") Parameter parameter, @ForAll("numbers") double typed) {
    assertThat(parameter.position(typed)).isBetween(0.0, 1.0);
  }

  @Property
  void positionsKeepTheOrder(
      @ForAll("parameters") Parameter parameter,
      @ForAll("positions") double p,
      @ForAll("positions") double q) {
    double low = parameter.value(Math.min(p, q));
    double high = parameter.value(Math.max(p, q));
    assertThat(low).isLessThanOrEqualTo(high);
    assertThat(parameter.position(low)).isLessThanOrEqualTo(parameter.position(high));
  }

  @Property
  void aSlidersValueReadsWellAndIsAllowed(
      @ForAll("parameters") Parameter parameter, @ForAll("positions") double position) {
    double value = parameter.value(position);
    assertThat(parameter.checked(value)).isBetween(parameter.low(), parameter.high());
    // a decay may carry its nines before three digits
    BigDecimal shown = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    int digits = parameter.scale() == Scale.NEAR_ONE ? 7 : 5;
    assertThat(shown.precision()).as("%s", value).isLessThanOrEqualTo(digits);
  }

  @Property
  void aSlidersValueComesBackToItself(
      @ForAll("parameters") Parameter parameter, @ForAll("positions") double position) {
    double value = parameter.value(position);
    assertThat(parameter.value(parameter.position(value))).isEqualTo(value);
  }

  @Property
  void endsAreExact(@ForAll("parameters") Parameter parameter) {
    assertThat(parameter.value(0)).isEqualTo(parameter.low());
    assertThat(parameter.value(1)).isEqualTo(parameter.high());
    assertThat(parameter.position(parameter.low())).isZero();
    assertThat(parameter.position(parameter.high())).isOne();
  }

  @Provide
  Arbitrary<Parameter> parameters() {
    Stream<Field> fields =
        Stream.of(
                Optimizers.ALL.stream().flatMap(o -> o.fields().stream()),
                Problems.ALL.stream().flatMap(p -> p.fields().stream()),
                WeightKinds.ALL.stream().flatMap(k -> k.fields().stream()),
                Stream.<Field>of(
                    Scenario.STEPS,
                    Scenario.START,
                    ChainSettings.DEPTH,
                    ChainSettings.INPUT,
                    VarianceSettings.C,
                    VarianceSettings.WIDTH,
                    VarianceSettings.DEPTH,
                    VarianceSettings.TRIALS))
            .flatMap(stream -> stream);
    List<Parameter> parameters =
        fields.filter(Parameter.class::isInstance).map(Parameter.class::cast).distinct().toList();
    return Arbitraries.of(parameters);
  }

  @Provide
  Arbitrary<Double> positions() {
    return Doubles.between(0, 1);
  }

  @Provide
  Arbitrary<Double> numbers() {
    return Doubles.finite();
  }
}
