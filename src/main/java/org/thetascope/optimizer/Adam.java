package org.thetascope.optimizer;

import java.util.List;
import java.util.function.UnaryOperator;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Settings;

/**
 * Adam (Kingma and Ba 2015; Goodfellow et al., algorithm 8.7): fading first and second moments,
 * both corrected for their start at 0.
 */
public final class Adam implements Optimizer {
  @Override
  public String id() {
    return "adam";
  }

  @Override
  public String name() {
    return "Adam";
  }

  @Override
  public List<Field> fields() {
    return List.of(
        Hyperparameters.EPSILON,
        Hyperparameters.DELTA,
        Parameter.decay("rho1", "ρ₁", 0.9),
        Parameter.decay("rho2", "ρ₂", 0.999),
        Stabiliser.field(Stabiliser.OUTSIDE, Stabiliser.INSIDE, Stabiliser.UNCORRECTED));
  }

  @Override
  public String formula(Settings settings, UnaryOperator<String> letter) {
    String epsilon = letter.apply("epsilon");
    String delta = letter.apply("delta");
    String k = letter.apply("k");
    return switch (Stabiliser.of(settings.choice(Stabiliser.FIELD))) {
      case OUTSIDE ->
          String.format(
              "-\\frac{%s\\cdot %s}{\\sqrt{%s} + %s}",
              epsilon, letter.apply("s_hat"), letter.apply("r_hat"), delta);
      case INSIDE ->
          String.format(
              "-\\frac{%s\\cdot %s}{\\sqrt{%s + %s}}",
              epsilon, letter.apply("s_hat"), letter.apply("r_hat"), delta);
      case UNCORRECTED ->
          String.format(
              "-%s\\cdot\\frac{\\sqrt{1-%s^{%s}}}{1-%s^{%s}}\\cdot\\frac{%s}{\\sqrt{%s} + %s}",
              epsilon,
              letter.apply("rho2"),
              k,
              letter.apply("rho1"),
              k,
              letter.apply("s"),
              letter.apply("r"),
              delta);
    };
  }

  @Override
  public List<Quantity> state() {
    return List.of(Quantity.S, Quantity.R, Quantity.S_HAT, Quantity.R_HAT);
  }

  @Override
  public OptimizerState start(Settings settings, int dimension) {
    double epsilon = settings.number("epsilon");
    double delta = settings.number("delta");
    double rho1 = settings.number("rho1");
    double rho2 = settings.number("rho2");
    Stabiliser place = Stabiliser.of(settings.choice(Stabiliser.FIELD));
    return new OptimizerState() {
      private final double[] s = new double[dimension];
      private final double[] r = new double[dimension];
      private final double[] sHat = new double[dimension];
      private final double[] rHat = new double[dimension];
      private final BiasCorrection correction1 = new BiasCorrection(rho1);
      private final BiasCorrection correction2 = new BiasCorrection(rho2);

      @Override
      public void step(double[] g, double[] deltaTheta) {
        double c1 = correction1.next();
        double c2 = correction2.next();
        for (int j = 0; j < g.length; j++) {
          s[j] = Math.fma(rho1, s[j], (1 - rho1) * g[j]);
          r[j] = Math.fma(rho2, r[j], (1 - rho2) * (g[j] * g[j]));
          sHat[j] = s[j] / c1;
          rHat[j] = r[j] / c2;
          deltaTheta[j] =
              switch (place) {
                case OUTSIDE -> -epsilon * sHat[j] / (Math.sqrt(rHat[j]) + delta);
                case INSIDE -> -epsilon * sHat[j] / Math.sqrt(rHat[j] + delta);
                case UNCORRECTED ->
                    -epsilon * Math.sqrt(c2) / c1 * s[j] / (Math.sqrt(r[j]) + delta);
              };
        }
      }

      @Override
      public double[] state(Quantity quantity) {
        return switch (quantity) {
          case S -> s;
          case R -> r;
          case S_HAT -> sHat;
          case R_HAT -> rHat;
          default -> throw new IllegalArgumentException(quantity.id());
        };
      }
    };
  }
}
