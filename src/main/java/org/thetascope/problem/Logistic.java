package org.thetascope.problem;

import java.util.List;
import org.thetascope.activation.Sigmoid;
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
    return List.of(SAMPLES, LOSS);
  }

  @Override
  public String formula(Settings settings) {
    String unit = "f = \\sigma(w_x x + w_y y),\\quad ";
    return unit
        + switch (settings.choice("loss")) {
          case "output" -> "L = f";
          case CROSS_ENTROPY -> "L = -t \\ln f - (1-t)\\ln(1-f)";
          default -> "L = \\tfrac{1}{2}(f-t)^2";
        };
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
  public List<String> components(Settings settings) {
    return List.of("w_x", "w_y");
  }

  @Override
  public DoubleVector defaultStart(Settings settings) {
    return DoubleVector.of(-1, 1);
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
    return new Problem() {
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
          return Sigmoid.sigma(z);
        }

        @Override
        public double slope(double z, double target) {
          return Sigmoid.slope(z);
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
          double positive = target == 0 ? 0 : target * Sigmoid.softplus(-z);
          double negative = target == 1 ? 0 : (1 - target) * Sigmoid.softplus(z);
          return positive + negative;
        }

        @Override
        public double slope(double z, double target) {
          return Sigmoid.residual(z, target);
        }
      };
}
