package org.thetascope.problem;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.thetascope.expression.Constant;
import org.thetascope.expression.Decimals;
import org.thetascope.expression.Symbol;
import org.thetascope.expression.Term;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.ListsField;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Settings;
import org.thetascope.parameter.Table;

/** Gradients that are given, step after step, as most exercises by hand have it: no loss. */
public final class GivenGradients implements ProblemKind {
  private static final ListsField VALUES =
      new ListsField(
          "values",
          Parameter.real("gradient", "g", -5, 5, 1),
          100_000,
          8,
          Table.of(DoubleVector.of(1)));

  @Override
  public String id() {
    return "gradients";
  }

  @Override
  public int since() {
    return 2;
  }

  @Override
  public List<Field> fields() {
    return List.of(VALUES);
  }

  @Override
  public List<Symbol> components(Settings settings) {
    return ProblemKind.thetas(settings.table("values").rows().get(0).size());
  }

  @Override
  public DoubleVector defaultStart(Settings settings) {
    return DoubleVector.filled(components(settings).size(), 0);
  }

  @Override
  public Optional<LossFormula> loss(Settings settings) {
    return Optional.empty();
  }

  @Override
  public String formula(Settings settings) {
    return "g_1, g_2, \\ldots, g_{" + settings.table("values").size() + "}";
  }

  @Override
  public OptionalInt steps(Settings settings) {
    return OptionalInt.of(settings.table("values").size());
  }

  @Override
  public Map<Symbol, BigDecimal> numbers(Settings settings) {
    return Map.of();
  }

  @Override
  public Term gradientTerm(Settings settings, int step, int component) {
    return new Constant(Decimals.of(settings.table("values").get(step - 1, component)));
  }

  @Override
  public Problem problem(Settings settings) {
    double[][] values =
        settings.table("values").rows().stream()
            .map(DoubleVector::toArray)
            .toArray(double[][]::new);
    return new Problem() {
      @Override
      public double loss(double[] theta) {
        return Double.NaN;
      }

      @Override
      public boolean hasLoss() {
        return false;
      }

      @Override
      public void gradient(double[] theta, double[] g) {
        Arrays.fill(g, 0);
      }

      /** After the last step nothing is given, and nothing moves. */
      @Override
      public void gradient(double[] theta, int step, double[] g) {
        if (step <= values.length) {
          System.arraycopy(values[step - 1], 0, g, 0, g.length);
        } else {
          Arrays.fill(g, 0);
        }
      }

      @Override
      public void hessian(double[] theta, double[][] h) {
        for (double[] row : h) {
          Arrays.fill(row, 0);
        }
      }
    };
  }
}
