package org.thetascope.optimizer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.thetascope.Doubles;
import org.thetascope.Exact;
import org.thetascope.SomeSettings;
import org.thetascope.parameter.Settings;

/**
 * The promise: one step from a given state is within 4 ulp of the exact result. A state is well
 * conditioned where neither s nor θ + Δθ cancels.
 */
class StepAccuracyTest {
  private static final double ULPS = 4;

  /** An optimizer with settings as people type them. */
  record Case(Optimizer optimizer, Settings settings) {}

  @Property(tries = 3000)
  void oneStep(
      @ForAll("cases") Case example,
      @ForAll("gradients") List<Double> history,
      @ForAll boolean negative) {
    Optimizer optimizer = example.optimizer();
    OptimizerState update = optimizer.start(example.settings(), 1);
    double[] deltaTheta = new double[1];
    List<Double> signed = new ArrayList<>();
    history.forEach(g -> signed.add(negative ? -g : g));
    for (double g : signed.subList(0, signed.size() - 1)) {
      update.step(new double[1], new double[] {g}, deltaTheta);
    }
    BigDecimal s = stateOf(optimizer, update, Quantity.S);
    BigDecimal r = stateOf(optimizer, update, Quantity.R);
    double g = signed.get(signed.size() - 1);
    update.step(new double[1], new double[] {g}, deltaTheta);
    // far enough from 0 for the sum not to cancel
    double theta = -2.5 * deltaTheta[0];

    Map<Quantity, BigDecimal> exact =
        new ExactStep(optimizer.id(), example.settings())
            .step(
                stepsBefore(example.settings()) + signed.size(),
                new BigDecimal(theta),
                s,
                r,
                new BigDecimal(g));
    for (Rule rule : optimizer.state(example.settings())) {
      assertClose(update.state(rule.quantity())[0], exact, rule.quantity());
    }
    assertClose(deltaTheta[0], exact, Quantity.DELTA_THETA);
    assertClose(theta + deltaTheta[0], exact, Quantity.THETA);
  }

  private static int stepsBefore(Settings settings) {
    return settings.has("k0") ? settings.whole("k0") : 0;
  }

  private static BigDecimal stateOf(Optimizer optimizer, OptimizerState update, Quantity quantity) {
    return optimizer.has(quantity) ? new BigDecimal(update.state(quantity)[0]) : BigDecimal.ZERO;
  }

  private static void assertClose(
      double found, Map<Quantity, BigDecimal> exact, Quantity quantity) {
    assertThat(Exact.ulps(found, exact.get(quantity)))
        .as("%s: %s for %s", quantity, found, exact.get(quantity))
        .isLessThanOrEqualTo(ULPS);
  }

  @Provide
  Arbitrary<List<Double>> gradients() {
    return Doubles.magnitudes(1e-6, 1e6).list().ofMinSize(1).ofMaxSize(12);
  }

  @Provide
  Arbitrary<Case> cases() {
    return Arbitraries.of(Optimizers.ALL)
        .flatMap(
            optimizer ->
                SomeSettings.of(optimizer.fields())
                    .map(values -> values.has("s0") ? values.with("s0", 0) : values)
                    .map(values -> new Case(optimizer, values)));
  }
}
