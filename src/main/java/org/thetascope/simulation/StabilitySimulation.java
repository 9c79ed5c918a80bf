package org.thetascope.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.optimizer.Quantity;
import org.thetascope.parameter.Settings;
import org.thetascope.problem.Problem;
import org.thetascope.problem.SymmetricMatrix;
import org.thetascope.scenario.Scenario;

/**
 * Follows the sharpness of every optimizer's path: ε·λmax(P^(−½) H P^(−½)), with the Hessian H
 * where a step begins and what divides the gradient in that step as the diagonal P (Cohen et al.
 * 2021 and 2022, "the edge of stability"). Above the optimizer's limit a quadratic with this
 * curvature and a frozen P grows.
 */
public final class StabilitySimulation
    implements Computation<RunQuery, StabilitySimulation.Result> {
  /** Steps between two looks at the clock. */
  private static final int BLOCK = 16;

  /** What a scenario asks for; it must have a loss. */
  public static RunQuery query(Scenario scenario) {
    return RunQuery.withLoss(scenario);
  }

  /**
   * The sharpness along every path. Compares by identity.
   *
   * @param query what was asked
   * @param curves one for each optimizer, in the order of the query
   */
  public record Result(RunQuery query, List<Curve> curves) {}

  /** One optimizer's sharpness from step to step. Compares by identity. */
  public static final class Curve {
    private final String optimizer;
    private final double limit;
    private final double[] sharpness;
    private final int steps;
    private final Envelope envelope;

    private Curve(String optimizer, double limit, double[] sharpness, int steps) {
      this.optimizer = optimizer;
      this.limit = limit;
      this.sharpness = sharpness;
      this.steps = steps;
      envelope = new Envelope(sharpness, steps + 1);
    }

    /** Its id. */
    public String optimizer() {
      return optimizer;
    }

    /** The sharpness above which it grows. */
    public double limit() {
      return limit;
    }

    /** The last step that is there. */
    public int steps() {
      return steps;
    }

    /**
     * The sharpness that a step meets; negative where all curvature is, NaN where P has a 0 or the
     * curvature is not finite.
     *
     * @param step from 1 to {@link #steps()}
     */
    public double sharpness(int step) {
      return sharpness[step];
    }

    /** The sharpness over steps, as far as it is finite. */
    public Envelope envelope() {
      return envelope;
    }

    /** How many steps met more than the limit. */
    public int stepsOver() {
      int over = 0;
      for (int k = 1; k <= steps; k++) {
        over += sharpness[k] > limit ? 1 : 0;
      }
      return over;
    }

    /** The first step that met more than the limit; 0 where none did. */
    public int firstOver() {
      for (int k = 1; k <= steps; k++) {
        if (sharpness[k] > limit) {
          return k;
        }
      }
      return 0;
    }
  }

  @Override
  public Result compute(RunQuery query, Progress<Result> progress) {
    Problem problem = query.newProblem();
    List<Recorder> recorders = new ArrayList<>();
    for (Map.Entry<String, Settings> entry : query.optimizers().entrySet()) {
      recorders.add(new Recorder(entry.getKey(), entry.getValue(), query, problem));
    }
    GrowingResult<Result> growing =
        new GrowingResult<>(
            progress, stop -> new Result(query, recorders.stream().map(Recorder::curve).toList()));
    growing.dueAt(1);
    StepPace pace = new StepPace(System::nanoTime, query.steps());
    int done = 0;
    double work = 0;
    while (done < query.steps() && !growing.pulse(work, Math.max(1, work))) {
      int until = Math.min(query.steps(), done + BLOCK);
      recorders.forEach(recorder -> recorder.advance(until));
      done = until;
      work = pace.at(done);
    }
    return growing.result(done == query.steps());
  }

  /** One run with the sharpness that it has met. */
  private static final class Recorder {
    private final String optimizer;
    private final double epsilon;
    private final double limit;
    private final Problem problem;
    private final OptimizerRun run;
    private final double[] theta;
    private final double[][] hessian;
    private final double[] sharpness;

    Recorder(String optimizer, Settings settings, RunQuery query, Problem problem) {
      this.optimizer = optimizer;
      this.problem = problem;
      epsilon = settings.number("epsilon");
      limit = Optimizers.of(optimizer).limit(settings).doubleValue();
      run = query.run(optimizer, settings, problem);
      theta = new double[run.dimension()];
      hessian = new double[theta.length][theta.length];
      sharpness = new double[query.steps() + 1];
      Arrays.fill(sharpness, Double.NaN);
    }

    void advance(int until) {
      while (run.step() < until && !run.diverged()) {
        for (int j = 0; j < theta.length; j++) {
          theta[j] = run.value(Quantity.THETA, j);
        }
        problem.hessian(theta, hessian);
        run.advance();
        sharpness[run.step()] = preconditioned();
      }
    }

    /** ε·λmax of the Hessian between the roots of what divides the gradient. */
    private double preconditioned() {
      for (int i = 0; i < theta.length; i++) {
        if (run.divisor(i) == 0) {
          return Double.NaN;
        }
        for (int j = 0; j < theta.length; j++) {
          hessian[i][j] /= Math.sqrt(run.divisor(i)) * Math.sqrt(run.divisor(j));
        }
      }
      return epsilon * SymmetricMatrix.largestEigenvalue(hessian);
    }

    Curve curve() {
      return new Curve(optimizer, limit, sharpness, run.step());
    }
  }
}
