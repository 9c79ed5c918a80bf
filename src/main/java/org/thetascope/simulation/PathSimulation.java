package org.thetascope.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thetascope.optimizer.Quantity;
import org.thetascope.parameter.FaultException;
import org.thetascope.parameter.Settings;
import org.thetascope.problem.Problem;
import org.thetascope.problem.Problems;
import org.thetascope.scenario.Scenario;

/**
 * Runs the optimizers of a query and keeps every θ, all optimizers side by side. Partial results
 * come as those of trajectories do.
 */
public final class PathSimulation
    implements Computation<PathSimulation.Query, PathSimulation.Paths> {
  /** In place of the component along y: the loss at every θ. */
  static final int LOSS = -1;

  /** Steps between two questions whether to stop. */
  private static final int BLOCK = 256;

  /**
   * What paths depend on.
   *
   * @param runs problem, start, steps and optimizers
   * @param first the component along x, counted from 0
   * @param second the component along y; the loss where there is only one component
   * @param directions whether gradients and moments are kept, too
   */
  public record Query(RunQuery runs, int first, int second, boolean directions) {
    /** What a scenario asks for, over a plane of its loss, without directions. */
    public static Query of(Scenario scenario, LossPlane plane) {
      return new Query(RunQuery.of(scenario), plane.first(), plane.second(), false);
    }

    /** The same with or without directions. */
    public Query withDirections(boolean kept) {
      return new Query(runs, first, second, kept);
    }

    /**
     * What a scenario asks for over its samples: both components of its model.
     *
     * @throws FaultException if its problem has no samples
     */
    public static Query overSamples(Scenario scenario) {
      RunQuery runs = RunQuery.of(scenario);
      if (Problems.of(runs.problem().kind()).model(runs.problem().settings()).isEmpty()) {
        throw new FaultException("fault.noSamples");
      }
      return new Query(runs, 0, 1, false);
    }
  }

  /**
   * The paths that answer a query. Compares by identity.
   *
   * @param query what was asked
   * @param paths one for each optimizer, in the order of the query
   */
  public record Paths(Query query, List<Path> paths) {}

  /** Two components of a direction at every step. Compares by identity. */
  public static final class Directions {
    private final double[] x;
    private final double[] y;

    private Directions(int size) {
      x = new double[size];
      y = new double[size];
    }

    /** The first component at a step; NaN where there is none yet. */
    public double x(int step) {
      return x[step];
    }

    /** The second component at a step. */
    public double y(int step) {
      return y[step];
    }

    private void set(int step, double atX, double atY) {
      x[step] = atX;
      y[step] = atY;
    }
  }

  /** Two components of one optimizer's θ from step to step. Compares by identity. */
  public static final class Path {
    private final String optimizer;
    private final double[] x;
    private final double[] y;
    private final int steps;
    private final Optional<Divergence> divergence;
    private final Optional<Directions> gradients;
    private final Optional<Directions> moments;

    private Path(Recorder recorder) {
      OptimizerRun run = recorder.run;
      optimizer = recorder.optimizer;
      x = recorder.x;
      y = recorder.y;
      steps = run.step();
      divergence = run.diverged() ? Optional.of(run.divergence()) : Optional.empty();
      gradients = Optional.ofNullable(recorder.gradients);
      moments = Optional.ofNullable(recorder.moments);
    }

    /** The gradient that the next step uses, where directions are kept. */
    public Optional<Directions> gradients() {
      return gradients;
    }

    /**
     * What the optimizer carries along and where it points, so that θ moves that way: Momentum's
     * and Nesterov's v, Adam's −ŝ/√r̂ with δ where it stands. None where it carries nothing or
     * directions are not kept.
     */
    public Optional<Directions> moments() {
      return moments;
    }

    /** Its id. */
    public String optimizer() {
      return optimizer;
    }

    /** The last step that is there; step 0 is the start. */
    public int steps() {
      return steps;
    }

    /** How it left the finite numbers; empty where it did not. */
    public Optional<Divergence> divergence() {
      return divergence;
    }

    /** Whether the optimizer left the finite numbers. */
    public boolean diverged() {
      return divergence.isPresent();
    }

    /** The first component at a step from 0 to {@link #steps()}. */
    public double x(int step) {
      return x[step];
    }

    /** Both components at a step from 0 to {@link #steps()}. */
    public double[] theta(int step) {
      return new double[] {x[step], y[step]};
    }

    /** The second component at a step. */
    public double y(int step) {
      return y[step];
    }
  }

  @Override
  public Paths compute(Query query, Progress<Paths> progress) {
    RunQuery runs = query.runs();
    Problem problem = runs.newProblem();
    List<Recorder> recorders = new ArrayList<>();
    for (Map.Entry<String, Settings> entry : runs.optimizers().entrySet()) {
      OptimizerRun run = runs.run(entry.getKey(), entry.getValue(), problem);
      recorders.add(new Recorder(entry.getKey(), run, query));
    }
    GrowingResult<Paths> growing = new GrowingResult<>(progress, stop -> result(query, recorders));
    growing.dueAt(1);
    StepPace pace = new StepPace(System::nanoTime, runs.steps());
    int done = 0;
    double work = 0;
    while (done < runs.steps() && !growing.pulse(work, 9 * work)) {
      int until = Math.min(runs.steps(), done + BLOCK);
      recorders.forEach(recorder -> recorder.advance(until));
      done = until;
      work = pace.at(done);
    }
    return growing.result(done == runs.steps());
  }

  private static Paths result(Query query, List<Recorder> recorders) {
    return new Paths(query, recorders.stream().map(Recorder::path).toList());
  }

  /** One run with all that it has passed. */
  private static final class Recorder {
    private final String optimizer;
    private final OptimizerRun run;
    private final Query query;
    private final double[] x;
    private final double[] y;
    private final Directions gradients;
    private final Directions moments;

    Recorder(String optimizer, OptimizerRun run, Query query) {
      this.optimizer = optimizer;
      this.run = run;
      this.query = query;
      x = new double[query.runs().steps() + 1];
      y = new double[query.runs().steps() + 1];
      gradients = query.directions() ? new Directions(x.length) : null;
      moments = query.directions() && carries() ? new Directions(x.length) : null;
      record();
    }

    void advance(int until) {
      while (run.step() < until && run.advance()) {
        record();
      }
    }

    private void record() {
      x[run.step()] = run.value(Quantity.THETA, query.first());
      y[run.step()] =
          query.second() == LOSS ? run.loss() : run.value(Quantity.THETA, query.second());
      if (gradients != null) {
        gradients.set(
            run.step(), run.gradientHere(query.first()), run.gradientHere(query.second()));
      }
      if (moments != null) {
        moments.set(run.step(), moment(query.first()), moment(query.second()));
      }
    }

    private boolean carries() {
      return run.quantities().contains(Quantity.V) || run.quantities().contains(Quantity.S);
    }

    private double moment(int component) {
      if (run.has(Quantity.V)) {
        return run.value(Quantity.V, component);
      }
      Quantity first = run.has(Quantity.S_HAT) ? Quantity.S_HAT : Quantity.S;
      return run.has(first) ? -run.value(first, component) / run.divisor(component) : Double.NaN;
    }

    Path path() {
      return new Path(this);
    }
  }
}
