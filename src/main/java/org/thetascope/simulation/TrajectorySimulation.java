package org.thetascope.simulation;

import java.util.ArrayList;
import java.util.List;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.parameter.Settings;
import org.thetascope.parameter.Table;
import org.thetascope.problem.Problem;
import org.thetascope.problem.Problems;

/** Runs the optimizers of a query side by side, in blocks, and records the measure asked for. */
public final class TrajectorySimulation implements Computation<TrajectoryQuery, Trajectories> {
  /** Samples between two questions whether to stop: under a millisecond for all optimizers. */
  private static final int BLOCK = 4096;

  /** Samples before the first result is shown, at the latest. */
  private static final int FIRST = 500_000;

  @Override
  public Trajectories compute(TrajectoryQuery query, Progress<Trajectories> progress) {
    Settings settings = query.problem().settings();
    Problem problem = Problems.of(query.problem().kind()).problem(settings);
    List<Recorder> recorders = new ArrayList<>();
    query
        .optimizers()
        .forEach((id, values) -> recorders.add(new Recorder(id, values, query, problem)));
    int samples = samples(settings);
    int block = Math.max(1, BLOCK / samples);
    int first = Math.min(query.steps() / 10, FIRST / samples);
    int done = 0;
    boolean published = false;
    while (done < query.steps()) {
      if (published && progress.stopRequested()) {
        break;
      }
      int until = Math.min(query.steps(), done + block);
      recorders.forEach(recorder -> recorder.advanceTo(until));
      done = until;
      if (!published && done < query.steps() && done >= first) {
        progress.publish(result(recorders, done));
        published = true;
      }
    }
    return result(recorders, done);
  }

  /** What a step costs: the length of the longest table that the problem goes through, or 1. */
  private static int samples(Settings settings) {
    return settings.ids().stream()
        .map(settings::value)
        .filter(Table.class::isInstance)
        .mapToInt(table -> ((Table) table).rows().size())
        .max()
        .orElse(1);
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
