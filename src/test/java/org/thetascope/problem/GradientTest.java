package org.thetascope.problem;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.thetascope.Doubles;
import org.thetascope.parameter.AnySettings;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Settings;

/** The gradient of every kind of problem is the slope of its loss. */
class GradientTest {
  /** A problem of any kind with a place to stand. */
  record Case(ProblemKind kind, Settings settings, DoubleVector theta) {}

  @Property(tries = 2000)
  void isTheSlopeOfTheLoss(@ForAll("cases") Case example) {
    Problem problem = example.kind().problem(example.settings());
    if (!problem.hasLoss()) {
      return;
    }
    double[] theta = example.theta().toArray();
    double[] g = new double[theta.length];
    problem.gradient(theta, g);
    for (int j = 0; j < theta.length; j++) {
      double exact = g[j];
      double off = Math.abs(difference(problem, theta, j) - exact);
      double allowed = 1e-6 * Math.abs(exact) + noise(problem, theta, j);
      assertThat(off).as("%s component %s: %s", example, j, exact).isLessThanOrEqualTo(allowed);
    }
  }

  private static final double H = 1e-3;

  /** Central differences of step h and 2h, extrapolated to an error of order h⁴. */
  private static double difference(Problem problem, double[] theta, int j) {
    return (4 * central(problem, theta, j, H) - central(problem, theta, j, 2 * H)) / 3;
  }

  private static double central(Problem problem, double[] theta, int j, double h) {
    return (at(problem, theta, j, h) - at(problem, theta, j, -h)) / (2 * h);
  }

  private static double at(Problem problem, double[] theta, int j, double shift) {
    double[] moved = theta.clone();
    moved[j] += shift;
    return problem.loss(moved);
  }

  /** What rounding of the loss and the difference's own order leave. */
  private static double noise(Problem problem, double[] theta, int j) {
    double rounding = 1e-14 * Math.abs(problem.loss(theta)) / H;
    double order = Math.abs(central(problem, theta, j, H) - central(problem, theta, j, 2 * H));
    return rounding + 0.05 * order + 1e-9;
  }

  @Provide
  Arbitrary<Case> cases() {
    return Arbitraries.of(Problems.ALL)
        .flatMap(
            kind ->
                AnySettings.onSliders(kind.fields())
                    .filter(settings -> ProblemContractTest.accepted(kind, settings))
                    .map(kind::complete)
                    .flatMap(
                        settings ->
                            AnySettings.vector(
                                    Doubles.between(-3, 3), kind.components(settings).size())
                                .map(theta -> new Case(kind, settings, theta))));
  }
}
