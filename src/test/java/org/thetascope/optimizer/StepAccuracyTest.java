package org.thetascope.optimizer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.thetascope.Exact;
import org.thetascope.expression.Term;

/**
 * The promise: one step from a given state is within 4 ulp of the exact result, where nothing
 * cancels in it.
 */
class StepAccuracyTest {
  private static final double ULPS = 4;

  /** Against the contract's rules, written once more. */
  @Property(tries = 4000)
  void theFastStepIsTheRuleOfTheContract(@ForAll("examples") OneStep.Example example) {
    OneStep step = new OneStep(example);
    ExactStep rules = new ExactStep(example.optimizer().id(), example.settings());
    Map<Quantity, BigDecimal> exact =
        rules.step(
            example.k(),
            step.before(Quantity.THETA),
            step.before(Quantity.S),
            step.before(Quantity.R),
            step.before(Quantity.V),
            new BigDecimal(step.found(Quantity.G)));
    assertThat(exact.keySet())
        .containsExactlyInAnyOrderElementsOf(example.optimizer().quantities());
    for (Quantity quantity : step.wellConditioned()) {
      assertClose(step.found(quantity), exact.get(quantity), quantity.id());
    }
    Term point = example.optimizer().point(example.settings());
    if (step.wellConditioned(point)) {
      BigDecimal asked = rules.point(step.before(Quantity.THETA), step.before(Quantity.V));
      assertClose(step.point(), asked, "where the gradient is asked for");
    }
    Statistics.label(example.optimizer().id())
        .collect(step.wellConditioned().contains(Quantity.DELTA_THETA))
        .coverage(checker -> checker.check(true).percentage(share -> share > 15));
  }

  /** Against the terms, from which all that people read follows. */
  @Property(tries = 4000)
  void theFastStepIsTheTerms(@ForAll("examples") OneStep.Example example) {
    OneStep step = new OneStep(example);
    for (Quantity quantity : step.wellConditioned()) {
      assertClose(step.found(quantity), step.value(Letters.of(quantity)), quantity.id());
    }
    Term point = example.optimizer().point(example.settings());
    if (step.wellConditioned(point)) {
      assertClose(step.point(), step.value(point), "where the gradient is asked for");
    }
    Term divisor = example.optimizer().divisor(example.settings());
    assertClose(step.divisor(), step.value(divisor), "what divides the gradient");
  }

  private static void assertClose(double found, BigDecimal exact, String what) {
    assertThat(Exact.ulps(found, exact))
        .as("%s: %s for %s", what, found, exact)
        .isLessThanOrEqualTo(ULPS);
  }

  @Provide
  Arbitrary<OneStep.Example> examples() {
    return OneStep.examples();
  }
}
