package org.thetascope.problem;

import static org.thetascope.expression.Terms.difference;
import static org.thetascope.expression.Terms.product;
import static org.thetascope.expression.Terms.square;
import static org.thetascope.expression.Terms.sum;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.thetascope.expression.Symbol;
import org.thetascope.expression.Term;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Settings;

/** Rosenbrock's valley (1960): L = (a−θ₁)² + b(θ₂−θ₁²)². */
public final class Rosenbrock implements ProblemKind {
  private static final Parameter A = Parameter.real("a", "a", -3, 3, 1);
  private static final Parameter B = Parameter.real("b", "b", 0, 200, 100);

  @Override
  public String id() {
    return "rosenbrock";
  }

  @Override
  public List<Field> fields() {
    return List.of(A, B);
  }

  @Override
  public List<Symbol> components(Settings settings) {
    return ProblemKind.thetas(2);
  }

  @Override
  public DoubleVector defaultStart(Settings settings) {
    return DoubleVector.of(-1.2, 1);
  }

  @Override
  public Optional<LossFormula> loss(Settings settings) {
    Symbol x = components(settings).get(0);
    Symbol y = components(settings).get(1);
    Term floor = square(difference(ProblemKind.letter(A), x));
    Term walls = product(ProblemKind.letter(B), square(difference(y, square(x))));
    return Optional.of(LossFormula.of(sum(floor, walls)));
  }

  @Override
  public Problem problem(Settings settings) {
    double a = settings.number("a");
    double b = settings.number("b");
    return new DerivedProblem(this, settings) {
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
