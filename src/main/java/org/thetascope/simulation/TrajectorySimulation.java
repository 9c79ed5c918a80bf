package org.thetascope.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.thetascope.parameter.Settings;
import org.thetascope.problem.Problem;
import org.thetascope.problem.Problems;

/**
 * Runs the optimizers of a query side by side and records the measure asked for. The first partial
 * result comes after a tenth of the steps, or after 40 ms if that is sooner; the next ones when ten
 * times as much is done, or ten times as long has passed.
 */
public final class TrajectorySimulation implements Computation<TrajectoryQuery, Trajectories> {
  /** Steps between two looks at the clock: some μs of work, or a few ms with 1000 samples. */
  private static final int BLOCK = 256;

  private final LongSupplier clock;

  /** By the system's clock. */
  public TrajectorySimulation() {
    this(System::nanoTime);
  }

  /**
   * By a clock of one's own.
   *
   * @param clock in nanoseconds
   */
  public TrajectorySimulation(LongSupplier clock) {
    this.clock = clock;
  }

  @Override
  public Trajectories compute(TrajectoryQuery query, Progress<Trajectories> progress) {
    Settings settings = query.problem().settings();
    Problem problem = Problems.of(query.problem().kind()).problem(settings);
    List<TrajectoryRecorder> recorders = new ArrayList<>();
    query
        .optimizers()
        .forEach((id, values) -> recorders.add(new TrajectoryRecorder(id, values, query, problem)));
    SideBySide runs = new SideBySide(recorders);
    GrowingResult<Trajectories> growing =
        new GrowingResult<>(progress, stop -> result(query, runs));
    growing.dueAt(1);
    StepPace pace = new StepPace(clock, query.steps());
    double work = 0;
    while (runs.steps() < query.steps() && !growing.pulse(work, 9 * work)) {
      runs.advance(Math.min(BLOCK, query.steps() - runs.steps()));
      work = pace.at(runs.steps());
    }
    return result(query, runs);
  }

  private static Trajectories result(TrajectoryQuery query, SideBySide runs) {
    List<Trajectory> curves = runs.result();
    return new Trajectories(curves, runs.steps(), RunDiagnosis.of(query, curves));
  }
}
