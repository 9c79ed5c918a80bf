package org.thetascope.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
  /** Steps between two questions whether to stop. */
  private static final int BLOCK = 256;

  /**
   * What paths depend on.
   *
   * @param runs problem, start, steps and optimizers
   * @param first the component along x, counted from 0
   * @param second the component along y
   */
  public record Query(RunQuery runs, int first, int second) {
    /** What a scenario asks for, over a plane of its loss. */
    public static Query of(Scenario scenario, LossPlane plane) {
      return new Query(RunQuery.of(scenario), plane.first(), plane.second());
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
      return new Query(runs, 0, 1);
    }
  }

  /**
   * The paths that answer a query. Compares by identity.
   *
   * @param query what was asked
   * @param paths one for each optimizer, in the order of the query
   */
  public record Paths(Query query, List<Path> paths) {}

  /** Two components of one optimizer's θ from step to step. Compares by identity. */
  public static final class Path {
    private final String optimizer;
    private final double[] x;
    private final double[] y;
    private final int steps;
    private final int divergedAt;

    private Path(String optimizer, double[] x, double[] y, int steps, int divergedAt) {
      this.optimizer = optimizer;
      this.x = x;
      this.y = y;
      this.steps = steps;
      this.divergedAt = divergedAt;
    }

    /** Its id. */
    public String optimizer() {
      return optimizer;
    }

    /** The last step that is there; step 0 is the start. */
    public int steps() {
      return steps;
    }

    /** The step at which θ or its gradient was not finite any more, or −1. */
    public int divergedAt() {
      return divergedAt;
    }

    /** Whether the optimizer left the finite numbers. */
    public boolean diverged() {
      return divergedAt >= 0;
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

    Recorder(String optimizer, OptimizerRun run, Query query) {
      this.optimizer = optimizer;
      this.run = run;
      this.query = query;
      x = new double[query.runs().steps() + 1];
      y = new double[query.runs().steps() + 1];
      record();
    }

    void advance(int until) {
      while (run.step() < until && run.advance()) {
        record();
      }
    }

    private void record() {
      x[run.step()] = run.value(Quantity.THETA, query.first());
      y[run.step()] = run.value(Quantity.THETA, query.second());
    }

    Path path() {
      return new Path(optimizer, x, y, run.step(), run.diverged() ? run.step() : -1);
    }
  }
}
