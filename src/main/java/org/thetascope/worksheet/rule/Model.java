package org.thetascope.worksheet.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.thetascope.expression.Decimals;
import org.thetascope.expression.Term;
import org.thetascope.expression.Terms;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.optimizer.Quantity;
import org.thetascope.optimizer.Stabiliser;
import org.thetascope.parameter.ChoiceField;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.FaultException;
import org.thetascope.parameter.Settings;
import org.thetascope.scenario.Scenario;

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
    Term gradient =
        Gradients.of(kind).orElseThrow(() -> new FaultException("fault.sheet.problem", kind));
    return new Model(scenario, gradient);
  }

  /** Whether there is a model of a scenario. */
  public static boolean canBeMadeOf(Scenario scenario) {
    return scenario.start().size() == 1 && Gradients.of(scenario.problem().kind()).isPresent();
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
    return rules(optimizer, place(optimizer));
  }

  /** Δθ with δ in each place that the optimizer knows but the scenario does not ask for. */
  public List<Term> otherSteps(String optimizer) {
    Stabiliser asked = place(optimizer);
    List<Term> others = new ArrayList<>();
    Optimizers.of(optimizer).fields().stream()
        .filter(field -> field.id().equals(Stabiliser.FIELD))
        .flatMap(field -> ((ChoiceField) field).options().stream())
        .map(Stabiliser::of)
        .filter(place -> place != asked)
        .forEach(place -> others.add(Methods.of(optimizer).step(place)));
    return others;
  }

  /** The numbers of an optimizer's settings and of the problem's, by their ids. */
  Map<String, BigDecimal> numbers(String optimizer) {
    Map<String, BigDecimal> numbers = new HashMap<>();
    put(scenario.problem().settings(), numbers);
    put(settings(optimizer), numbers);
    return numbers;
  }

  /** What a quantity is before the first step; 0 where nothing else is said. */
  BigDecimal start(String optimizer, Quantity quantity) {
    return switch (quantity) {
      case THETA -> Decimals.of(scenario.start().get(0));
      case R -> numbers(optimizer).getOrDefault("r0", BigDecimal.ZERO);
      default -> BigDecimal.ZERO;
    };
  }

  private List<Rule> rules(String optimizer, Stabiliser place) {
    Method method = Methods.of(optimizer);
    List<Rule> rules = new ArrayList<>();
    rules.add(new Rule(Quantity.G, gradient));
    rules.addAll(method.state());
    rules.add(new Rule(Quantity.DELTA_THETA, method.step(place)));
    Term theta = Terms.sum(Letters.before(Quantity.THETA), Letters.of(Quantity.DELTA_THETA));
    rules.add(new Rule(Quantity.THETA, theta));
    return List.copyOf(rules);
  }

  private Stabiliser place(String optimizer) {
    Settings settings = settings(optimizer);
    return settings.has(Stabiliser.FIELD)
        ? Stabiliser.of(settings.choice(Stabiliser.FIELD))
        : Stabiliser.OUTSIDE;
  }

  private Settings settings(String optimizer) {
    return scenario.optimizers().get(optimizer).values();
  }

  private static void put(Settings settings, Map<String, BigDecimal> numbers) {
    for (String id : settings.ids()) {
      Object value = settings.value(id);
      if (value instanceof Double number) {
        numbers.put(id, Decimals.of(number));
      } else if (value instanceof DoubleVector vector && vector.size() == 1) {
        numbers.put(id, Decimals.of(vector.get(0)));
      }
    }
  }
}
