package org.thetascope.figure;

import java.io.IOException;
import org.apache.commons.csv.CSVPrinter;
import org.thetascope.scenario.Scenario;
import org.thetascope.simulation.Progress;
import org.thetascope.simulation.SweepSimulation;

/** One row for every optimizer and learning rate: where it ends after all steps. */
public final class SweepTable implements CsvTable {
  @Override
  public String[] header() {
    return "optimizer,epsilon,loss,status,last_step".split(",");
  }

  @Override
  public void printRows(Scenario scenario, CSVPrinter rows) throws IOException {
    SweepSimulation.Result result =
        new SweepSimulation().compute(SweepSimulation.Query.of(scenario), Progress.none());
    double[] epsilons = scenario.sweep().epsilons();
    for (SweepSimulation.Curve curve : result.curves()) {
      for (int i = 0; i < curve.ends().size(); i++) {
        SweepSimulation.End end = curve.ends().get(i).orElseThrow();
        rows.printRecord(
            curve.optimizer(),
            CsvTable.number(epsilons[i]),
            end.hasLoss() ? CsvTable.number(end.loss()) : null,
            end.diverged() ? "diverged" : "ok",
            end.lastStep());
      }
    }
  }
}
