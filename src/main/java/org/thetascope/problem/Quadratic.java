package org.thetascope.problem;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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

  @Override
  public String id() {
    return "quadratic";
  }

  @Override
  public List<Field> fields() {
    return List.of(
        new VectorField(
            Parameter.real("curvature", "c", -2, 20, 1), 1, MAX_COMPONENTS, DoubleVector.of(1, 10)),
        new VectorField(
            Parameter.real("centre", "m", -5, 5, 0), 1, MAX_COMPONENTS, DoubleVector.of(0, 0)));
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
  public List<String> components(Settings settings) {
    int size = settings.vector("curvature").size();
    if (size == 1) {
      return List.of("θ");
    }
    List<String> symbols = new ArrayList<>();
    for (int j = 1; j <= size; j++) {
      symbols.add("θ" + (char) ('₀' + j));
    }
    return symbols;
  }

  @Override
  public DoubleVector defaultStart(Settings settings) {
    return DoubleVector.filled(settings.vector("curvature").size(), -1);
  }

  @Override
  public Problem problem(Settings settings) {
    double[] c = settings.vector("curvature").toArray();
    double[] m = settings.vector("centre").toArray();
    return new Problem() {
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
