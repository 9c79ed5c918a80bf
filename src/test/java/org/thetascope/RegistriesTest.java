package org.thetascope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thetascope.activation.Activation;
import org.thetascope.activation.Activations;
import org.thetascope.chain.WeightKind;
import org.thetascope.chain.WeightKinds;
import org.thetascope.expression.Rewriting;
import org.thetascope.optimizer.Conventions;
import org.thetascope.optimizer.Letters;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.OptimizerState;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.optimizer.Rule;
import org.thetascope.parameter.ChoiceField;
import org.thetascope.parameter.ComponentsField;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Settings;
import org.thetascope.parameter.TableField;
import org.thetascope.parameter.VectorField;
import org.thetascope.problem.Problem;
import org.thetascope.problem.ProblemKind;
import org.thetascope.problem.Problems;
import org.thetascope.scenario.ChainSettings;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.VarianceSettings;

/** What every member of a registry owes, so that a new one is held to it unasked. */
class RegistriesTest {
  static Stream<Named<List<String>>> ids() {
    return Stream.of(
        Named.of("optimizers", Optimizers.ALL.stream().map(Optimizer::id).toList()),
        Named.of("problems", Problems.ids()),
        Named.of("activations", Activations.ids()),
        Named.of("weights", WeightKinds.ids()),
        Named.of("conventions", Conventions.ids()));
  }

  static Stream<Named<List<Field>>> fields() {
    return Stream.of(
            Optimizers.ALL.stream().map(o -> Named.of(o.id(), o.fields())),
            Problems.ALL.stream().map(p -> Named.of(p.id(), p.fields())),
            WeightKinds.ALL.stream().map(k -> Named.of(k.id(), k.fields())),
            Stream.of(
                Named.of(
                    "scenario",
                    List.<Field>of(
                        Scenario.STEPS,
                        Scenario.START,
                        ChainSettings.DEPTH,
                        ChainSettings.INPUT,
                        VarianceSettings.C,
                        VarianceSettings.ACTIVATION,
                        VarianceSettings.SCHEME,
                        VarianceSettings.DISTRIBUTION,
                        VarianceSettings.WIDTH,
                        VarianceSettings.TRIALS))))
        .flatMap(stream -> stream);
  }

  static List<Optimizer> optimizers() {
    return Optimizers.ALL;
  }

  static List<ProblemKind> problems() {
    return Problems.ALL;
  }

  @ParameterizedTest
  @MethodSource("ids")
  void idsAreUniqueAndLowerCase(List<String> ids) {
    assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
    assertThat(ids).allMatch(id -> id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"));
  }

  @ParameterizedTest
  @MethodSource("fields")
  void defaultsAreAllowedAndSlidersStandInTheirRange(List<Field> fields) {
    assertThat(fields.stream().map(Field::id)).doesNotHaveDuplicates();
    for (Field field : fields) {
      assertThat(field.symbol()).as(field.id()).isNotEmpty();
      if (field instanceof Parameter parameter) {
        check(parameter, parameter.fallback());
      } else if (field instanceof ComponentsField components) {
        check(components.element(), components.defaultValue());
      } else if (field instanceof ChoiceField choice) {
        assertThat(choice.options()).contains(choice.defaultValue()).doesNotHaveDuplicates();
      } else if (field instanceof VectorField vector) {
        vector.checkLength(vector.defaultValue().size());
        for (double value : vector.defaultValue().toArray()) {
          check(vector.element(), value);
        }
      } else if (field instanceof TableField table) {
        table.checkLength(table.defaultValue().size());
        for (int j = 0; j < table.columns().size(); j++) {
          check(table.columns().get(j), table.defaultValue().get(0, j));
        }
      }
    }
  }

  private static void check(Parameter parameter, double value) {
    assertThat(parameter.checked(value)).isEqualTo(value);
    assertThat(parameter.checked(parameter.low())).isLessThan(parameter.high());
    assertThat(parameter.checked(parameter.high())).isGreaterThan(parameter.low());
  }

  @ParameterizedTest
  @MethodSource("optimizers")
  void anOptimizerHasAllThatItSays(Optimizer optimizer) {
    Settings settings = Settings.defaults(optimizer.fields());
    OptimizerState update = optimizer.start(settings, 3);
    double[] step = new double[3];
    update.step(new double[3], new double[] {1, -2, 0.5}, step);
    assertThat(step[0]).isNegative();
    assertThat(step[1]).isPositive();
    for (Rule rule : optimizer.state(settings)) {
      assertThat(update.state(rule.quantity())).hasSize(3);
    }
    assertThat(optimizer.name()).isNotBlank();
    assertThat(Rewriting.symbols(optimizer.formula(settings))).contains(Letters.EPSILON);
    assertThat(Optimizers.of(optimizer.id())).isSameAs(optimizer);
  }

  @ParameterizedTest
  @MethodSource("problems")
  void aProblemFitsItsStart(ProblemKind kind) {
    Settings settings = kind.complete(Settings.empty());
    DoubleVector start = kind.defaultStart(settings);
    Problem problem = kind.problem(settings);
    double[] g = new double[start.size()];
    problem.gradient(start.toArray(), g);
    assertThat(kind.components(settings)).hasSize(start.size()).doesNotHaveDuplicates();
    assertThat(Double.isFinite(problem.loss(start.toArray()))).isEqualTo(problem.hasLoss());
    assertThat(g).doesNotContain(Double.NaN);
    assertThat(kind.formula(settings)).isNotBlank();
  }

  static List<Activation> activations() {
    return Activations.ALL;
  }

  @ParameterizedTest
  @MethodSource("activations")
  void anActivationIsTheSameInBothForms(Activation activation) {
    for (double z : new double[] {-30, -1.5, -1e-12, 0, 1e-12, 0.75, 30}) {
      var scaled = org.thetascope.parameter.ExtendedDouble.of(z);
      assertThat(activation.value(scaled).toDouble())
          .isCloseTo(activation.value(z), org.assertj.core.data.Percentage.withPercentage(1e-13));
      assertThat(activation.derivative(scaled).toDouble())
          .isCloseTo(
              activation.derivative(z), org.assertj.core.data.Percentage.withPercentage(1e-13));
    }
  }

  static List<WeightKind> weightKinds() {
    return WeightKinds.ALL;
  }

  @ParameterizedTest
  @MethodSource("weightKinds")
  void weightsAreAsManyAsLayersAndAlwaysTheSame(WeightKind kind) {
    Settings settings = Settings.defaults(kind.fields());
    assertThat(kind.weights(settings, 37).size()).isEqualTo(37);
    assertThat(kind.weights(settings, 37)).isEqualTo(kind.weights(settings, 37));
  }
}
