package org.thetascope.simulation;

import org.thetascope.optimizer.Optimizers;
import org.thetascope.problem.Problem;
import org.thetascope.problem.Problems;

/** Records every intermediate value of one optimizer; 100,000 steps take a few milliseconds. */
public final class StepSimulation implements Computation<StepQuery, Steps> {
  @Override
  public Steps compute(StepQuery query, Progress<Steps> progress) {
    Problem problem = Problems.of(query.problem().kind()).problem(query.problem().settings());
    OptimizerRun run =
        new OptimizerRun(
            Optimizers.of(query.optimizer()), query.settings(), problem, query.start());
    Steps steps = new Steps(query);
    steps.record(run);
    while (run.step() < query.steps() && run.advance()) {
      steps.record(run);
    }
    return steps;
  }
}
