package org.thetascope.figure;

import java.io.IOException;
import org.apache.commons.csv.CSVPrinter;
import org.thetascope.chain.WeightKinds;
import org.thetascope.scenario.Scenario;
import org.thetascope.simulation.GradientMapSimulation;
import org.thetascope.simulation.Progress;

/** One row for every activation, weight and depth: what is left of the first gradient. */
public final class MapTable implements CsvTable {
  @Override
  public String[] header() {
    return "activation,weight,depth,log10_magnitude".split(",");
  }

  @Override
  public void printRows(Scenario scenario, CSVPrinter rows) throws IOException {
    GradientMapSimulation.Query query = GradientMapSimulation.Query.of(scenario.chain());
    GradientMapSimulation.Result result =
        new GradientMapSimulation().compute(query, Progress.none());
    for (GradientMapSimulation.Map map : result.maps()) {
      for (int i = 0; i < GradientMapSimulation.WEIGHTS; i++) {
        String weight = CsvTable.number(GradientMapSimulation.weight(i));
        for (int n = WeightKinds.MIN_DEPTH; n <= query.depth(); n++) {
          rows.printRecord(map.activation(), weight, n, CsvTable.number(map.log10Magnitude(i, n)));
        }
      }
    }
  }
}
