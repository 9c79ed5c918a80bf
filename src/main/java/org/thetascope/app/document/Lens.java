package org.thetascope.app.document;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.thetascope.scenario.Scenario;

/**
 * One value of a scenario: how it is read, and the scenario with another one.
 *
 * @param <T> the kind of value
 * @param getter reads the value
 * @param wither makes the scenario that has another value; it may refuse with a fault
 * @param applies whether a scenario has such a value, as only some problems have a curvature
 */
public record Lens<T>(
    Function<Scenario, T> getter,
    BiFunction<Scenario, T, Scenario> wither,
    Predicate<Scenario> applies) {
  /** A value that every scenario has. */
  public Lens(Function<Scenario, T> getter, BiFunction<Scenario, T, Scenario> wither) {
    this(getter, wither, scenario -> true);
  }

  /** The value in a scenario that has it. */
  public T get(Scenario scenario) {
    return getter.apply(scenario);
  }

  /** The scenario with another value. */
  public Scenario with(Scenario scenario, T value) {
    return wither.apply(scenario, value);
  }

  /** Whether a scenario has such a value. */
  public boolean in(Scenario scenario) {
    return applies.test(scenario);
  }
}
