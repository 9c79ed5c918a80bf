package org.thetascope.simulation;

import java.util.EnumMap;
import java.util.Map;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.optimizer.Quantity;
import org.thetascope.problem.Problem;
import org.thetascope.problem.Problems;

/** Walks to one step and reports its update; a million steps take some milliseconds. */
public final class UpdateSimulation implements Computation<UpdateQuery, OneUpdate> {
  @Override
  public OneUpdate compute(UpdateQuery query, Progress<OneUpdate> progress) {
    OptimizerRun run = run(query, query.step());
    // where the optimizer diverged before, the step asked for is not the last one
    OptimizerRun earlier = run(query, run.step() - 1);
    return new OneUpdate(
        values(earlier, query.component()), values(run, query.component()), run.step());
  }

  private static OptimizerRun run(UpdateQuery query, int steps) {
    Problem problem = Problems.of(query.problem().kind()).problem(query.problem().settings());
    OptimizerRun run =
        new OptimizerRun(
            Optimizers.of(query.optimizer()), query.settings(), problem, query.start());
    while (run.step() < steps && run.advance()) {
      // on to the step asked for
    }
    return run;
  }

  private static Map<Quantity, Double> values(OptimizerRun run, int component) {
    Map<Quantity, Double> values = new EnumMap<>(Quantity.class);
    run.quantities().forEach(quantity -> values.put(quantity, run.value(quantity, component)));
    return values;
  }
}
