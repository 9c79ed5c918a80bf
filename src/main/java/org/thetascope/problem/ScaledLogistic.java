package org.thetascope.problem;

import static org.thetascope.expression.Terms.ONE;
import static org.thetascope.expression.Terms.exponential;
import static org.thetascope.expression.Terms.negative;
import static org.thetascope.expression.Terms.product;
import static org.thetascope.expression.Terms.quotient;
import static org.thetascope.expression.Terms.sum;

import java.util.List;
import java.util.Optional;
import org.thetascope.expression.Curves;
import org.thetascope.expression.Operator;
import org.thetascope.expression.Symbol;
import org.thetascope.expression.Term;
import org.thetascope.expression.Terms;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Settings;

/** Scalar θ: L = σ(aθ) with a = w_x x + w_y y, and its true derivative aσ′(aθ). */
public final class ScaledLogistic implements ProblemKind {
  static final Parameter X = Parameter.real("x", "x", -5, 5, 1);
  static final Parameter Y = Parameter.real("y", "y", -5, 5, -1);
  static final Parameter WX = Parameter.real("wx", "w_x", -5, 5, -1);
  static final Parameter WY = Parameter.real("wy", "w_y", -5, 5, 1);

  @Override
  public String id() {
    return "scaled-logistic";
  }

  @Override
  public List<Field> fields() {
    return List.of(X, Y, WX, WY);
  }

  @Override
  public List<Symbol> components(Settings settings) {
    return ProblemKind.thetas(1);
  }

  @Override
  public DoubleVector defaultStart(Settings settings) {
    return DoubleVector.of(1e-8);
  }

  @Override
  public Optional<LossFormula> loss(Settings settings) {
    Term exponent = product(factor(), components(settings).get(0));
    return Optional.of(LossFormula.of(Terms.apply(Operator.SIGMOID, exponent)));
  }

  /** aσ′(aθ) as it is worked by hand: σ′(z) = 1/(1+e⁻ᶻ)·1/(1+eᶻ), which loses no digits. */
  @Override
  public Term gradientTerm(Settings settings, int step, int component) {
    Term exponent = exponent(components(settings).get(0));
    return product(
        factor(),
        quotient(ONE, sum(ONE, exponential(negative(exponent)))),
        quotient(ONE, sum(ONE, exponential(exponent))));
  }

  @Override
  public Optional<Unit> unit(Settings settings, DoubleVector start) {
    return Optional.of(Unit.ofOneSample(settings, 1));
  }

  /** w_x x + w_y y. */
  private static Term factor() {
    return sum(
        product(ProblemKind.letter(WX), ProblemKind.letter(X)),
        product(ProblemKind.letter(WY), ProblemKind.letter(Y)));
  }

  /** w_x x θ + w_y y θ. */
  static Term exponent(Symbol theta) {
    return sum(
        product(ProblemKind.letter(WX), ProblemKind.letter(X), theta),
        product(ProblemKind.letter(WY), ProblemKind.letter(Y), theta));
  }

  @Override
  public Problem problem(Settings settings) {
    double a = slope(settings);
    return new DerivedProblem(this, settings) {
      @Override
      public double loss(double[] theta) {
        return Curves.sigmoid(a * theta[0]);
      }

      @Override
      public void gradient(double[] theta, double[] g) {
        g[0] = a * Curves.bell(a * theta[0]);
      }
    };
  }

  /** w_x x + w_y y, the factor of θ in the exponent. */
  static double slope(Settings settings) {
    return Math.fma(
        settings.number("wx"), settings.number("x"), settings.number("wy") * settings.number("y"));
  }
}
