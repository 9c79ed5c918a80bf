package org.thetascope.optimizer;

import static org.thetascope.expression.Terms.complement;
import static org.thetascope.expression.Terms.negative;
import static org.thetascope.expression.Terms.power;
import static org.thetascope.expression.Terms.product;
import static org.thetascope.expression.Terms.quotient;
import static org.thetascope.expression.Terms.root;
import static org.thetascope.expression.Terms.sum;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.thetascope.expression.Decimals;
import org.thetascope.expression.Symbol;
import org.thetascope.expression.Term;
import org.thetascope.parameter.ComponentsField;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Settings;

/**
 * Adam (Kingma and Ba 2015; Goodfellow et al., algorithm 8.7): fading first and second moments,
 * both corrected for their start at 0.
 */
public final class Adam implements Optimizer {
  private static final Parameter RHO1 = Parameter.decay("rho1", "ρ₁", 0.9);
  private static final Parameter RHO2 = Parameter.decay("rho2", "ρ₂", 0.999);

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
        RHO1,
        RHO2,
        Stabiliser.field(Stabiliser.OUTSIDE, Stabiliser.INSIDE, Stabiliser.UNCORRECTED),
        Hyperparameters.S0,
        new ComponentsField(Hyperparameters.R0.element().since(2)),
        Hyperparameters.K0);
  }

  @Override
  public Settings under(String convention, Settings settings) {
    return switch (convention) {
      case "worksheet" -> Stabiliser.INSIDE.in(settings);
      case "keras", "nd4j" -> Stabiliser.UNCORRECTED.in(settings);
      default -> Stabiliser.OUTSIDE.in(settings);
    };
  }

  @Override
  public List<Rule> state(Settings settings) {
    Symbol rho1 = Letters.of(RHO1);
    Symbol rho2 = Letters.of(RHO2);
    Term g = Letters.of(Quantity.G);
    Term s = sum(product(rho1, Letters.before(Quantity.S)), product(complement(rho1), g));
    Term r = sum(product(rho2, Letters.before(Quantity.R)), product(complement(rho2), g, g));
    return List.of(
        new Rule(Quantity.S, s),
        new Rule(Quantity.R, r),
        new Rule(Quantity.S_HAT, quotient(Letters.of(Quantity.S), correction(rho1))),
        new Rule(Quantity.R_HAT, quotient(Letters.of(Quantity.R), correction(rho2))));
  }

  @Override
  public Term step(Settings settings) {
    if (Stabiliser.of(settings) != Stabiliser.UNCORRECTED) {
      Term direction = quotient(Letters.of(Quantity.S_HAT), divisor(settings));
      return negative(product(Letters.EPSILON, direction));
    }
    Term rate = quotient(root(correction(Letters.of(RHO2))), correction(Letters.of(RHO1)));
    return negative(
        product(Letters.EPSILON, rate, quotient(Letters.of(Quantity.S), uncorrected())));
  }

  /** What divides ŝ: in the uncorrected form (√r + δ)/√(1−ρ₂ᵏ). */
  @Override
  public Term divisor(Settings settings) {
    Term r = Letters.of(Quantity.R_HAT);
    return switch (Stabiliser.of(settings)) {
      case OUTSIDE -> sum(root(r), Letters.DELTA);
      case INSIDE -> root(sum(r, Letters.DELTA));
      case UNCORRECTED -> quotient(uncorrected(), root(correction(Letters.of(RHO2))));
    };
  }

  private static Term uncorrected() {
    return sum(root(Letters.of(Quantity.R)), Letters.DELTA);
  }

  private static Term correction(Symbol decay) {
    return complement(power(decay, Letters.K));
  }

  @Override
  public BigDecimal limit(Settings settings) {
    BigDecimal rho1 = Decimals.of(settings.number("rho1"));
    return BigDecimal.valueOf(2)
        .multiply(BigDecimal.ONE.add(rho1))
        .divide(BigDecimal.ONE.subtract(rho1), MathContext.DECIMAL128);
  }

  @Override
  public Optional<BigDecimal> divisorAtRest(Settings settings) {
    return Optional.of(Stabiliser.of(settings).divisorAtRest(settings));
  }

  @Override
  public OptimizerState start(Settings settings, int dimension) {
    double epsilon = settings.number("epsilon");
    double delta = settings.number("delta");
    double rho1 = settings.number("rho1");
    double rho2 = settings.number("rho2");
    int before = settings.whole("k0");
    Stabiliser place = Stabiliser.of(settings);
    return new OptimizerState() {
      private final double[] s = settings.components("s0", dimension);
      private final double[] r = settings.components("r0", dimension);
      private final double[] sHat = new double[dimension];
      private final double[] rHat = new double[dimension];
      private final BiasCorrection correction1 = new BiasCorrection(rho1, before);
      private final BiasCorrection correction2 = new BiasCorrection(rho2, before);
      private double c2;

      @Override
      public void step(double[] theta, double[] g, double[] deltaTheta) {
        double c1 = correction1.next();
        c2 = correction2.next();
        double rate = place == Stabiliser.UNCORRECTED ? rate(c1, c2) : epsilon;
        for (int j = 0; j < g.length; j++) {
          s[j] = Math.fma(rho1, s[j], (1 - rho1) * g[j]);
          r[j] = Math.fma((1 - rho2) * g[j], g[j], rho2 * r[j]);
          sHat[j] = s[j] / c1;
          rHat[j] = r[j] / c2;
          deltaTheta[j] =
              switch (place) {
                case OUTSIDE -> -epsilon * sHat[j] / (Math.sqrt(rHat[j]) + delta);
                case INSIDE -> -epsilon * sHat[j] / Math.sqrt(rHat[j] + delta);
                case UNCORRECTED -> -ratio(rate, s[j], 0, Math.sqrt(r[j]) + delta);
              };
        }
      }

      /** ε √c₂/c₁. */
      private double rate(double c1, double c2) {
        double root = Math.sqrt(c2);
        return ratio(epsilon, root, Math.fma(-root, root, c2) / (2 * root), c1);
      }

      @Override
      public double divisor(int j) {
        return switch (place) {
          case OUTSIDE -> Math.sqrt(rHat[j]) + delta;
          case INSIDE -> Math.sqrt(rHat[j] + delta);
          case UNCORRECTED -> (Math.sqrt(r[j]) + delta) / Math.sqrt(c2);
        };
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

  /**
   * a (b + rest)/c, rounded once, where each operation would round: the step has enough of them.
   */
  private static double ratio(double a, double b, double rest, double c) {
    double product = a * b;
    double error = Math.fma(a, b, -product) + a * rest;
    double quotient = product / c;
    return Double.isFinite(quotient)
        ? quotient + (Math.fma(-quotient, c, product) + error) / c
        : quotient;
  }
}
