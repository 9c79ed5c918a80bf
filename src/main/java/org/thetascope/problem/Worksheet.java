package org.thetascope.problem;

import static org.thetascope.expression.Terms.ONE;
import static org.thetascope.expression.Terms.exponential;
import static org.thetascope.expression.Terms.product;
import static org.thetascope.expression.Terms.quotient;
import static org.thetascope.expression.Terms.sum;

import java.util.List;
import java.util.Optional;
import org.thetascope.expression.Curves;
import org.thetascope.expression.Symbol;
import org.thetascope.expression.Term;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Range;
import org.thetascope.parameter.Settings;

/**
 * The homework's recurrence taken literally, scalar θ: g = (1/m)·θ·t/(1+exp(aθ)) with a = w_x x +
 * w_y y. It is no gradient of the homework's loss (∇θ was replaced by the number θ); L here is the
 * primitive of g with L(0) = 0.
 */
public final class Worksheet implements ProblemKind {
  private static final Parameter TARGET = Parameter.real("target", "t", -2, 2, 1);
  private static final Parameter M = Parameter.real("m", "m", 1, 10, 1).within(Range.over(0, 1e9));

  @Override
  public String id() {
    return "worksheet";
  }

  @Override
  public List<Field> fields() {
    return List.of(
        ScaledLogistic.X, ScaledLogistic.Y, ScaledLogistic.WX, ScaledLogistic.WY, TARGET, M);
  }

  @Override
  public String formula(Settings settings) {
    return "g = \\frac{1}{m}\\, \\theta\\, \\frac{t}{1 + e^{(w_x x + w_y y)\\theta}}";
  }

  @Override
  public List<Symbol> components(Settings settings) {
    return ProblemKind.thetas(1);
  }

  @Override
  public DoubleVector defaultStart(Settings settings) {
    return DoubleVector.of(1e-8);
  }

  /** Empty: the primitive of g is no elementary function. */
  @Override
  public Optional<LossFormula> loss(Settings settings) {
    return Optional.empty();
  }

  /** (1/m)·θ·1/(1+e^(w_x x θ + w_y y θ))·t. */
  @Override
  public Term gradientTerm(Settings settings, int step, int component) {
    Symbol theta = components(settings).get(0);
    return product(
        quotient(ONE, ProblemKind.letter(M)),
        theta,
        quotient(ONE, sum(ONE, exponential(ScaledLogistic.exponent(theta)))),
        ProblemKind.letter(TARGET));
  }

  @Override
  public Optional<Unit> unit(Settings settings, DoubleVector start) {
    return Optional.of(Unit.ofOneSample(settings, settings.number("target")));
  }

  @Override
  public Problem problem(Settings settings) {
    double a = ScaledLogistic.slope(settings);
    double factor = settings.number("target") / settings.number("m");
    return new DerivedProblem(this, settings) {
      @Override
      public double loss(double[] theta) {
        double t = theta[0];
        // ∫₀ᵗ u/(1+exp(au)) du = G(at)/a², and t²/4 for a = 0
        return factor * (Math.abs(a * t) < 1e-150 ? t * t / 4 : FermiIntegral.of(a * t) / a / a);
      }

      @Override
      public void gradient(double[] theta, double[] g) {
        g[0] = factor * theta[0] * Curves.sigmoid(-a * theta[0]);
      }
    };
  }
}
