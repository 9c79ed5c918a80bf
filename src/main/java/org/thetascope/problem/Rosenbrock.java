package org.thetascope.problem;

import java.math.BigDecimal;
import java.util.List;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Settings;

/** Rosenbrock's valley (1960): L = (a−θ₁)² + b(θ₂−θ₁²)². */
public final class Rosenbrock implements ProblemKind {
  @Override
  public String id() {
    return "rosenbrock";
  }

  @Override
  public List<Field> fields() {
    return List.of(Parameter.real("a", "a", -3, 3, 1), Parameter.real("b", "b", 0, 200, 100));
  }

  @Override
  public String formula(Settings settings) {
    return "L = (a-\\theta_1)^2 + b(\\theta_2-\\theta_1^2)^2";
  }

  @Override
  public List<String> components(Settings settings) {
    return List.of("θ₁", "θ₂");
  }

  @Override
  public DoubleVector defaultStart(Settings settings) {
    return DoubleVector.of(-1.2, 1);
  }

  @Override
  public Problem problem(Settings settings) {
    double a = settings.number("a");
    double b = settings.number("b");
    return new Problem() {
      @Override
      public double loss(double[] theta) {
        double distance = a - theta[0];
        double height = height(theta);
        double loss = distance * distance + b * height * height;
        return Double.isNaN(loss) ? exact(theta) : loss;
      }

      /** Where terms beyond a double have opposite signs. */
      private double exact(double[] theta) {
        if (!Double.isFinite(theta[0]) || !Double.isFinite(theta[1])) {
          return Double.NaN;
        }
        BigDecimal first = new BigDecimal(theta[0]);
        BigDecimal height = new BigDecimal(theta[1]).subtract(first.pow(2));
        BigDecimal valley = new BigDecimal(b).multiply(height.pow(2));
        return new BigDecimal(a).subtract(first).pow(2).add(valley).doubleValue();
      }

      @Override
      public void gradient(double[] theta, double[] g) {
        double height = height(theta);
        g[0] = -4 * b * theta[0] * height - 2 * (a - theta[0]);
        g[1] = 2 * b * height;
      }
    };
  }

  /** θ₂−θ₁², rounded once: near the valley's floor the two cancel. */
  private static double height(double[] theta) {
    return Math.fma(-theta[0], theta[0], theta[1]);
  }
}
