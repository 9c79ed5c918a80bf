package org.thetascope.optimizer;

import java.util.Optional;
import org.thetascope.expression.Symbol;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Scale;

/** The letters of the rules: settings by their fields, and quantities of this step or the last. */
public final class Letters {
  /** The learning rate. */
  public static final Symbol EPSILON = of(Hyperparameters.EPSILON);

  /** The stabiliser. */
  public static final Symbol DELTA = of(Hyperparameters.DELTA);

  /** The number of steps, those counted that were taken before the run. */
  public static final Symbol K = new Symbol("k", "k");

  private static final String BEFORE = ".before";

  private Letters() {}

  /** A setting. */
  public static Symbol of(Field field) {
    return new Symbol(field.id(), field.symbol());
  }

  /** A quantity of this step. */
  public static Symbol of(Quantity quantity) {
    return new Symbol(quantity.id(), quantity.symbol());
  }

  /** A quantity as the step before left it. */
  public static Symbol before(Quantity quantity) {
    return new Symbol(quantity.id() + BEFORE, quantity.symbol());
  }

  /** Whether a letter is the decay of an optimizer, such as ρ. */
  public static boolean isDecay(Symbol symbol) {
    return Optimizers.ALL.stream()
        .flatMap(optimizer -> optimizer.fields().stream())
        .filter(field -> field instanceof Parameter number && number.scale() == Scale.NEAR_ONE)
        .anyMatch(field -> symbol.equals(of(field)));
  }

  /** Whether a letter stands for a quantity as the step before left it. */
  public static boolean isBefore(Symbol symbol) {
    return symbol.id().endsWith(BEFORE);
  }

  /** The quantity that a letter stands for, of this step or the last; empty for settings and k. */
  public static Optional<Quantity> quantity(Symbol symbol) {
    for (Quantity quantity : Quantity.values()) {
      if (symbol.equals(of(quantity)) || symbol.equals(before(quantity))) {
        return Optional.of(quantity);
      }
    }
    return Optional.empty();
  }
}
