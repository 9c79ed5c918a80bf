package org.thetascope.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.thetascope.Doubles;
import org.thetascope.expression.Rewriting;
import org.thetascope.expression.Symbol;
import org.thetascope.expression.Term;
import org.thetascope.parameter.AnySettings;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.FaultException;
import org.thetascope.parameter.Settings;
import org.thetascope.worksheet.rule.Evaluation;

/** Each kind's fast loss and gradient are those of its formula, whatever is set. */
class ProblemContractTest {
  /** A problem of any kind with a place to stand and a step. */
  record Case(ProblemKind kind, Settings settings, DoubleVector theta, int step) {
    /** A formula's value to sixty digits. */
    BigDecimal exact(Term term) {
      Map<Symbol, BigDecimal> numbers = new HashMap<>(kind.numbers(settings));
      List<Symbol> letters = kind.components(settings);
      for (int j = 0; j < letters.size(); j++) {
        numbers.put(letters.get(j), BigDecimal.valueOf(theta.get(j)));
      }
      return Evaluation.value(term, numbers::get);
    }
  }

  @Property(tries = 600)
  void theGradientOfAStepIsThatOfItsTerm(@ForAll("cases") Case example) {
    double[] theta = example.theta().toArray();
    double[] g = new double[theta.length];
    example.kind().problem(example.settings()).gradient(theta, example.step(), g);
    for (int j = 0; j < g.length; j++) {
      Term term = example.kind().gradientTerm(example.settings(), example.step(), j);
      assertClose(g[j], example.exact(term), example);
    }
  }

  @Property(tries = 300)
  void theLossIsThatOfItsTermAndOfTheOneThatIsShown(@ForAll("cases") Case example) {
    LossFormula loss = example.kind().loss(example.settings()).orElse(null);
    if (loss == null) {
      return;
    }
    double sum = 0;
    int samples = Math.max(1, loss.samples().size());
    for (int i = 0; i < samples; i++) {
      Term term = loss.expanded();
      for (Symbol letter : loss.letters()) {
        term = Rewriting.replaced(term, letter, SampleLetters.of(loss, letter, i));
      }
      sum += example.exact(term).doubleValue();
    }
    Problem problem = example.kind().problem(example.settings());
    double actual = problem.loss(example.theta().toArray());
    assertClose(actual, BigDecimal.valueOf(sum / samples), example);
  }

  @Property(tries = 300)
  void theHessianIsTheSlopeOfTheGradient(@ForAll("cases") Case example) {
    Problem problem = example.kind().problem(example.settings());
    double[] theta = example.theta().toArray();
    double[][] h = new double[theta.length][theta.length];
    problem.hessian(theta, h);
    for (int j = 0; j < theta.length && problem.hasLoss(); j++) {
      for (int i = 0; i < theta.length; i++) {
        assertThat(h[i][j]).isEqualTo(h[j][i]);
        double near = central(problem, theta, i, j, 1e-4);
        double far = central(problem, theta, i, j, 2e-4);
        double allowed = 1e-6 * Math.max(1, Math.abs(h[i][j])) + Math.abs(near - far);
        assertThat(Math.abs((4 * near - far) / 3 - h[i][j]))
            .as("%s %s %s: %s", example, i, j, h[i][j])
            .isLessThan(allowed);
      }
    }
  }

  private static double central(Problem problem, double[] theta, int i, int j, double h) {
    double[] above = new double[theta.length];
    double[] below = new double[theta.length];
    double[] moved = theta.clone();
    moved[j] = theta[j] + h;
    problem.gradient(moved, above);
    moved[j] = theta[j] - h;
    problem.gradient(moved, below);
    return (above[i] - below[i]) / (2 * h);
  }

  private static void assertClose(double actual, BigDecimal exact, Case example) {
    double size = Math.max(1e-3, Math.abs(exact.doubleValue()));
    double off = exact.subtract(new BigDecimal(actual)).abs().doubleValue();
    // terms of the size of 20·(3+5)² may cancel
    assertThat(off).as("%s: %s", example, exact).isLessThan(1e-11 * size + 1e-12);
  }

  @Provide
  Arbitrary<Case> cases() {
    return Arbitraries.of(Problems.ALL)
        .flatMap(
            kind ->
                AnySettings.onSliders(kind.fields())
                    .filter(settings -> accepted(kind, settings))
                    .map(kind::complete)
                    .flatMap(settings -> cases(kind, settings)));
  }

  private static Arbitrary<Case> cases(ProblemKind kind, Settings settings) {
    int most = kind.steps(settings).orElse(40);
    return AnySettings.vector(Doubles.between(-2, 2), kind.components(settings).size())
        .flatMap(
            theta ->
                Arbitraries.integers()
                    .between(1, most)
                    .map(step -> new Case(kind, settings, theta, step)));
  }

  /** Whether settings fit together, and a chain is short enough for sixty digits. */
  static boolean accepted(ProblemKind kind, Settings settings) {
    try {
      kind.complete(settings);
      return !kind.id().equals("chain") || settings.number("depth") <= 12;
    } catch (FaultException e) {
      return false;
    }
  }
}
