package org.thetascope.optimizer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thetascope.expression.Term;
import org.thetascope.expression.Terms;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.Settings;
import org.thetascope.parameter.Versioned;

/**
 * A method that takes θ downhill. Adding one is a file with this interface, a line in {@link
 * Optimizers} and the words of its settings.
 *
 * <p>It says its rules twice: once as terms in the letters of Goodfellow, Bengio and Courville,
 * from which formulas on screen, typeset updates, worksheets, tables and legends follow; and once
 * as a fast {@link OptimizerState}. A test over the registry holds the two together.
 *
 * <p>All settings given to its methods have a value for each of {@link #fields()}.
 */
public interface Optimizer extends Versioned {
  /** The name in JSON and CSV. */
  @Override
  String id();

  /** The name people use, the same in every language. */
  String name();

  /**
   * Whether it runs where a file does not name it: those that came later do not, so that old files
   * keep their picture.
   */
  default boolean enabledUnnamed() {
    return since() == 1;
  }

  /**
   * The settings it has. A field whose id is that of a quantity and "0", such as r0, is what the
   * quantity starts at; where there is none, it starts at 0.
   */
  List<Field> fields();

  /**
   * The settings with what a convention says of them, and nothing else changed.
   *
   * @param convention the id of one of {@link Conventions#ALL}
   */
  default Settings under(String convention, Settings settings) {
    return settings;
  }

  /**
   * The point at which the gradient g of a step is asked for: a term in θ and the state as the step
   * before left them.
   */
  default Term point(Settings settings) {
    return Letters.before(Quantity.THETA);
  }

  /**
   * The rules of its state, in the order in which they are worked; which quantities they are does
   * not depend on the settings.
   */
  List<Rule> state(Settings settings);

  /** The step Δθ. */
  Term step(Settings settings);

  /** What divides the gradient in the step, the diagonal of its preconditioner P. */
  default Term divisor(Settings settings) {
    return Terms.ONE;
  }

  /**
   * The ε·λmax(P^(−½) H P^(−½)) above which the method grows on a quadratic with the Hessian H and
   * a frozen P, to 34 digits; where it depends on ε, linearly.
   */
  default BigDecimal limit(Settings settings) {
    return BigDecimal.valueOf(2);
  }

  /**
   * What divides the gradient where a run rests at a minimum and its moments have faded, to 34
   * digits; empty where that depends on the way there.
   */
  default Optional<BigDecimal> divisorAtRest(Settings settings) {
    return Optional.of(BigDecimal.ONE);
  }

  /**
   * A fresh run of the method.
   *
   * @param dimension the number of components of θ
   */
  OptimizerState start(Settings settings, int dimension);

  /** What a step computes, in the order in which it is worked: g, the state, Δθ, θ. */
  default List<Quantity> quantities() {
    List<Quantity> quantities = new ArrayList<>(List.of(Quantity.G));
    state(Settings.defaults(fields())).forEach(rule -> quantities.add(rule.quantity()));
    quantities.addAll(List.of(Quantity.DELTA_THETA, Quantity.THETA));
    return List.copyOf(quantities);
  }

  /** Whether a quantity is among {@link #quantities()}. */
  default boolean has(Quantity quantity) {
    return quantities().contains(quantity);
  }

  /**
   * The step Δθ, with the rule of what it is in place of a mere letter: α v − ε g rather than v.
   */
  default Term formula(Settings settings) {
    Term step = step(settings);
    return state(settings).stream()
        .filter(rule -> step.equals(Letters.of(rule.quantity())))
        .map(Rule::term)
        .findFirst()
        .orElse(step);
  }
}
