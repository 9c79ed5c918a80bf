package org.thetascope.simulation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.optimizer.Quantity;
import org.thetascope.parameter.Settings;
import org.thetascope.problem.Problem;
import org.thetascope.problem.Problems;
import org.thetascope.scenario.Scenario;

/** A million steps on the opening scenario's logistic unit, in nanoseconds per step. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class StepKernel {
  /** How far it runs. */
  public static final int STEPS = 1_000_000;

  /** All optimizers together. */
  public static final String ALL = "all";

  /** The id of an optimizer, or {@link #ALL}. */
  @Param({"sgd", "adagrad", "rmsprop", "adam", "momentum", "nesterov", "adamw", ALL})
  public String optimizer;

  private TrajectoryQuery query;
  private double[][] theta;

  /** Makes the query and the memory for every θ. */
  @Setup
  public void prepare() {
    TrajectoryQuery every = TrajectoryQuery.of(Scenario.DEFAULT.withSteps(STEPS), Measure.THETA, 0);
    query = every;
    if (!optimizer.equals(ALL)) {
      query =
          new TrajectoryQuery(
              every.problem(),
              every.start(),
              STEPS,
              Map.of(optimizer, Scenario.DEFAULT.optimizers().get(optimizer).values()),
              every.measure(),
              every.component());
    }
    theta = new double[query.optimizers().size()][(STEPS + 1) * query.start().size()];
  }

  /** The recurrences with every component of every θ stored, as the C program does it. */
  @Benchmark
  @OperationsPerInvocation(STEPS)
  public double[][] stored() {
    OptimizerRun[] runs = runs(query).toArray(OptimizerRun[]::new);
    for (int k = 1; k <= STEPS; k++) {
      for (OptimizerRun run : runs) {
        run.move();
      }
      for (OptimizerRun run : runs) {
        run.look();
      }
      for (int i = 0; i < runs.length; i++) {
        theta[i][2 * k] = runs[i].value(Quantity.THETA, 0);
        theta[i][2 * k + 1] = runs[i].value(Quantity.THETA, 1);
      }
    }
    return theta;
  }

  /** All that the window waits for: one component of every θ with its minima and maxima. */
  @Benchmark
  @OperationsPerInvocation(STEPS)
  public Trajectories window() {
    return new TrajectorySimulation().compute(query, Progress.none());
  }

  /** Where the optimizers end, in their order, both components each. */
  public static List<double[]> ends() {
    return runs(TrajectoryQuery.of(Scenario.DEFAULT, Measure.THETA, 0))
        .map(
            run -> {
              while (run.step() < STEPS) {
                run.advance();
              }
              return new double[] {run.value(Quantity.THETA, 0), run.value(Quantity.THETA, 1)};
            })
        .toList();
  }

  private static Stream<OptimizerRun> runs(TrajectoryQuery query) {
    Settings settings = query.problem().settings();
    Problem problem = Problems.of(query.problem().kind()).problem(settings);
    return query.optimizers().entrySet().stream()
        .map(
            entry ->
                new OptimizerRun(
                    Optimizers.of(entry.getKey()), entry.getValue(), problem, query.start()));
  }
}
