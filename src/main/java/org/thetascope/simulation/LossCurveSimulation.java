package org.thetascope.simulation;

import java.util.Optional;
import org.thetascope.parameter.FaultException;
import org.thetascope.parameter.Range;
import org.thetascope.problem.Problem;
import org.thetascope.scenario.Scenario;

/**
 * The loss over a θ of one component, with every optimizer's way on it: what is left of the plane
 * of two.
 */
public final class LossCurveSimulation
    implements Computation<LossCurveSimulation.Query, LossCurveSimulation.Result> {
  /** Places at which L is asked. */
  private static final int PLACES = 801;

  /** Whether a scenario has a curve and no plane. */
  public static boolean isFor(Scenario scenario) {
    return scenario.start().size() == 1;
  }

  /**
   * What it depends on.
   *
   * @param runs problem, start, steps and optimizers
   * @param x what is shown of θ; empty for all that the optimizers reach
   */
  public record Query(RunQuery runs, Optional<Range> x) {
    /**
     * What a scenario asks for.
     *
     * @throws FaultException if its problem has no loss
     */
    public static Query of(Scenario scenario) {
      return new Query(RunQuery.withLoss(scenario), scenario.plane().x());
    }

    /** The same over another part of the axis. */
    public Query over(Range shown) {
      return new Query(runs, Optional.of(shown));
    }
  }

  /**
   * The curve that answers a query. Compares by identity.
   *
   * @param query what was asked
   * @param x what is shown of θ
   * @param theta places from one end to the other
   * @param loss L there, which need not be finite
   * @param paths of θ along x, and of L at θ along y
   */
  public record Result(
      Query query, Range x, double[] theta, double[] loss, PathSimulation.Paths paths) {}

  @Override
  public Result compute(Query query, Progress<Result> progress) {
    PathSimulation.Paths paths =
        new PathSimulation()
            .compute(
                new PathSimulation.Query(query.runs(), 0, PathSimulation.LOSS, false),
                progress.ofPart());
    Range x = query.x().orElseGet(() -> PlaneView.around(query.runs().start().get(0), paths));
    Problem problem = query.runs().newProblem();
    double[] theta = new double[PLACES];
    double[] loss = new double[PLACES];
    double[] at = new double[1];
    for (int i = 0; i < PLACES; i++) {
      theta[i] = LossGrid.place(x, i, PLACES);
      at[0] = theta[i];
      loss[i] = problem.loss(at);
    }
    return new Result(query, x, theta, loss, paths);
  }
}
