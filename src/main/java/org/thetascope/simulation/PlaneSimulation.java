package org.thetascope.simulation;

import org.thetascope.scenario.PlaneSettings;
import org.thetascope.scenario.Scenario;

/** Runs the optimizers of a scenario and finds the contour lines of the loss that they walk on. */
public final class PlaneSimulation
    implements Computation<PlaneSimulation.Query, PlaneSimulation.Result> {
  /**
   * What a plane with its paths depends on.
   *
   * @param plane the loss
   * @param paths the paths over it
   * @param settings which part is shown and with which levels
   */
  public record Query(LossPlane plane, PathSimulation.Query paths, PlaneSettings settings) {
    /**
     * What a scenario asks for.
     *
     * @throws org.thetascope.parameter.FaultException if it has no such plane
     */
    public static Query of(Scenario scenario) {
      LossPlane plane = LossPlane.of(scenario);
      return new Query(plane, PathSimulation.Query.of(scenario, plane), scenario.plane());
    }
  }

  /**
   * The plane that answers a query. Compares by identity.
   *
   * @param contours of the loss
   * @param paths over them
   */
  public record Result(ContourSimulation.Result contours, PathSimulation.Paths paths) {}

  @Override
  public Result compute(Query query, Progress<Result> progress) {
    PathSimulation.Paths paths = new PathSimulation().compute(query.paths(), progress.ofPart());
    PlaneView view = PlaneView.of(query.settings(), paths);
    ContourSimulation.Query contours =
        ContourSimulation.Query.of(query.plane(), view.x(), view.y(), query.settings());
    return new Result(new ContourSimulation().compute(contours, progress.ofPart()), paths);
  }
}
