package org.thetascope.problem;

import java.util.List;
import org.thetascope.activation.Sigmoid;
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
  @Override
  public String id() {
    return "worksheet";
  }

  @Override
  public List<Field> fields() {
    return List.of(
        Parameter.real("x", "x", -5, 5, 1),
        Parameter.real("y", "y", -5, 5, -1),
        Parameter.real("wx", "w_x", -5, 5, -1),
        Parameter.real("wy", "w_y", -5, 5, 1),
        Parameter.real("target", "t", -2, 2, 1),
        Parameter.real("m", "m", 1, 10, 1).within(Range.over(0, 1e9)));
  }

  @Override
  public String formula(Settings settings) {
    return "g = \\frac{1}{m}\\, \\theta\\, \\frac{t}{1 + e^{(w_x x + w_y y)\\theta}}";
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
    double a = ScaledLogistic.slope(settings);
    double factor = settings.number("target") / settings.number("m");
    return new Problem() {
      @Override
      public double loss(double[] theta) {
        double t = theta[0];
        // ∫₀ᵗ u/(1+exp(au)) du = G(at)/a², and t²/4 for a = 0
        return factor * (Math.abs(a * t) < 1e-150 ? t * t / 4 : FermiIntegral.of(a * t) / a / a);
      }

      @Override
      public void gradient(double[] theta, double[] g) {
        g[0] = factor * theta[0] * Sigmoid.sigma(-a * theta[0]);
      }
    };
  }
}
