package org.thetascope.problem;

import static org.thetascope.expression.Terms.difference;
import static org.thetascope.expression.Terms.number;
import static org.thetascope.expression.Terms.product;
import static org.thetascope.expression.Terms.quotient;
import static org.thetascope.expression.Terms.square;
import static org.thetascope.expression.Terms.sum;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thetascope.expression.Decimals;
import org.thetascope.expression.Symbol;
import org.thetascope.expression.Term;
import org.thetascope.expression.Terms;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.FaultException;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Settings;
import org.thetascope.parameter.VectorField;

/** L = ½ Σ cⱼ(θⱼ−mⱼ)² with 1 to 8 components. */
public final class Quadratic implements ProblemKind {
  /** The greatest number of components. */
  public static final int MAX_COMPONENTS = 8;

  private static final VectorField CURVATURE =
      new VectorField(
          Parameter.real("curvature", "c", -2, 20, 1), 1, MAX_COMPONENTS, DoubleVector.of(1, 10));
  private static final VectorField CENTRE =
      new VectorField(
          Parameter.real("centre", "m", -5, 5, 0), 1, MAX_COMPONENTS, DoubleVector.of(0, 0));

  @Override
  public String id() {
    return "quadratic";
  }

  @Override
  public List<Field> fields() {
    return List.of(CURVATURE, CENTRE);
  }

  @Override
  public String formula(Settings settings) {
    return "L = \\tfrac{1}{2} \\sum_j c_j (\\theta_j - m_j)^2";
  }

  /** Either vector alone gives the number of components; both must agree. */
  @Override
  public Settings complete(Settings named) {
    if (named.has("curvature") && named.has("centre")) {
      int curvatures = named.vector("curvature").size();
      int centres = named.vector("centre").size();
      if (curvatures != centres) {
        throw new FaultException("fault.sameLength", "curvature", curvatures, "centre", centres);
      }
    }
    Settings settings = ProblemKind.super.complete(named);
    if (named.has("curvature") && !named.has("centre")) {
      return settings.with("centre", DoubleVector.filled(named.vector("curvature").size(), 0));
    }
    if (named.has("centre") && !named.has("curvature")) {
      return settings.with("curvature", DoubleVector.filled(named.vector("centre").size(), 1));
    }
    return settings;
  }

  @Override
  public List<Symbol> components(Settings settings) {
    return ProblemKind.thetas(settings.vector("curvature").size());
  }

  @Override
  public DoubleVector defaultStart(Settings settings) {
    return DoubleVector.filled(settings.vector("curvature").size(), -1);
  }

  @Override
  public Optional<LossFormula> loss(Settings settings) {
    List<Symbol> thetas = components(settings);
    List<Term> squares = new ArrayList<>();
    for (int j = 0; j < thetas.size(); j++) {
      Term distance = difference(thetas.get(j), letter(CENTRE, j, thetas.size()));
      squares.add(product(letter(CURVATURE, j, thetas.size()), square(distance)));
    }
    return Optional.of(LossFormula.of(product(quotient(Terms.ONE, number(2)), sum(squares))));
  }

  @Override
  public Map<Symbol, BigDecimal> numbers(Settings settings) {
    Map<Symbol, BigDecimal> numbers = new LinkedHashMap<>();
    for (VectorField field : List.of(CURVATURE, CENTRE)) {
      DoubleVector values = settings.vector(field.id());
      for (int j = 0; j < values.size(); j++) {
        numbers.put(letter(field, j, values.size()), Decimals.of(values.get(j)));
      }
    }
    return numbers;
  }

  /** The letter of one of several numbers, or of the only one. */
  private static Symbol letter(VectorField field, int index, int size) {
    return size == 1
        ? ProblemKind.letter(field)
        : ProblemKind.numbered(field.id(), field.symbol(), index + 1L);
  }

  @Override
  public Problem problem(Settings settings) {
    double[] c = settings.vector("curvature").toArray();
    double[] m = settings.vector("centre").toArray();
    return new DerivedProblem(this, settings) {
      @Override
      public double loss(double[] theta) {
        double sum = 0;
        for (int j = 0; j < c.length; j++) {
          double distance = theta[j] - m[j];
          sum += c[j] * distance * distance;
        }
        return Double.isNaN(sum) ? exact(theta) : sum / 2;
      }

      /** Where terms beyond a double have opposite signs. */
      private double exact(double[] theta) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int j = 0; j < c.length; j++) {
          if (!Double.isFinite(theta[j])) {
            return Double.NaN;
          }
          BigDecimal distance = new BigDecimal(theta[j]).subtract(new BigDecimal(m[j]));
          sum = sum.add(new BigDecimal(c[j]).multiply(distance.pow(2)));
        }
        return sum.divide(BigDecimal.valueOf(2)).doubleValue();
      }

      @Override
      public void gradient(double[] theta, double[] g) {
        for (int j = 0; j < c.length; j++) {
          g[j] = c[j] * (theta[j] - m[j]);
        }
      }
    };
  }
}
