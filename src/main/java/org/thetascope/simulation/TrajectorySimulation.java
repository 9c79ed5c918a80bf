package org.thetascope.simulation;

import java.util.ArrayList;
import java.util.List;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.parameter.Settings;
import org.thetascope.problem.Problem;
import org.thetascope.problem.Problems;

/** Runs the optimizers of a query side by side, in blocks, and records the measure asked for. */
public final class TrajectorySimulation implements Computation<TrajectoryQuery, Trajectories> {
  private static final int BLOCK = 4096;

  @Override
  public Trajectories compute(TrajectoryQuery query, Progress<Trajectories> progress) {
    Settings settings = query.problem().settings();
    Problem problem = Problems.of(query.problem().kind()).problem(settings);
    List<Recorder> recorders = new ArrayList<>();
    query
        .optimizers()
        .forEach((id, values) -> recorders.add(new Recorder(id, values, query, problem)));
    int done = 0;
    boolean published = false;
    while (done < query.steps()) {
      if (published && progress.stopRequested()) {
        break;
      }
      int until = Math.min(query.steps(), done + BLOCK);
      recorders.forEach(recorder -> recorder.advanceTo(until));
      done = until;
      if (!published && done < query.steps() && done >= query.steps() / 10) {
        progress.publish(result(recorders, done));
        published = true;
      }
    }
    return result(recorders, done);
  }

  private static Trajectories result(List<Recorder> recorders, int steps) {
    return new Trajectories(recorders.stream().map(Recorder::trajectory).toList(), steps);
  }

  /** One run with the column of what it measured. */
  private static final class Recorder {
    private final String id;
    private final OptimizerRun run;
    private final Measure measure;
    private final int component;
    private final double epsilon;
    private final double[] column;

    Recorder(String id, Settings values, TrajectoryQuery query, Problem problem) {
      this.id = id;
      run = new OptimizerRun(Optimizers.of(id), values, problem, query.start());
      measure = query.measure();
      component = query.component();
      epsilon = values.number("epsilon");
      column = new double[query.steps() + 1];
      column[0] = measure.of(run, component, epsilon);
    }

    void advanceTo(int step) {
      while (run.step() < step && run.advance()) {
        column[run.step()] = measure.of(run, component, epsilon);
      }
    }

    Trajectory trajectory() {
      return new Trajectory(
          id, new Envelope(column, run.step() + 1), run.diverged() ? run.step() : -1);
    }
  }
}
