package org.thetascope.problem;

import static org.thetascope.expression.Terms.ONE;
import static org.thetascope.expression.Terms.complement;
import static org.thetascope.expression.Terms.difference;
import static org.thetascope.expression.Terms.negative;
import static org.thetascope.expression.Terms.number;
import static org.thetascope.expression.Terms.product;
import static org.thetascope.expression.Terms.quotient;
import static org.thetascope.expression.Terms.square;
import static org.thetascope.expression.Terms.sum;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.thetascope.activation.Sigmoid;
import org.thetascope.expression.Curves;
import org.thetascope.expression.Operator;
import org.thetascope.expression.Symbol;
import org.thetascope.expression.Term;
import org.thetascope.expression.Terms;
import org.thetascope.parameter.ChoiceField;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.FaultException;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Range;
import org.thetascope.parameter.Settings;
import org.thetascope.parameter.Table;
import org.thetascope.parameter.TableField;

/**
 * The logistic unit f = σ(w_x x + w_y y) with two weights, its loss the mean over samples (x, y,
 * target) of one of three: the output f, the squared error ½(f−t)² or the cross-entropy.
 */
public final class Logistic implements ProblemKind {
  private static final int X = 0;
  private static final int Y = 1;
  private static final int TARGET = 2;
  private static final String CROSS_ENTROPY = "cross-entropy";
  private static final Symbol WX = new Symbol("w_x", "w_x");
  private static final Symbol WY = new Symbol("w_y", "w_y");
  private static final Symbol Z = new Symbol("z", "z");
  private static final Symbol F = new Symbol("f", "f");
  private static final TableField SAMPLES =
      new TableField(
          "samples",
          "x, y, t",
          List.of(
              Parameter.real("x", "x", -5, 5, 1),
              Parameter.real("y", "y", -5, 5, -1),
              Parameter.real("target", "t", 0, 1, 1)),
          1000,
          Table.of(DoubleVector.of(1, -1, 1)));
  private static final ChoiceField LOSS =
      new ChoiceField(
          "loss", "L", List.of("squared-error", CROSS_ENTROPY, "output"), "squared-error");

  @Override
  public String id() {
    return "logistic";
  }

  @Override
  public List<Field> fields() {
    return List.of(SAMPLES, LOSS, Batches.FIELD);
  }

  @Override
  public Settings complete(Settings named) {
    Settings settings = ProblemKind.super.complete(named);
    if (settings.choice("loss").equals(CROSS_ENTROPY)) {
      Parameter target = SAMPLES.columns().get(TARGET).within(Range.closed(0, 1));
      for (int i = 0; i < settings.table("samples").size(); i++) {
        check(target, settings.table("samples").get(i, TARGET), i);
      }
    }
    Batches.check(settings, sampleCount(settings));
    return settings;
  }

  private static void check(Parameter target, double value, int sample) {
    try {
      target.checked(value);
    } catch (FaultException e) {
      throw new FaultException(
          "fault.within", "/samples/" + sample + "/" + TARGET, Fault.of("fault.cross", e.fault()));
    }
  }

  @Override
  public List<Symbol> components(Settings settings) {
    return List.of(WX, WY);
  }

  @Override
  public DoubleVector defaultStart(Settings settings) {
    return DoubleVector.of(-1, 1);
  }

  @Override
  public int sampleCount(Settings settings) {
    return settings.table("samples").size();
  }

  @Override
  public Optional<SampleModel> model(Settings settings) {
    return Optional.of(
        new SampleModel() {
          @Override
          public double output(double[] theta, double... inputs) {
            return Curves.sigmoid(z(theta, inputs));
          }

          /** Where f = ½. */
          @Override
          public Optional<double[]> border(double[] theta) {
            return Optional.of(new double[] {theta[0], theta[1], 0});
          }
        });
  }

