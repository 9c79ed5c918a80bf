package org.thetascope.figure;

import java.io.IOException;
import org.apache.commons.csv.CSVPrinter;
import org.thetascope.scenario.Scenario;
import org.thetascope.simulation.Progress;
import org.thetascope.simulation.StabilitySimulation;

/** One row for every optimizer and step: the sharpness that the step meets, and the limit. */
public final class StabilityTable implements CsvTable {
  @Override
  public String[] header() {
    return "optimizer,step,sharpness,limit".split(",");
  }

  @Override
  public void printRows(Scenario scenario, CSVPrinter rows) throws IOException {
    StabilitySimulation.Result result =
        new StabilitySimulation().compute(StabilitySimulation.query(scenario), Progress.none());
    for (StabilitySimulation.Curve curve : result.curves()) {
      for (int k = 1; k <= curve.steps(); k++) {
        double sharpness = curve.sharpness(k);
        rows.printRecord(
            curve.optimizer(),
            k,
            Double.isNaN(sharpness) ? null : CsvTable.number(sharpness),
            CsvTable.number(curve.limit()));
      }
    }
  }
}
