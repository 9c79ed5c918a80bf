package org.thetascope.figure;

import java.io.IOException;
import org.apache.commons.csv.CSVPrinter;
import org.thetascope.scenario.Scenario;
import org.thetascope.simulation.NetworkLayer;
import org.thetascope.simulation.NetworkSimulation;
import org.thetascope.simulation.Networks;
import org.thetascope.simulation.Progress;

/**
 * One row for every layer, counted from 1: means over the trials, with the 95 % confidence interval
 * of the first. A measured χ stays empty where no gradient came to the layer in any trial.
 */
public final class VarianceTable implements CsvTable {
  @Override
  public String[] header() {
    return ("layer,predicted_z_variance,measured_z_variance,measured_ci_low,measured_ci_high,"
            + "predicted_chi,measured_chi")
        .split(",");
  }

  @Override
  public void printRows(Scenario scenario, CSVPrinter rows) throws IOException {
    Networks networks = new NetworkSimulation().compute(scenario.variance(), Progress.none());
    for (int l = 1; l <= networks.layers().size(); l++) {
      NetworkLayer layer = networks.layers().get(l - 1);
      double chi = layer.chi().mean();
      rows.printRecord(
          l,
          CsvTable.number(layer.predicted().zVariance().toDouble()),
          CsvTable.number(layer.z().mean()),
          CsvTable.number(layer.z().interval().low()),
          CsvTable.number(layer.z().interval().high()),
          CsvTable.number(layer.predicted().chi()),
          Double.isNaN(chi) ? null : CsvTable.number(chi));
    }
  }
}
