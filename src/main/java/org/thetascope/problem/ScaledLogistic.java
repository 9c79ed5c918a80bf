package org.thetascope.problem;

import java.util.List;
import org.thetascope.activation.Sigmoid;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Settings;

/** Scalar θ: L = σ(aθ) with a = w_x x + w_y y, and its true derivative aσ′(aθ). */
public final class ScaledLogistic implements ProblemKind {
  @Override
  public String id() {
    return "scaled-logistic";
  }

  @Override
  public List<Field> fields() {
    return List.of(
        Parameter.real("x", "x", -5, 5, 1),
        Parameter.real("y", "y", -5, 5, -1),
        Parameter.real("wx", "w_x", -5, 5, -1),
        Parameter.real("wy", "w_y", -5, 5, 1));
  }

  @Override
  public String formula(Settings settings) {
    return "L = \\sigma\\big((w_x x + w_y y)\\,\\theta\\big)";
  }

  @Override
  public List<String> components(Settings settings) {
    return List.of("θ");
  }

  @Override
  public DoubleVector defaultStart(Settings settings) {
    return DoubleVector.of(1e-8);
  }

  @Override
  public Problem problem(Settings settings) {
    double a = slope(settings);
    return new Problem() {
      @Override
      public double loss(double[] theta) {
        return Sigmoid.sigma(a * theta[0]);
      }

      @Override
      public void gradient(double[] theta, double[] g) {
        g[0] = a * Sigmoid.slope(a * theta[0]);
      }
    };
  }

  /** w_x x + w_y y, the factor of θ in the exponent. */
  static double slope(Settings settings) {
    return Math.fma(
        settings.number("wx"), settings.number("x"), settings.number("wy") * settings.number("y"));
  }
}
