package org.thetascope.worksheet.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.thetascope.expression.Decimals;
import org.thetascope.expression.Rewriting;
import org.thetascope.expression.Symbol;
import org.thetascope.expression.Term;
import org.thetascope.expression.Terms;
import org.thetascope.optimizer.Letters;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.optimizer.Quantity;
import org.thetascope.optimizer.Rule;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Settings;
import org.thetascope.problem.Batches;
import org.thetascope.problem.ProblemKind;
import org.thetascope.problem.Problems;
import org.thetascope.scenario.Scenario;

/**
 * The rules of an optimizer on the problem of a scenario, from the terms that both say of
 * themselves. The scenario's numbers are the decimals they are written as, so that 0.1 means one
 * tenth.
 */
final class OptimizerRules implements WorkedRules {
  private final Scenario scenario;
  private final Optimizer optimizer;
  private final Settings settings;
  private final Settings problemSettings;
  private final ProblemKind problem;
  private final List<Symbol> letters;
  private final List<Rule> later = new ArrayList<>();
  private final Map<Symbol, BigDecimal> numbers = new HashMap<>();
  private final Map<Symbol, BigDecimal> problemNumbers = new HashMap<>();
  private final List<CellRule> first = new ArrayList<>();
  private final boolean changing;

  OptimizerRules(Scenario scenario, String id) {
    this.scenario = scenario;
    optimizer = Optimizers.of(id);
    settings = scenario.optimizers().get(id).values();
    problem = Problems.of(scenario.problem().kind());
    problemSettings = scenario.problem().settings();
    letters = problem.components(problemSettings);
    later.addAll(optimizer.state(settings));
    later.add(new Rule(Quantity.DELTA_THETA, optimizer.step(settings)));
    later.add(
        new Rule(
            Quantity.THETA,
            Terms.sum(Letters.before(Quantity.THETA), Letters.of(Quantity.DELTA_THETA))));
    for (Field field : optimizer.fields()) {
      if (field instanceof Parameter) {
        numbers.put(Letters.of(field), Decimals.of(settings.number(field.id())));
      }
    }
    problemNumbers.putAll(Terms.NUMBERS);
    problemNumbers.putAll(problem.numbers(problemSettings));
    changing = changesFromStepToStep(problem, problemSettings);
    first.addAll(gradients(1));
    for (Rule rule : later) {
      for (int component = 0; component < components(); component++) {
        first.add(rule(rule, component));
      }
    }
  }

  private static boolean changesFromStepToStep(ProblemKind problem, Settings settings) {
    return !settings.group(Batches.ID).isEmpty() || problem.steps(settings).isPresent();
  }

  @Override
  public List<Symbol> letters() {
    return letters;
  }

  /** The rules of the first step, so many steps later; but for a gradient that is another one. */
  @Override
  public List<CellRule> step(int step) {
    List<CellRule> rules = new ArrayList<>(first.size());
    Map<Symbol, BigDecimal> k = Map.of(Letters.K, k(step));
    for (CellRule rule : first) {
      boolean ofProblem = rule.cell().quantity() == Quantity.G;
      rules.add(rule.later(step - 1, ofProblem ? Map.of() : k));
    }
    if (changing) {
      List<CellRule> own = gradients(step);
      own.forEach(rule -> rules.set(rule.cell().component(), rule));
    }
    return rules;
  }

  private List<CellRule> gradients(int step) {
    List<CellRule> rules = new ArrayList<>();
    for (int component = 0; component < components(); component++) {
      rules.add(gradient(step, component));
    }
    return rules;
  }

  /** g at the point where the optimizer asks for it: every letter of θ stands for that point. */
  private CellRule gradient(int step, int component) {
    Term term = problem.gradientTerm(problemSettings, step, component);
    Term point = optimizer.point(settings);
    Map<Symbol, Cell> cells = new HashMap<>();
    Map<Symbol, BigDecimal> known = new HashMap<>(problemNumbers);
    for (int i = 0; i < letters.size(); i++) {
      Term asked = point;
      for (Symbol symbol : Rewriting.symbols(point)) {
        Symbol own = letter(symbol, i);
        if (Letters.isBefore(symbol)) {
          cells.put(own, new Cell(step - 1, Letters.quantity(symbol).orElseThrow(), i));
        } else {
          known.put(own, numbers.get(symbol));
        }
        asked = Rewriting.replaced(asked, symbol, own);
      }
      term = Rewriting.replaced(term, letters.get(i), asked);
    }
    return new CellRule(new Cell(step, Quantity.G, component), term, cells, known);
  }

  /**
   * What a letter of the optimizer is called beside those of the problem, which may be the same: a
   * typed formula names its constants as it likes.
   */
  private Symbol letter(Symbol symbol, int component) {
    if (symbol.equals(Letters.before(Quantity.THETA))) {
      return letters.get(component);
    }
    String id = optimizer.id() + "." + symbol.id();
    return Letters.isBefore(symbol) && letters.size() > 1
        ? ProblemKind.numbered(id, symbol.sign(), (long) component + 1)
        : new Symbol(id, symbol.sign());
  }

  /** The rule of a number of the first step. */
  private CellRule rule(Rule rule, int component) {
    Map<Symbol, Cell> cells = new HashMap<>();
    Map<Symbol, BigDecimal> known = new HashMap<>(numbers);
    Term term = rule.term();
    if (components() > 1) {
      Symbol theta = letters.get(component);
      cells.put(theta, new Cell(0, Quantity.THETA, component));
      term = Rewriting.replaced(term, Letters.before(Quantity.THETA), theta);
    }
    for (Symbol symbol : Rewriting.symbols(term)) {
      Letters.quantity(symbol)
          .ifPresent(
              quantity ->
                  cells.put(
                      symbol, new Cell(Letters.isBefore(symbol) ? 0 : 1, quantity, component)));
    }
    known.put(Letters.K, k(1));
    return new CellRule(new Cell(1, rule.quantity(), component), term, cells, known);
  }

  /** The number of a step, those counted that were taken before the run. */
  private BigDecimal k(int step) {
    int before = settings.has("k0") ? settings.whole("k0") : 0;
    return BigDecimal.valueOf((long) step + before);
  }

  @Override
  public BigDecimal start(Quantity quantity, int component) {
    if (quantity == Quantity.THETA) {
      return Decimals.of(scenario.start().get(component));
    }
    String id = quantity.id() + "0";
    return settings.has(id)
        ? Decimals.of(settings.components(id, components())[component])
        : BigDecimal.ZERO;
  }

  @Override
  public boolean stepIsVelocity() {
    return optimizer.step(settings).equals(Letters.of(Quantity.V));
  }
}
