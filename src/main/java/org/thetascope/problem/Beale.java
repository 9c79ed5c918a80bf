package org.thetascope.problem;

import static org.thetascope.expression.Terms.difference;
import static org.thetascope.expression.Terms.number;
import static org.thetascope.expression.Terms.power;
import static org.thetascope.expression.Terms.product;
import static org.thetascope.expression.Terms.square;
import static org.thetascope.expression.Terms.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thetascope.expression.Symbol;
import org.thetascope.expression.Term;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.Settings;

/**
 * Beale's function (1958): L = Σ (cₖ − θ₁(1−θ₂ᵏ))² for k = 1, 2, 3 with c = 1.5, 2.25, 2.625; its
 * minimum is 0 at (3, 0.5).
 */
public final class Beale implements ProblemKind {
  private static final double[] C = {1.5, 2.25, 2.625};

  @Override
  public String id() {
    return "beale";
  }

  @Override
  public List<Field> fields() {
    return List.of();
  }

  @Override
  public List<Symbol> components(Settings settings) {
    return ProblemKind.thetas(2);
  }

  @Override
  public DoubleVector defaultStart(Settings settings) {
    return DoubleVector.of(1, 1);
  }

  @Override
  public Optional<LossFormula> loss(Settings settings) {
    Symbol x = components(settings).get(0);
    Symbol y = components(settings).get(1);
    List<Term> squares = new ArrayList<>();
    for (int k = 1; k <= C.length; k++) {
      Term power = k == 1 ? y : power(y, number(k));
      squares.add(square(sum(difference(number(C[k - 1]), x), product(x, power))));
    }
    return Optional.of(LossFormula.of(sum(squares)));
  }

  @Override
  public Problem problem(Settings settings) {
    return new DerivedProblem(this, settings) {
      @Override
      public double loss(double[] theta) {
        double sum = 0;
        double power = 1;
        for (double c : C) {
          power *= theta[1];
          double term = Math.fma(theta[0], power - 1, c);
          sum += term * term;
        }
        return sum;
      }

      @Override
      public void gradient(double[] theta, double[] g) {
        g[0] = 0;
        g[1] = 0;
        double before = 1;
        for (int k = 1; k <= C.length; k++) {
          double power = before * theta[1];
          double term = Math.fma(theta[0], power - 1, C[k - 1]);
          g[0] += 2 * term * (power - 1);
          g[1] += 2 * term * (theta[0] * k * before);
          before = power;
        }
      }
    };
  }
}
