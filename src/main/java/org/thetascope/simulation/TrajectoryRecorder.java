package org.thetascope.simulation;

import java.util.Optional;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.parameter.Settings;
import org.thetascope.problem.Problem;

/** One run with the column of what it measured. */
final class TrajectoryRecorder {
  private final String id;
  private final OptimizerRun run;
  private final Measure measure;
  private final int component;
  private final double epsilon;
  private final double[] column;

  TrajectoryRecorder(String id, Settings values, TrajectoryQuery query, Problem problem) {
    this.id = id;
    run = new OptimizerRun(Optimizers.of(id), values, problem, query.start());
    measure = query.measure();
    component = query.component();
    epsilon = values.number("epsilon");
    column = new double[query.steps() + 1];
    record();
  }

  OptimizerRun run() {
    return run;
  }

  /** Records the present step. */
  void record() {
    column[run.step()] = measure.of(run, component, epsilon);
  }

  /** What is recorded so far. */
  Trajectory trajectory() {
    return new Trajectory(
        id,
        new Envelope(column, run.step() + 1),
        run.diverged() ? Optional.of(run.divergence()) : Optional.empty());
  }
}
