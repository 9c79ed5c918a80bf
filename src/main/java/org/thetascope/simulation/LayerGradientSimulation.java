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
 * Trains a chain by the optimizers of a query, and keeps |∂L/∂wᵢ| of every layer from step to step.
 * Partial results come as those of trajectories do.
 */
public final class LayerGradientSimulation
    implements Computation<RunQuery, LayerGradientSimulation.Result> {
  /** Steps between two questions whether to stop. */
  private static final int BLOCK = 256;

  /** The most numbers that are kept of an optimizer; of longer runs every second step or so is. */
  private static final int MOST = 1 << 20;

  /**
   * What a scenario asks for.
   *
   * @throws FaultException if its problem has no layers
   */
  public static RunQuery query(Scenario scenario) {
    if (!Problems.of(scenario.problem().kind()).layered()) {
      throw new FaultException("fault.noLayers");
    }
    return RunQuery.of(scenario);
  }

  /**
   * The gradients that answer a query. Compares by identity.
   *
   * @param layers how many the chain has
   * @param runs one for each optimizer, in the order of the query
   */
  public record Result(RunQuery query, int layers, List<Layers> runs) {}

  /** What one optimizer's steps leave of the gradients. Compares by identity. */
  public static final class Layers {
    private final String optimizer;
    private final double[] sizes;
    private final int layers;
    private final int every;
    private final int kept;
    private final Optional<Divergence> divergence;
    private final double least;
    private final double most;

    private Layers(Recorder recorder) {
      optimizer = recorder.optimizer;
      sizes = recorder.sizes;
      layers = recorder.run.dimension();
      every = recorder.every;
      kept = recorder.kept;
      divergence =
          recorder.run.diverged() ? Optional.of(recorder.run.divergence()) : Optional.empty();
      least = recorder.least;
      most = recorder.most;
    }

    /** Its id. */
    public String optimizer() {
      return optimizer;
    }

    /** The last step that is kept. */
    public int last() {
      return (kept - 1) * every;
    }

    /** How it left the finite numbers by a step; empty where it had not yet. */
    public Optional<Divergence> divergence(int step) {
      return divergence.filter(end -> step >= end.step());
    }

    /** The least of all steps and layers that is not 0; infinite where there is none. */
    public double least() {
      return least;
    }

    /** The greatest finite one of all steps and layers; 0 where there is none. */
    public double most() {
      return most;
    }

    /** The last step that is kept up to one from 0 on. */
    public int keptAt(int step) {
      return Math.min(kept - 1, step / every) * every;
    }

    /**
     * |∂L/∂wᵢ| after a step.
     *
     * @param step one that is kept
     * @param layer i, from 1
     */
    public double size(int step, int layer) {
      return sizes[step / every * layers + layer - 1];
    }
  }

  @Override
  public Result compute(RunQuery query, Progress<Result> progress) {
    Problem problem = query.newProblem();
    List<Recorder> recorders = new ArrayList<>();
    for (Map.Entry<String, Settings> entry : query.optimizers().entrySet()) {
      OptimizerRun run = query.run(entry.getKey(), entry.getValue(), problem);
      recorders.add(new Recorder(entry.getKey(), run, problem, query.steps()));
    }
    GrowingResult<Result> growing = new GrowingResult<>(progress, stop -> result(query, recorders));
    growing.dueAt(1);
    StepPace pace = new StepPace(System::nanoTime, query.steps());
    int done = 0;
    double work = 0;
    while (done < query.steps() && !growing.pulse(work, 9 * work)) {
      int until = Math.min(query.steps(), done + BLOCK);
      recorders.forEach(recorder -> recorder.advance(until));
      done = until;
      work = pace.at(done);
    }
    return growing.result(done == query.steps());
  }

  private static Result result(RunQuery query, List<Recorder> recorders) {
    int layers = query.start().size();
    return new Result(query, layers, recorders.stream().map(Layers::new).toList());
  }

  /** One run with what is kept of it. */
  private static final class Recorder {
    private final String optimizer;
    private final OptimizerRun run;
    private final Problem problem;
    private final int every;
    private final double[] sizes;
    private final double[] theta;
    private final double[] g;
    private double least = Double.POSITIVE_INFINITY;
    private double most;
    private int kept;

    Recorder(String optimizer, OptimizerRun run, Problem problem, int steps) {
      this.optimizer = optimizer;
      this.run = run;
      this.problem = problem;
      int layers = run.dimension();
      every = (int) (((long) steps + 1) * layers / MOST) + 1;
      sizes = new double[(steps / every + 1) * layers];
      theta = new double[layers];
      g = new double[layers];
      record();
    }

    void advance(int until) {
      while (run.step() < until && run.advance()) {
        if (run.step() % every == 0) {
          record();
        }
      }
    }

    private void record() {
      for (int j = 0; j < theta.length; j++) {
        theta[j] = run.value(Quantity.THETA, j);
      }
      problem.gradient(theta, g);
      for (int j = 0; j < g.length; j++) {
        double size = Math.abs(g[j]);
        sizes[kept * g.length + j] = size;
        if (size > 0 && Double.isFinite(size)) {
          least = Math.min(least, size);
          most = Math.max(most, size);
        }
      }
      kept++;
    }
  }
}
