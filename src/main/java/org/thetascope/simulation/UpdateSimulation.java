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
    Problem problem = Problems.of(query.problem().kind()).problem(query.problem().settings());
    OptimizerRun run =
        new OptimizerRun(
            Optimizers.of(query.optimizer()), query.settings(), problem, query.start());
    while (run.step() < query.step() && run.advance()) {
      // on to the step asked for
    }
    Map<Quantity, Double> values = new EnumMap<>(Quantity.class);
    for (Quantity quantity : Quantity.values()) {
      if (run.has(quantity)) {
        values.put(quantity, run.value(quantity, query.component()));
      }
    }
    return new OneUpdate(values, run.step());
  }
}
