package org.thetascope.figure;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVPrinter;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.optimizer.Quantity;
import org.thetascope.problem.Problem;
import org.thetascope.problem.Problems;
import org.thetascope.scenario.OptimizerSettings;
import org.thetascope.scenario.Scenario;
import org.thetascope.simulation.OptimizerRun;

/** One row for every optimizer, step and component; step 0 is the start. */
public final class TrajectoriesTable implements CsvTable {
  @Override
  public String[] header() {
    Stream<String> quantities = Stream.of(Quantity.values()).map(Quantity::id);
    return Stream.of(
            Stream.of("optimizer", "step", "component"), quantities, Stream.of("loss", "status"))
        .flatMap(names -> names)
        .toArray(String[]::new);
  }

  @Override
  public void printRows(Scenario scenario, CSVPrinter rows) throws IOException {
    Problem problem = Problems.of(scenario.problem().kind()).problem(scenario.problem().settings());
    for (Map.Entry<String, OptimizerSettings> entry : scenario.optimizers().entrySet()) {
      if (entry.getValue().enabled()) {
        String id = entry.getKey();
        OptimizerRun run =
            new OptimizerRun(
                Optimizers.of(id), entry.getValue().values(), problem, scenario.start());
        print(id, run, rows);
        while (run.step() < scenario.takenSteps() && run.advance()) {
          print(id, run, rows);
        }
      }
    }
  }

  private static void print(String id, OptimizerRun run, CSVPrinter rows) throws IOException {
    String status = run.diverged() ? "diverged" : "ok";
    String loss = run.hasLoss() ? CsvTable.number(run.loss()) : null;
    for (int j = 0; j < run.dimension(); j++) {
      rows.print(id);
      rows.print(run.step());
      rows.print(j);
      for (Quantity quantity : Quantity.values()) {
        rows.print(run.has(quantity) ? CsvTable.number(run.value(quantity, j)) : null);
      }
      rows.print(loss);
      rows.print(status);
      rows.println();
    }
  }
}
