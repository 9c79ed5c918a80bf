package org.thetascope.problem;

import static org.thetascope.expression.Terms.difference;
import static org.thetascope.expression.Terms.number;
import static org.thetascope.expression.Terms.product;
import static org.thetascope.expression.Terms.quotient;
import static org.thetascope.expression.Terms.square;
import static org.thetascope.expression.Terms.sum;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.thetascope.expression.Symbol;
import org.thetascope.expression.Term;
import org.thetascope.expression.Terms;
import org.thetascope.parameter.ChoiceField;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Settings;
import org.thetascope.parameter.Table;
import org.thetascope.parameter.TableField;

/**
 * A line through samples (x, t): f = b + w x, its loss the mean of ½(f−t)² or of (f−t)². Its
 * Hessian is not diagonal, since b and w can make up for each other.
 */
public final class Line implements ProblemKind {
  private static final Symbol B = new Symbol("b", "b");
  private static final Symbol W = new Symbol("w", "w");
  private static final Symbol F = new Symbol("f", "f");
  private static final TableField SAMPLES =
      new TableField(
          "samples",
          "x, t",
          List.of(Parameter.real("x", "x", -5, 5, 1), Parameter.real("target", "t", -10, 10, 1)),
          1000,
          Table.of(
              DoubleVector.of(-2, -3.1),
              DoubleVector.of(-1, -0.8),
              DoubleVector.of(0.5, 1.2),
              DoubleVector.of(1.5, 3.4),
              DoubleVector.of(3, 5.9)));
  private static final ChoiceField LOSS =
      new ChoiceField("loss", "L", List.of("squared-error", "mse"), "squared-error");

  @Override
  public String id() {
    return "line";
  }

  @Override
  public int since() {
    return 2;
  }

  @Override
  public List<Field> fields() {
    return List.of(SAMPLES, LOSS, Batches.FIELD);
  }

  @Override
  public Settings complete(Settings named) {
    Settings settings = ProblemKind.super.complete(named);
    Batches.check(settings, sampleCount(settings));
    return settings;
  }

  @Override
  public List<Symbol> components(Settings settings) {
    return List.of(B, W);
  }

  @Override
  public DoubleVector defaultStart(Settings settings) {
    return DoubleVector.of(0, 0);
  }

  @Override
  public Optional<LossFormula> loss(Settings settings) {
    Symbol x = ProblemKind.letter(SAMPLES.columns().get(0));
    Symbol t = ProblemKind.letter(SAMPLES.columns().get(1));
    Term error = square(difference(F, t));
    boolean halved = settings.choice("loss").equals("squared-error");
    Term loss = halved ? product(quotient(Terms.ONE, number(2)), error) : error;
    return Optional.of(
        new LossFormula(
            List.of(new LossFormula.Definition(F, sum(B, product(W, x)))),
            loss,
            loss,
            List.of(x, t),
            settings.table("samples").rows()));
  }

  @Override
  public Problem problem(Settings settings) {
    double[][] samples =
        settings.table("samples").rows().stream()
            .map(DoubleVector::toArray)
            .toArray(double[][]::new);
    int[] all = IntStream.range(0, samples.length).toArray();
    double factor = settings.choice("loss").equals("squared-error") ? 1 : 2;
    return new DerivedProblem(this, settings) {
      @Override
      public double loss(double[] theta) {
        double sum = 0;
        for (double[] sample : samples) {
          double error = error(theta, sample);
          sum += error * error;
        }
        return sum / samples.length * (factor / 2);
      }

      @Override
      public void gradient(double[] theta, double[] g) {
        batchGradient(theta, all, g);
      }

      @Override
      void batchGradient(double[] theta, int[] batch, double[] g) {
        double sumB = 0;
        double sumW = 0;
        for (int i : batch) {
          double error = error(theta, samples[i]);
          sumB += error;
          sumW += error * samples[i][0];
        }
        g[0] = factor * (sumB / batch.length);
        g[1] = factor * (sumW / batch.length);
      }
    };
  }

  /** b + w x − t. */
  private static double error(double[] theta, double[] sample) {
    return Math.fma(theta[1], sample[0], theta[0]) - sample[1];
  }

  @Override
  public int sampleCount(Settings settings) {
    return settings.table("samples").size();
  }

  @Override
  public Optional<SampleModel> model(Settings settings) {
    return Optional.of((theta, inputs) -> Math.fma(theta[1], inputs[0], theta[0]));
  }
}
