package org.thetascope.figure;

import java.io.IOException;
import org.apache.commons.csv.CSVPrinter;
import org.thetascope.chain.Chain;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.scenario.Scenario;
import org.thetascope.simulation.ChainSimulation;
import org.thetascope.simulation.Chains;
import org.thetascope.simulation.Progress;

/** One row for every activation and layer, layers counted from 1. */
public final class ChainTable implements CsvTable {
  @Override
  public String[] header() {
    return "activation,layer,weight,z,h,sign,log10_magnitude,gradient".split(",");
  }

  @Override
  public void printRows(Scenario scenario, CSVPrinter rows) throws IOException {
    DoubleVector weights = scenario.chain().weightVector();
    Chains chains = new ChainSimulation().compute(scenario.chain(), Progress.none());
    for (Chains.Curve curve : chains.curves()) {
      Chain chain = curve.chain();
      for (int i = 1; i <= chain.depth(); i++) {
        rows.printRecord(
            curve.activation(),
            i,
            CsvTable.number(weights.get(i - 1)),
            CsvTable.number(chain.z(i)),
            CsvTable.number(chain.h(i)),
            chain.sign(i),
            CsvTable.number(chain.log10Magnitude(i)),
            CsvTable.number(chain.gradient(i)));
      }
    }
  }
}
