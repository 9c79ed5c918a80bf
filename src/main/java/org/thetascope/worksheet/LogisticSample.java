package org.thetascope.worksheet;

import java.math.BigDecimal;
import java.util.Optional;
import org.thetascope.expression.Decimals;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Settings;
import org.thetascope.scenario.Scenario;

/**
 * One sample of the logistic unit with its weights.
 *
 * @param x the first input
 * @param y the second input
 * @param target what the output should be
 * @param wx the weight of x
 * @param wy the weight of y
 * @param loss what is made of output and target
 */
public record LogisticSample(
    BigDecimal x, BigDecimal y, BigDecimal target, BigDecimal wx, BigDecimal wy, Loss loss) {
  /** The losses of the logistic unit. */
  public enum Loss {
    /** L = f. */
    OUTPUT("output"),
    /** L = ½(f−t)². */
    SQUARED_ERROR("squared-error"),
    /** L = −t ln f − (1−t) ln(1−f). */
    CROSS_ENTROPY("cross-entropy");

    private final String id;

    Loss(String id) {
      this.id = id;
    }

    private static Loss of(String id) {
      for (Loss loss : values()) {
        if (loss.id.equals(id)) {
          return loss;
        }
      }
      throw new IllegalArgumentException(id);
    }
  }

  /**
   * What a scenario holds of a logistic unit: the first sample at the start; for the homework and
   * the scaled unit the sample and weights that the problem names, with the output as loss. Empty
   * for other problems.
   */
  public static Optional<LogisticSample> of(Scenario scenario) {
    Settings settings = scenario.problem().settings();
    return switch (scenario.problem().kind()) {
      case "logistic" -> {
        DoubleVector sample = settings.table("samples").rows().get(0);
        DoubleVector start = scenario.start();
        Loss loss = Loss.of(settings.choice("loss"));
        yield Optional.of(
            of(sample.get(0), sample.get(1), sample.get(2), start.get(0), start.get(1), loss));
      }
      case "worksheet", "scaled-logistic" -> {
        double target = settings.has("target") ? settings.number("target") : 1;
        yield Optional.of(
            of(
                settings.number("x"),
                settings.number("y"),
                target,
                settings.number("wx"),
                settings.number("wy"),
                Loss.OUTPUT));
      }
      default -> Optional.empty();
    };
  }

  private static LogisticSample of(
      double x, double y, double target, double wx, double wy, Loss loss) {
    return new LogisticSample(
        Decimals.of(x),
        Decimals.of(y),
        Decimals.of(target),
        Decimals.of(wx),
        Decimals.of(wy),
        loss);
  }
}
