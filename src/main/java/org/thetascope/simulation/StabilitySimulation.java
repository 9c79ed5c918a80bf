package org.thetascope.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.optimizer.Quantity;
import org.thetascope.optimizer.Stabiliser;
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

  /** The steps at the end that a cycle must have kept to. */
  private static final int TURNS = 8;

  /** How far two points may be apart that are one, as a part of the jump between two. */
  private static final double SAME = 1e-6;

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
    private final double stableDelta;
    private final Optional<Cycle> cycle;
    private final Envelope envelope;

    private Curve(Recorder run) {
      optimizer = run.optimizer;
      limit = run.limit;
      sharpness = run.sharpness;
      steps = run.run.step();
      stableDelta = run.stableDelta;
      cycle = run.cycle();
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

    /**
     * The δ from which on the curvature that first met more than the limit could not, however small
     * r is; NaN where no step did, or where δ does not decide it.
     */
    public double stableDelta() {
      return stableDelta;
    }

    /** The two points between which it jumps at the end. */
    public Optional<Cycle> cycle() {
      return cycle;
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

  /**
   * Two points between which θ jumps from step to step.
   *
   * @param component the one that jumps furthest
   * @param low its lesser value
   * @param high its greater value
   */
  public record Cycle(int component, double low, double high) {}

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

    /** Whether δ alone divides where g has been small for long. */
    private final boolean fades;

    private final Settings settings;

    /** θ after each of the last steps, in turns. */
    private final double[][] last;

    private double stableDelta = Double.NaN;

    Recorder(String optimizer, Settings settings, RunQuery query, Problem problem) {
      this.optimizer = optimizer;
      this.problem = problem;
      epsilon = settings.number("epsilon");
      this.settings = settings;
      limit = Optimizers.of(optimizer).limit(settings).doubleValue();
      boolean rests = Optimizers.of(optimizer).divisorAtRest(settings).isPresent();
      fades = rests && settings.has("delta");
      run = query.run(optimizer, settings, problem);
      theta = new double[run.dimension()];
      hessian = new double[theta.length][theta.length];
      last = new double[TURNS][theta.length];
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
        double steepest = fades && Double.isNaN(stableDelta) ? largest() : Double.NaN;
        double met = preconditioned();
        sharpness[run.step()] = met;
        if (met > limit && steepest > 0) {
          stableDelta = Stabiliser.delta(settings, epsilon * steepest / limit);
        }
        for (int j = 0; j < theta.length; j++) {
          last[run.step() % TURNS][j] = run.value(Quantity.THETA, j);
        }
      }
    }

    private double largest() {
      return SymmetricMatrix.largestEigenvalue(hessian);
    }

    /** Whether every second of the last points is the same, and the others are elsewhere. */
    Optional<Cycle> cycle() {
      if (run.step() < TURNS || run.diverged()) {
        return Optional.empty();
      }
      int widest = 0;
      for (int j = 0; j < theta.length; j++) {
        widest = jump(j) > jump(widest) ? j : widest;
      }
      double jump = jump(widest);
      for (int k = 2; k < TURNS; k++) {
        for (int j = 0; j < theta.length; j++) {
          if (Math.abs(last[k][j] - last[k - 2][j]) > SAME * jump) {
            return Optional.empty();
          }
        }
      }
      double low = Math.min(last[0][widest], last[1][widest]);
      return jump > 0 ? Optional.of(new Cycle(widest, low, low + jump)) : Optional.empty();
    }

    private double jump(int component) {
      return Math.abs(last[0][component] - last[1][component]);
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
      return epsilon * largest();
    }

    Curve curve() {
      return new Curve(this);
    }
  }
}