  @Override
  public Optional<LossFormula> loss(Settings settings) {
    Symbol x = ProblemKind.letter(SAMPLES.columns().get(X));
    Symbol y = ProblemKind.letter(SAMPLES.columns().get(Y));
    Symbol t = ProblemKind.letter(SAMPLES.columns().get(TARGET));
    Term loss =
        switch (settings.choice("loss")) {
          case "output" -> F;
          case CROSS_ENTROPY -> sum(product(t, softplus(negative(Z))), lost(t, softplus(Z)));
          default -> product(quotient(ONE, number(2)), square(difference(F, t)));
        };
    boolean entropy = settings.choice("loss").equals(CROSS_ENTROPY);
    Term shown =
        entropy ? difference(negative(product(t, ln(F))), lost(t, ln(complement(F)))) : loss;
    return Optional.of(
        new LossFormula(
            List.of(
                new LossFormula.Definition(Z, sum(product(WX, x), product(WY, y))),
                new LossFormula.Definition(F, Terms.apply(Operator.SIGMOID, Z))),
            loss,
            shown,
            List.of(x, y, t),
            settings.table("samples").rows()));
  }

  /** (1−t)·a. */
  private static Term lost(Symbol target, Term a) {
    return product(complement(target), a);
  }

  private static Term softplus(Term a) {
    return Terms.apply(Operator.SOFTPLUS, a);
  }

  private static Term ln(Term a) {
    return Terms.apply(Operator.LN, a);
  }

  @Override
  public Problem problem(Settings settings) {
    Table table = settings.table("samples");
    double[][] samples = table.rows().stream().map(DoubleVector::toArray).toArray(double[][]::new);
    Loss loss =
        switch (settings.choice("loss")) {
          case "output" -> OUTPUT;
          case CROSS_ENTROPY -> CROSS;
          default -> SQUARED;
        };
    return new DerivedProblem(this, settings) {
      @Override
      public double loss(double[] theta) {
        double sum = 0;
        for (double[] sample : samples) {
          sum += loss.value(z(theta, sample), sample[TARGET]);
        }
        return sum / samples.length;
      }

      @Override
      public void gradient(double[] theta, double[] g) {
        mean(theta, samples, g);
      }

      @Override
      void batchGradient(double[] theta, int[] batch, double[] g) {
        double[][] chosen = new double[batch.length][];
        Arrays.setAll(chosen, i -> samples[batch[i]]);
        mean(theta, chosen, g);
      }

      private void mean(double[] theta, double[][] samples, double[] g) {
        double sumX = 0;
        double sumY = 0;
        for (double[] sample : samples) {
          double slope = loss.slope(z(theta, sample), sample[TARGET]);
          sumX += slope * sample[X];
          sumY += slope * sample[Y];
        }
        // a division by 1 would change nothing but make the next step wait for it
        g[0] = samples.length == 1 ? sumX : sumX / samples.length;
        g[1] = samples.length == 1 ? sumY : sumY / samples.length;
      }
    };
  }

  /** w_x x + w_y y with one rounding less. */
  private static double z(double[] theta, double[] sample) {
    return Math.fma(theta[0], sample[X], theta[1] * sample[Y]);
  }

  /** A loss of one sample as a function of z, and its derivative by z. */
  private interface Loss {
    double value(double z, double target);

    double slope(double z, double target);
  }

  private static final Loss OUTPUT =
      new Loss() {
        @Override
        public double value(double z, double target) {
          return Curves.sigmoid(z);
        }

        @Override
        public double slope(double z, double target) {
          return Curves.bell(z);
        }
      };

  private static final Loss SQUARED =
      new Loss() {
        @Override
        public double value(double z, double target) {
          double residual = Sigmoid.residual(z, target);
          return residual * residual / 2;
        }

        @Override
        public double slope(double z, double target) {
          return Sigmoid.residualTimesSlope(z, target);
        }
      };

  private static final Loss CROSS =
      new Loss() {
        @Override
        public double value(double z, double target) {
          // a factor 0 must not meet an infinite softplus
          double positive = target == 0 ? 0 : target * Curves.softplus(-z);
          double negative = target == 1 ? 0 : (1 - target) * Curves.softplus(z);
          return positive + negative;
        }

        @Override
        public double slope(double z, double target) {
          return Sigmoid.residual(z, target);
        }
      };
}
