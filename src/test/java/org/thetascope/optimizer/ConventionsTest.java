package org.thetascope.optimizer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thetascope.parameter.Settings;

/** The table of conventions in the file contract. */
class ConventionsTest {
  private static final double DELTA = 0.25;

  @ParameterizedTest
  @CsvSource({
    "worksheet,     outside, 0,    inside,  0, inside",
    "goodfellow,    outside, 0,    inside,  0, outside",
    "pytorch,       outside, 0,    outside, 0, outside",
    "keras,         inside,  0.1,  inside,  0, uncorrected",
    "tensorflow-js, inside,  0.1,  inside,  0, outside",
    "nd4j,          outside, 1e-6, outside, δ, uncorrected"
  })
  void isAsTheContractSays(
      String id, String adagrad, double r0, String rmsprop, String rmsR0, String adam) {
    assertThat(applied(id, "adagrad").choice(Stabiliser.FIELD)).isEqualTo(adagrad);
    assertThat(applied(id, "adagrad").number("r0")).isEqualTo(r0);
    assertThat(applied(id, "rmsprop").choice(Stabiliser.FIELD)).isEqualTo(rmsprop);
    assertThat(applied(id, "rmsprop").number("r0"))
        .isEqualTo(rmsR0.equals("δ") ? DELTA : Double.parseDouble(rmsR0));
    assertThat(applied(id, "adam").choice(Stabiliser.FIELD)).isEqualTo(adam);
    assertThat(applied(id, "adam").number("r0")).as("never touched").isEqualTo(0.5);
    assertThat(applied(id, "sgd")).isEqualTo(Settings.defaults(Optimizers.of("sgd").fields()));
  }

  @ParameterizedTest
  @CsvSource({
    "worksheet,     look-ahead, inside",
    "goodfellow,    look-ahead, outside",
    "pytorch,       shifted,    outside",
    "keras,         shifted,    uncorrected",
    "tensorflow-js, shifted,    outside",
    "nd4j,          shifted,    uncorrected"
  })
  void saysTheFormsAndTheDecay(String id, String nesterov, String adamw) {
    assertThat(applied(id, "momentum").choice("form")).isEqualTo("classical");
    assertThat(applied(id, "nesterov").choice("form")).isEqualTo(nesterov);
    assertThat(applied(id, "adamw").choice(Stabiliser.FIELD)).isEqualTo(adamw);
    assertThat(applied(id, "adamw").choice("decay")).isEqualTo("rate");
    assertThat(applied(id, "adamw").number("r0")).as("never touched").isEqualTo(0.5);
    assertThat(applied(id, "momentum").number("v0")).isZero();
  }

  @Test
  void thereAreTheSixOfTheContract() {
    assertThat(Conventions.ids())
        .containsExactlyInAnyOrderElementsOf(
            List.of("worksheet", "goodfellow", "pytorch", "keras", "tensorflow-js", "nd4j"))
        .contains(Conventions.DEFAULT);
    assertThat(Conventions.DEFAULT).isEqualTo("goodfellow");
  }

  @Test
  void aConventionLeavesTheOtherSettingsAlone() {
    Optimizer optimizer = Optimizers.of("rmsprop");
    Settings settings = Settings.defaults(optimizer.fields()).with("rho", 0.5).with("epsilon", 2);
    Settings changed = Conventions.of("nd4j").applyTo(optimizer, settings);
    assertThat(changed.number("rho")).isEqualTo(0.5);
    assertThat(changed.number("epsilon")).isEqualTo(2);
    assertThat(changed.number("delta")).isEqualTo(settings.number("delta"));
  }

  private static Settings applied(String convention, String optimizer) {
    Optimizer found = Optimizers.of(optimizer);
    Settings settings = Settings.defaults(found.fields());
    Settings given = settings.has("delta") ? settings.with("delta", DELTA) : settings;
    Settings begun = settings.has("r0") ? given.with("r0", 0.5) : given;
    return Conventions.of(convention).applyTo(found, begun);
  }
}
