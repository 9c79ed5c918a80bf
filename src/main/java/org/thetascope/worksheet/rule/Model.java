package org.thetascope.worksheet.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.thetascope.expression.Decimals;
import org.thetascope.expression.Rewriting;
import org.thetascope.expression.Term;
import org.thetascope.expression.Terms;
import org.thetascope.optimizer.Letters;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.optimizer.Quantity;
import org.thetascope.optimizer.Rule;
import org.thetascope.parameter.FaultException;
import org.thetascope.parameter.Settings;
import org.thetascope.problem.Batches;
import org.thetascope.problem.ProblemKind;
import org.thetascope.problem.Problems;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.Selection;

/**
 * A scenario as it is worked by hand: one formula for each quantity, and the scenario's numbers as
 * the decimals they are written as, so that 0.1 means one tenth.
 */
public final class Model {
  private final Scenario scenario;
  private final Term gradient;

  private Model(Scenario scenario, Term gradient) {
    this.scenario = scenario;
    this.gradient = gradient;
  }

  /**
   * The model of a scenario whose θ has one component.
   *
   * @throws FaultException if it has more: a sheet has no column for the component
   */
  public static Model of(Scenario scenario) {
    String kind = scenario.problem().kind();
    if (scenario.start().size() != 1) {
      throw new FaultException("fault.sheet.components", kind, scenario.start().size());
    }
    if (!canBeMadeOf(scenario)) {
      throw new FaultException("fault.sheet.problem", kind);
    }
    return new Model(scenario, gradient(scenario.problem()));
  }

  /** Whether there is a model of a scenario. */
  public static boolean canBeMadeOf(Scenario scenario) {
    return scenario.start().size() == 1 && !changesFromStepToStep(scenario.problem());
  }

  private static boolean changesFromStepToStep(Selection problem) {
    Settings settings = problem.settings();
    return !settings.group(Batches.ID).isEmpty()
        || Problems.of(problem.kind()).steps(settings).isPresent();
  }

  private static Term gradient(Selection problem) {
    ProblemKind kind = Problems.of(problem.kind());
    Settings settings = problem.settings();
    return Rewriting.replaced(
        kind.gradientTerm(settings, 1, 0),
        kind.components(settings).get(0),
        Letters.before(Quantity.THETA));
  }

  /** The scenario itself. */
  public Scenario scenario() {
    return scenario;
  }

  /** The rules of an optimizer, with what their letters stand for. */
  public WorkedRules worked(String optimizer) {
    return new ScalarRules(
        rules(optimizer), numbers(optimizer), quantity -> start(optimizer, quantity));
  }

  /** The rules of an optimizer in the order in which they are worked: g, state, Δθ, θ. */
  public List<Rule> rules(String optimizer) {
    Optimizer method = Optimizers.of(optimizer);
    Settings settings = settings(optimizer);
    Term theta = Letters.before(Quantity.THETA);
    List<Rule> rules = new ArrayList<>();
    Term g = Rewriting.replaced(gradient, theta, method.point(settings));
    rules.add(new Rule(Quantity.G, g));
    rules.addAll(method.state(settings));
    rules.add(new Rule(Quantity.DELTA_THETA, method.step(settings)));
    rules.add(new Rule(Quantity.THETA, Terms.sum(theta, Letters.of(Quantity.DELTA_THETA))));
    return List.copyOf(rules);
  }

  /** The numbers of an optimizer's settings and of the problem's, by their ids. */
  Map<String, BigDecimal> numbers(String optimizer) {
    Map<String, BigDecimal> numbers = new HashMap<>();
    Terms.NUMBERS.forEach((letter, number) -> numbers.put(letter.id(), number));
    Selection problem = scenario.problem();
    Problems.of(problem.kind())
        .numbers(problem.settings())
        .forEach((letter, number) -> numbers.put(letter.id(), number));
    put(settings(optimizer), numbers);
    return numbers;
  }

  /** What a quantity is before the first step; 0 where nothing else is said. */
  BigDecimal start(String optimizer, Quantity quantity) {
    return quantity == Quantity.THETA
        ? Decimals.of(scenario.start().get(0))
        : numbers(optimizer).getOrDefault(quantity.id() + "0", BigDecimal.ZERO);
  }

  private Settings settings(String optimizer) {
    return scenario.optimizers().get(optimizer).values();
  }

  private static void put(Settings settings, Map<String, BigDecimal> numbers) {
    for (String id : settings.ids()) {
      Object value = settings.value(id);
      if (value instanceof Double number) {
        numbers.put(id, Decimals.of(number));
      }
    }
  }
}
