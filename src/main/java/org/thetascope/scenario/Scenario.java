package org.thetascope.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.thetascope.optimizer.Conventions;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.FaultException;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Range;
import org.thetascope.parameter.Scale;
import org.thetascope.parameter.Settings;
import org.thetascope.problem.ProblemKind;
import org.thetascope.problem.Problems;

/**
 * Everything that a file holds and a window shows; immutable, so that undo is a list of scenarios.
 *
 * @param title shown above the charts; may be empty
 * @param notes free text
 * @param problem the loss
 * @param start θ₀, one number a component of the problem
 * @param steps how many steps each optimizer takes
 * @param convention the id of a convention
 * @param optimizers the settings of every optimizer, by id
 * @param chain the scalar chains
 * @param variance the fully connected networks
 */
public record Scenario(
    String title,
    String notes,
    Selection problem,
    DoubleVector start,
    int steps,
    String convention,
    Map<String, OptimizerSettings> optimizers,
    ChainSettings chain,
    VarianceSettings variance) {
  /** The number of steps; the slider ends at 100,000, a file or a field may say a million. */
  public static final Parameter STEPS =
      new Parameter(
          "steps", "k", Range.closed(1, 1_000_000), 1, 100_000, Scale.LOGARITHMIC, 200, true);

  /** A component of θ₀. */
  public static final Parameter START = Parameter.real("start", "θ₀", -5, 5, -1);

  /** Every part as it is where nothing is said. */
  public static final Scenario DEFAULT =
      new Scenario(
          "",
          "",
          defaultProblem("logistic"),
          DoubleVector.of(-1, 1),
          (int) STEPS.fallback(),
          Conventions.DEFAULT,
          defaultOptimizers(Conventions.DEFAULT),
          ChainSettings.DEFAULT,
          VarianceSettings.DEFAULT);

  /** Keeps the optimizers in the order of the registry. */
  public Scenario {
    Map<String, OptimizerSettings> ordered = new LinkedHashMap<>();
    for (Optimizer optimizer : Optimizers.ALL) {
      ordered.put(optimizer.id(), optimizers.get(optimizer.id()));
    }
    optimizers = Collections.unmodifiableMap(ordered);
    ProblemKind kind = Problems.of(problem.kind());
    kind.complete(problem.settings());
    int dimension = kind.components(problem.settings()).size();
    if (start.size() != dimension) {
      throw new FaultException("fault.startLength", start.size(), dimension);
    }
  }

  /** A kind of problem with its defaults. */
  public static Selection defaultProblem(String kind) {
    ProblemKind found = Problems.of(kind);
    return new Selection(kind, found.complete(Settings.empty()));
  }

  /** The default settings of every optimizer under a convention. */
  public static Map<String, OptimizerSettings> defaultOptimizers(String convention) {
    Map<String, OptimizerSettings> optimizers = new LinkedHashMap<>();
    for (Optimizer optimizer : Optimizers.ALL) {
      Settings defaults = Settings.defaults(optimizer.fields());
      Settings values = Conventions.of(convention).applyTo(optimizer, defaults);
      optimizers.put(optimizer.id(), new OptimizerSettings(true, values));
    }
    return optimizers;
  }

  /** The same under another title. */
  public Scenario withTitle(String changed) {
    return new Scenario(
        changed, notes, problem, start, steps, convention, optimizers, chain, variance);
  }

  /** The same with other notes. */
  public Scenario withNotes(String changed) {
    return new Scenario(
        title, changed, problem, start, steps, convention, optimizers, chain, variance);
  }

  /** The same with another problem of the same dimension and its start, or one that fits it. */
  public Scenario withProblem(Selection changed, DoubleVector changedStart) {
    return new Scenario(
        title, notes, changed, changedStart, steps, convention, optimizers, chain, variance);
  }

  /** The same with other settings of the problem; θ₀ is cut off or repeated to fit. */
  public Scenario withProblemSettings(Settings changed) {
    int dimension = Problems.of(problem.kind()).components(changed).size();
    return withProblem(problem.with(changed), start.resized(dimension));
  }

  /** The same with another kind of problem, its defaults and its start. */
  public Scenario withProblemKind(String kind) {
    Selection changed = defaultProblem(kind);
    return withProblem(changed, Problems.of(kind).defaultStart(changed.settings()));
  }

  /** The same with another start. */
  public Scenario withStart(DoubleVector changed) {
    return withProblem(problem, changed);
  }

  /** The same with another number of steps. */
  public Scenario withSteps(int changed) {
    return new Scenario(
        title, notes, problem, start, changed, convention, optimizers, chain, variance);
  }

  /** The same with every optimizer's place of δ and r₀ set by a convention. */
  public Scenario withConvention(String changed) {
    Map<String, OptimizerSettings> all = new LinkedHashMap<>();
    for (Optimizer optimizer : Optimizers.ALL) {
      OptimizerSettings settings = optimizers.get(optimizer.id());
      Settings values = Conventions.of(changed).applyTo(optimizer, settings.values());
      all.put(optimizer.id(), settings.with(values));
    }
    return new Scenario(title, notes, problem, start, steps, changed, all, chain, variance);
  }

  /** The same with other settings of one optimizer. */
  public Scenario withOptimizer(String id, OptimizerSettings changed) {
    Map<String, OptimizerSettings> all = new LinkedHashMap<>(optimizers);
    all.put(id, changed);
    return new Scenario(title, notes, problem, start, steps, convention, all, chain, variance);
  }

  /**
   * The same with one number of an optimizer changed; what its convention says of r₀ follows δ
   * where it followed before.
   */
  public Scenario withHyperparameter(String id, String field, double value) {
    Optimizer optimizer = Optimizers.of(id);
    OptimizerSettings settings = optimizers.get(id);
    Settings before = settings.values();
    Settings after = before.with(field, value);
    boolean follows = Conventions.of(convention).applyTo(optimizer, before).equals(before);
    if (follows && field.equals("delta")) {
      after = Conventions.of(convention).applyTo(optimizer, after);
    }
    return withOptimizer(id, settings.with(after));
  }

  /** Whether every place of δ and r₀ is as the convention has it. */
  public boolean followsConvention() {
    return withConvention(convention).equals(this);
  }

  /** The same with other chains. */
  public Scenario withChain(ChainSettings changed) {
    return new Scenario(
        title, notes, problem, start, steps, convention, optimizers, changed, variance);
  }

  /** The same with other networks. */
  public Scenario withVariance(VarianceSettings changed) {
    return new Scenario(
        title, notes, problem, start, steps, convention, optimizers, chain, changed);
  }
}
