package org.thetascope.simulation;

import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.FaultException;
import org.thetascope.problem.Problem;
import org.thetascope.problem.Problems;
import org.thetascope.scenario.PlaneSettings;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.Selection;

/**
 * The loss over two components of θ, the others as they start.
 *
 * @param problem the loss
 * @param others θ with 0 in the two components, so that a start which only moves in the plane is
 *     the same plane
 * @param first the component along x
 * @param second the component along y
 */
public record LossPlane(Selection problem, DoubleVector others, int first, int second) {
  /**
   * The plane that a scenario asks for.
   *
   * @throws FaultException if the problem has no loss or not these two components
   */
  public static LossPlane of(Scenario scenario) {
    RunQuery.withLoss(scenario);
    PlaneSettings plane = scenario.plane();
    int dimension = scenario.start().size();
    int greatest = Math.max(plane.first(), plane.second());
    if (dimension < 2) {
      throw new FaultException("fault.plane.one");
    }
    if (greatest >= dimension) {
      throw new FaultException(
          "fault.at",
          "/plane/components",
          Fault.of("fault.plane.missing", greatest, dimension - 1));
    }
    if (plane.first() == plane.second()) {
      throw new FaultException(
          "fault.at", "/plane/components", Fault.of("fault.plane.equal", plane.first()));
    }
    DoubleVector others = scenario.start().with(plane.first(), 0).with(plane.second(), 0);
    return new LossPlane(scenario.problem(), others, plane.first(), plane.second());
  }

  /** The loss for one thread. */
  Surface newSurface() {
    return new Surface(Problems.of(problem.kind()).problem(problem.settings()));
  }

  /** L over the plane; has working memory, so that each thread needs its own. */
  final class Surface {
    private final Problem loss;
    private final double[] theta = others.toArray();
    private final double[] gradient = new double[theta.length];
    private final double[][] hessian = new double[theta.length][theta.length];

    private Surface(Problem loss) {
      this.loss = loss;
    }

    /** Writes the two components of ∇L that lie in the plane. */
    void slope(double x, double y, double[] slope) {
      theta[first] = x;
      theta[second] = y;
      loss.gradient(theta, gradient);
      slope[0] = gradient[first];
      slope[1] = gradient[second];
    }

    /** Writes ∂²L/∂x², ∂²L/∂x∂y and ∂²L/∂y². */
    void curvature(double x, double y, double[] curvature) {
      theta[first] = x;
      theta[second] = y;
      loss.hessian(theta, hessian);
      curvature[0] = hessian[first][first];
      curvature[1] = hessian[first][second];
      curvature[2] = hessian[second][second];
    }

    /** L at a point of the plane. */
    double at(double x, double y) {
      theta[first] = x;
      theta[second] = y;
      return loss.loss(theta);
    }
  }
}
