package org.thetascope.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.thetascope.Doubles;
import org.thetascope.Exact;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Settings;
import org.thetascope.parameter.Table;

/** The cross-entropy of the logistic unit neither overflows nor cancels, for z to ±1000. */
class CrossEntropyTest {
  private static final Exact EXACT = new Exact(50);

  /** From z = 708 on e⁻ᶻ has fewer digits than a double, and none from 746 on. */
  private static final double TINY = 2 * Double.MIN_VALUE;

  @Property(tries = 300)
  void lossAndGradientOfOneSample(@ForAll("zs") double z, @ForAll("targets") double target) {
    Problem problem = problem(target);
    double[] theta = {z, 0};
    BigDecimal t = new BigDecimal(target);
    BigDecimal exactZ = new BigDecimal(z);
    BigDecimal loss =
        t.multiply(EXACT.softplus(exactZ.negate()))
            .add(BigDecimal.ONE.subtract(t).multiply(EXACT.softplus(exactZ)));
    assertThat(off(problem.loss(theta), loss))
        .isLessThanOrEqualTo(1e-15 * loss.doubleValue() + TINY);
    double[] g = new double[2];
    problem.gradient(theta, g);
    BigDecimal slope =
        target == 1
            ? EXACT.sigma(exactZ.negate()).negate()
            : EXACT.sigma(exactZ).subtract(t, EXACT.context());
    // near σ(z) = t the difference itself cancels, not its computation
    double allowed = target == 0 || target == 1 ? 1e-15 * Math.abs(slope.doubleValue()) : 3e-16;
    assertThat(off(g[0], slope)).isLessThanOrEqualTo(allowed + TINY);
  }

  private static double off(double found, BigDecimal exact) {
    return new BigDecimal(found).subtract(exact).abs().doubleValue();
  }

  @Example
  void aSureAndRightUnitHasNoLoss() {
    double[] g = new double[2];
    Problem problem = problem(1);
    problem.gradient(new double[] {1e308, 0}, g);
    assertThat(problem.loss(new double[] {1e308, 0})).isZero();
    assertThat(g[0]).isZero();
    assertThat(problem.loss(new double[] {-1e308, 0})).isEqualTo(1e308);
  }

  private static Problem problem(double target) {
    ProblemKind kind = Problems.of("logistic");
    Settings named =
        Settings.empty()
            .with("loss", "cross-entropy")
            .with("samples", Table.of(DoubleVector.of(1, 0, target)));
    return kind.problem(kind.complete(named));
  }

  @Provide
  Arbitrary<Double> zs() {
    return Doubles.signed(1e-9, 1000);
  }

  @Provide
  Arbitrary<Double> targets() {
    return Arbitraries.of(0.0, 0.25, 0.5, 1.0);
  }
}
