package org.thetascope.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.thetascope.SomeSettings;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.optimizer.Quantity;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Settings;
import org.thetascope.problem.Problem;
import org.thetascope.problem.Problems;
import org.thetascope.scenario.Scenario;

/** A run that begins with the state of another one's middle goes on as that one does. */
class RunWithinRunTest {
  private static final Problem PROBLEM =
      Problems.of("logistic").problem(Scenario.DEFAULT.problem().settings());

  record Example(Optimizer optimizer, Settings settings) {}

  @Property(tries = 300)
  void goesOn(
      @ForAll("examples") Example example, @ForAll @IntRange(min = 1, max = 60) int middle) {
    OptimizerRun whole = run(example.optimizer(), example.settings(), DoubleVector.of(-1, 1));
    while (whole.step() < middle) {
      whole.advance();
    }
    Settings settings = example.settings();
    for (Quantity quantity : List.of(Quantity.S, Quantity.R, Quantity.V)) {
      String start = quantity.id() + "0";
      if (settings.has(start)) {
        settings = settings.with(start, both(whole, quantity));
      }
    }
    if (settings.has("k0")) {
      settings = settings.with("k0", settings.number("k0") + middle);
    }
    OptimizerRun rest = run(example.optimizer(), settings, both(whole, Quantity.THETA));
    for (int k = 1; k <= 10; k++) {
      whole.advance();
      rest.advance();
      assertThat(rest.step()).as("rows count from 1").isEqualTo(k);
      for (Quantity quantity : example.optimizer().quantities()) {
        for (int j = 0; j < 2; j++) {
          double expected = whole.value(quantity, j);
          assertThat(rest.value(quantity, j))
              .as("%s at %s", quantity, k)
              .isCloseTo(expected, within(1e-11 * Math.max(1e-3, Math.abs(expected))));
        }
      }
    }
  }

  private static OptimizerRun run(Optimizer optimizer, Settings settings, DoubleVector start) {
    return new OptimizerRun(optimizer, settings, PROBLEM, start);
  }

  private static DoubleVector both(OptimizerRun run, Quantity quantity) {
    return DoubleVector.of(run.value(quantity, 0), run.value(quantity, 1));
  }

  @Provide
  Arbitrary<Example> examples() {
    return Arbitraries.of(Optimizers.ALL)
        .flatMap(
            optimizer ->
                SomeSettings.of(optimizer.fields())
                    // as people have it: larger rates make chaos of a difference in the last place
                    .map(settings -> settings.with("epsilon", settings.number("epsilon") / 10))
                    .map(settings -> new Example(optimizer, settings)));
  }
}
