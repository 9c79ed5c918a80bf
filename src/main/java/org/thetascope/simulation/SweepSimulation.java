package org.thetascope.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.thetascope.parameter.Settings;
import org.thetascope.problem.Problem;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.SweepSettings;

/**
 * Runs every optimizer with each of many learning rates and keeps where it ends. The runs are
 * spread over threads, every eighth ε first; then the border of divergence is closed in on, as near
 * as two doubles are.
 */
public final class SweepSimulation
    implements Computation<SweepSimulation.Query, SweepSimulation.Result> {
  private static final int COARSE = 8;

  /** Steps between two questions whether to stop: less than a ms, or a few with 1000 samples. */
  private static final int BLOCK = 1024;

  private final int threads;

  /** With as many threads as there are processors. */
  public SweepSimulation() {
    this(Runtime.getRuntime().availableProcessors());
  }

  /** With a number of threads, the calling one among them. */
  public SweepSimulation(int threads) {
    this.threads = threads;
  }

  /**
   * What a sweep depends on.
   *
   * @param runs problem, start, steps and optimizers; their ε does not matter
   * @param sweep the learning rates
   */
  public record Query(RunQuery runs, SweepSettings sweep) {
    /**
     * What a scenario asks for.
     *
     * @throws org.thetascope.parameter.FaultException if its problem has no loss
     */
    public static Query of(Scenario scenario) {
      RunQuery runs = RunQuery.withLoss(scenario);
      // one ε for all, so that a query does not change with the ε that is shown
      Map<String, Settings> optimizers = new LinkedHashMap<>(runs.optimizers());
      optimizers.replaceAll((id, values) -> at(values, scenario.sweep().low()));
      return new Query(
          new RunQuery(runs.problem(), runs.start(), runs.steps(), optimizers), scenario.sweep());
    }
  }

  /**
   * Where one run ended.
   *
   * @param loss L at the last step, which may be infinite
   * @param diverged whether it left the finite numbers
   * @param lastStep the step that took θ out of the doubles, or all steps
   */
  public record End(double loss, boolean diverged, int lastStep) {
    /** Whether the loss is a number that can be shown. */
    public boolean hasLoss() {
      return !diverged && Double.isFinite(loss);
    }
  }

  /**
   * One optimizer's ends. Compares by identity.
   *
   * @param optimizer its id
   * @param ends one for each ε; empty where a partial result has none yet
   * @param border the least ε that diverges where the one just before does not; empty where none
   *     does, all do, or a partial result does not know it yet
   */
  public record Curve(String optimizer, List<Optional<End>> ends, Optional<Double> border) {}

  /**
   * The curves that answer a query. Compares by identity.
   *
   * @param query what was asked
   * @param curves one for each optimizer, in the order of the query
   */
  public record Result(Query query, List<Curve> curves) {}

  @Override
  public Result compute(Query query, Progress<Result> progress) {
    List<String> optimizers = List.copyOf(query.runs().optimizers().keySet());
    double[] epsilons = query.sweep().epsilons();
    int[] order = coarseFirst(epsilons.length);
    int all = optimizers.size() * order.length;
    ParallelTrials<Placed> trials =
        new ParallelTrials<>(
            Math.max(1, all),
            threads,
            () -> {
              Problem problem = query.runs().newProblem();
              return (trial, stop) -> {
                if (all == 0) {
                  return new Placed(0, 0, null);
                }
                int optimizer = trial % optimizers.size();
                int index = order[trial / optimizers.size()];
                String id = optimizers.get(optimizer);
                End end = end(query, id, epsilons[index], problem, stop);
                return end == null ? null : new Placed(optimizer, index, end);
              };
            });
    GrowingResult<Result> growing =
        new GrowingResult<>(
            progress, stop -> result(query, optimizers, trials.results(), List.of()));
    growing.dueAt(all / (double) COARSE);
    if (!trials.run(() -> growing.pulse(trials.done(), all / 3.0))) {
      return growing.result(false);
    }
    Result withoutBorders = result(query, optimizers, trials.results(), List.of());
    List<Optional<Double>> borders = borders(withoutBorders, progress);
    return borders.size() < optimizers.size()
        ? withoutBorders
        : result(query, optimizers, trials.results(), borders);
  }

  private record Placed(int optimizer, int index, End end) {}

  /** Every eighth index first, from one end to the other. */
  private static int[] coarseFirst(int points) {
    return IntStream.concat(
            IntStream.range(0, points).filter(i -> i % COARSE == 0),
            IntStream.range(0, points).filter(i -> i % COARSE != 0))
        .toArray();
  }

  private static Settings at(Settings values, double epsilon) {
    return values.with("epsilon", epsilon);
  }

  /** Where a run ends; null where it was asked to stop. */
  private static End end(
      Query query, String id, double epsilon, Problem problem, BooleanSupplier stop) {
    Settings settings = at(query.runs().optimizers().get(id), epsilon);
    OptimizerRun run = query.runs().run(id, settings, problem);
    int steps = query.runs().steps();
    while (run.step() < steps && !run.diverged()) {
      if (stop.getAsBoolean()) {
        return null;
      }
      int until = Math.min(steps, run.step() + BLOCK);
      while (run.step() < until && run.advance()) {
        // a step was taken
      }
    }
    // where only the gradient has left the doubles, the next step takes θ along
    int last = run.diverged() && run.isFinite() ? Math.min(steps, run.step() + 1) : run.step();
    return new End(run.loss(), run.diverged(), last);
  }

  private static Result result(
      Query query, List<String> optimizers, List<Placed> done, List<Optional<Double>> borders) {
    List<List<Optional<End>>> ends = new ArrayList<>();
    for (int i = 0; i < optimizers.size(); i++) {
      ends.add(new ArrayList<>());
      for (int k = 0; k < query.sweep().points(); k++) {
        ends.get(i).add(Optional.empty());
      }
    }
    for (Placed placed : done) {
      if (placed.end() != null) {
        ends.get(placed.optimizer()).set(placed.index(), Optional.of(placed.end()));
      }
    }
    return new Result(
        query,
        IntStream.range(0, optimizers.size())
            .mapToObj(
                i ->
                    new Curve(
                        optimizers.get(i),
                        List.copyOf(ends.get(i)),
                        i < borders.size() ? borders.get(i) : Optional.empty()))
            .toList());
  }

  /** The borders of all, or fewer where it was asked to stop. */
  private static List<Optional<Double>> borders(Result result, Progress<Result> progress) {
    double[] epsilons = result.query().sweep().epsilons();
    Problem problem = result.query().runs().newProblem();
    List<Optional<Double>> borders = new ArrayList<>();
    for (Curve curve : result.curves()) {
      Optional<Double> border = Optional.empty();
      for (int i = 1; i < curve.ends().size() && border.isEmpty(); i++) {
        boolean before = curve.ends().get(i - 1).orElseThrow().diverged();
        if (!before && curve.ends().get(i).orElseThrow().diverged()) {
          border = border(result, curve, epsilons[i - 1], epsilons[i], problem, progress);
          if (border.isEmpty()) {
            return borders;
          }
        }
      }
      borders.add(border);
    }
    return borders;
  }

  /** Halves the distance to the least ε that diverges until no double lies between. */
  private static Optional<Double> border(
      Result result,
      Curve curve,
      double stable,
      double diverging,
      Problem problem,
      Progress<Result> progress) {
    double low = stable;
    double high = diverging;
    for (double middle = between(low, high);
        low < middle && middle < high;
        middle = between(low, high)) {
      End end = end(result.query(), curve.optimizer(), middle, problem, progress::stopRequested);
      if (end == null) {
        return Optional.empty();
      }
      if (end.diverged()) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return Optional.of(high);
  }

  private static double between(double low, double high) {
    return low + (high - low) / 2;
  }
}
