package org.thetascope.optimizer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.thetascope.Doubles;
import org.thetascope.SomeSettings;
import org.thetascope.expression.Constant;
import org.thetascope.expression.Operation;
import org.thetascope.expression.Operator;
import org.thetascope.expression.Symbol;
import org.thetascope.expression.Term;
import org.thetascope.expression.Terms;
import org.thetascope.parameter.Settings;
import org.thetascope.worksheet.rule.Evaluation;

/**
 * One step of any optimizer from a state that some gradients led to: what the fast step makes of
 * it, and what the terms do, to 60 digits.
 */
final class OneStep {
  private final Example example;
  private final Map<Quantity, Double> found = new EnumMap<>(Quantity.class);
  private final Map<Symbol, BigDecimal> letters = new HashMap<>();
  private final double point;
  private final double divisor;

  /**
   * An optimizer with settings as people make them, where it stands, and the gradients it meets.
   */
  record Example(Optimizer optimizer, Settings settings, double theta, List<Double> gradients) {
    int k() {
      int before = settings.has("k0") ? settings.whole("k0") : 0;
      return before + gradients.size();
    }
  }

  OneStep(Example example) {
    this.example = example;
    Optimizer optimizer = example.optimizer();
    OptimizerState state = optimizer.start(example.settings(), 1);
    double[] theta = {example.theta()};
    double[] deltaTheta = new double[1];
    int last = example.gradients().size() - 1;
    for (double g : example.gradients().subList(0, last)) {
      state.step(theta, new double[] {g}, deltaTheta);
    }
    letters.put(Letters.K, BigDecimal.valueOf(example.k()));
    letters.put(Letters.before(Quantity.THETA), new BigDecimal(theta[0]));
    for (Rule rule : optimizer.state(example.settings())) {
      letters.put(Letters.before(rule.quantity()), new BigDecimal(state.state(rule.quantity())[0]));
    }
    point = state.point(theta)[0];
    double g = example.gradients().get(last);
    state.step(theta, new double[] {g}, deltaTheta);
    divisor = state.divisor(0);
    found.put(Quantity.G, g);
    for (Rule rule : optimizer.state(example.settings())) {
      found.put(rule.quantity(), state.state(rule.quantity())[0]);
    }
    found.put(Quantity.DELTA_THETA, deltaTheta[0]);
    found.put(Quantity.THETA, theta[0] + deltaTheta[0]);
    letters.put(Letters.of(Quantity.G), new BigDecimal(g));
    for (Rule rule : rules().subList(1, rules().size())) {
      letters.put(Letters.of(rule.quantity()), Evaluation.value(rule.term(), this::number));
    }
  }

  /** All rules of the step as terms, that of g a mere letter. */
  private List<Rule> rules() {
    Optimizer optimizer = example.optimizer();
    List<Rule> rules = new ArrayList<>();
    rules.add(new Rule(Quantity.G, Letters.of(Quantity.G)));
    rules.addAll(optimizer.state(example.settings()));
    rules.add(new Rule(Quantity.DELTA_THETA, optimizer.step(example.settings())));
    Term theta = Letters.before(Quantity.THETA);
    rules.add(new Rule(Quantity.THETA, Terms.sum(theta, Letters.of(Quantity.DELTA_THETA))));
    return rules;
  }

  /** The quantities up to the first in which something cancels. */
  List<Quantity> wellConditioned() {
    return rules().stream()
        .takeWhile(rule -> wellConditioned(rule.term()))
        .map(Rule::quantity)
        .toList();
  }

  /**
   * Whether nothing cancels in a term: no part of a sum that had to be computed, and so is rounded,
   * is larger than the sum.
   */
  boolean wellConditioned(Term term) {
    if (!(term instanceof Operation operation)) {
      return true;
    }
    boolean sum =
        operation.operator() == Operator.SUM || operation.operator() == Operator.DIFFERENCE;
    BigDecimal size = value(term).abs();
    return operation.operands().stream()
        .allMatch(
            part ->
                wellConditioned(part)
                    && (!sum || isGiven(part) || value(part).abs().compareTo(size) <= 0));
  }

  private boolean isGiven(Term term) {
    boolean power = term instanceof Operation operation && operation.operator() == Operator.POWER;
    // the powers of decays are carried with twice the digits
    return power
        || term instanceof Constant
        || term instanceof Symbol symbol
            && (Letters.isBefore(symbol) || Letters.quantity(symbol).isEmpty());
  }

  /** What the fast step made of a quantity. */
  double found(Quantity quantity) {
    return found.get(quantity);
  }

  /** Where the fast step asked for the gradient. */
  double point() {
    return point;
  }

  /** What the fast step says it divided the gradient by. */
  double divisor() {
    return divisor;
  }

  /** What a term in the letters of the rules makes of the state before and the gradient. */
  BigDecimal value(Term term) {
    return Evaluation.value(term, this::number);
  }

  /** What a quantity was before the step; 0 where the optimizer has none. */
  BigDecimal before(Quantity quantity) {
    return letters.getOrDefault(Letters.before(quantity), BigDecimal.ZERO);
  }

  private BigDecimal number(Symbol symbol) {
    BigDecimal known = letters.get(symbol);
    return known == null ? new BigDecimal(example.settings().number(symbol.id())) : known;
  }

  /** Examples of every optimizer of the registry. */
  static Arbitrary<Example> examples() {
    Arbitrary<List<Double>> sizes = Doubles.magnitudes(1e-6, 1e6).list().ofMinSize(1).ofMaxSize(12);
    Arbitrary<List<Double>> gradients =
        Combinators.combine(sizes, Arbitraries.of(1, -1))
            .as((list, sign) -> list.stream().map(g -> sign * g).toList());
    return Combinators.combine(Arbitraries.of(Optimizers.ALL), Doubles.signed(1e-3, 1e3), gradients)
        .flatAs(
            (optimizer, theta, all) ->
                SomeSettings.of(optimizer.fields())
                    .map(settings -> new Example(optimizer, settings, theta, all)));
  }
}
