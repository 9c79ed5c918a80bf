package org.thetascope.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
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
 * @param plane two components of θ over which the loss is drawn
 * @param sweep the learning rates of which the final loss is asked
 * @param view how it is looked at; what it names of θ and of rows is always there
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
    VarianceSettings variance,
    PlaneSettings plane,
    SweepSettings sweep,
    View view) {
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
          VarianceSettings.DEFAULT,
          PlaneSettings.DEFAULT,
          SweepSettings.DEFAULT,
          View.DEFAULT);

  /**
   * Keeps the optimizers in the order of the registry, and of the view what is still there.
   *
   * @throws FaultException if the parts do not fit together
   */
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
    view = view.fitted(dimension, SliderRows.of(problem, dimension, chain));
    for (Optimizer optimizer : Optimizers.ALL) {
      optimizers.get(optimizer.id()).checked(optimizer, dimension);
    }
  }

  /**
   * How many steps each optimizer takes: as many as asked, but no more than gradients are given.
   */
  public int takenSteps() {
    return Math.min(steps, givenSteps().orElse(steps));
  }

  /** How many steps there can be at most, where the problem gives the gradient of each. */
  public OptionalInt givenSteps() {
    return Problems.of(problem.kind()).steps(problem.settings());
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
      optimizers.put(optimizer.id(), new OptimizerSettings(optimizer.enabledUnnamed(), values));
    }
    return optimizers;
  }

  /** The same under another title. */
  public Scenario withTitle(String changed) {
    return with(draft -> draft.title = changed);
  }

  /** The same with other notes. */
  public Scenario withNotes(String changed) {
    return with(draft -> draft.notes = changed);
  }

  /** The same with another problem of the same dimension and its start, or one that fits it. */
  public Scenario withProblem(Selection changed, DoubleVector changedStart) {
    Map<String, OptimizerSettings> fitted = new LinkedHashMap<>();
    optimizers.forEach((id, settings) -> fitted.put(id, settings.resized(changedStart.size())));
    return with(
        draft -> {
          draft.problem = changed;
          draft.start = changedStart;
          draft.optimizers = fitted;
        });
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
    return with(draft -> draft.steps = changed);
  }

  /** The same with all that a convention says of every optimizer. */
  public Scenario withConvention(String changed) {
    Map<String, OptimizerSettings> all = new LinkedHashMap<>();
    for (Optimizer optimizer : Optimizers.ALL) {
      OptimizerSettings settings = optimizers.get(optimizer.id());
      Settings values = Conventions.of(changed).applyTo(optimizer, settings.values());
      all.put(optimizer.id(), settings.with(values));
    }
    return with(
        draft -> {
          draft.convention = changed;
          draft.optimizers = all;
        });
  }

  /** The same with other settings of one optimizer. */
  public Scenario withOptimizer(String id, OptimizerSettings changed) {
    Map<String, OptimizerSettings> all = new LinkedHashMap<>(optimizers);
    all.put(id, changed);
    return with(draft -> draft.optimizers = all);
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
    return with(draft -> draft.chain = changed);
  }

  /** The same with other networks. */
  public Scenario withVariance(VarianceSettings changed) {
    return with(draft -> draft.variance = changed);
  }

  /** The same with another plane. */
  public Scenario withPlane(PlaneSettings changed) {
    return with(draft -> draft.plane = changed);
  }

  /** The same with another sweep. */
  public Scenario withSweep(SweepSettings changed) {
    return with(draft -> draft.sweep = changed);
  }

  /** The same looked at in another way. */
  public Scenario withView(View changed) {
    return with(draft -> draft.view = changed);
  }

  private Scenario with(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.scenario();
  }

  /** A scenario's parts while some of them are being exchanged. */
  private static final class Draft {
    private String title;
    private String notes;
    private Selection problem;
    private DoubleVector start;
    private int steps;
    private String convention;
    private Map<String, OptimizerSettings> optimizers;
    private ChainSettings chain;
    private VarianceSettings variance;
    private PlaneSettings plane;
    private SweepSettings sweep;
    private View view;

    Draft(Scenario from) {
      title = from.title;
      notes = from.notes;
      problem = from.problem;
      start = from.start;
      steps = from.steps;
      convention = from.convention;
      optimizers = from.optimizers;
      chain = from.chain;
      variance = from.variance;
      plane = from.plane;
      sweep = from.sweep;
      view = from.view;
    }

    Scenario scenario() {
      return new Scenario(
          title,
          notes,
          problem,
          start,
          steps,
          convention,
          optimizers,
          chain,
          variance,
          plane,
          sweep,
          view);
    }
  }
}
