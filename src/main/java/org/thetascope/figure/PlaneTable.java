package org.thetascope.figure;

import java.io.IOException;
import org.apache.commons.csv.CSVPrinter;
import org.thetascope.scenario.Scenario;
import org.thetascope.simulation.ContourSimulation;
import org.thetascope.simulation.PlaneSimulation;
import org.thetascope.simulation.Progress;

/** One row for every vertex of every contour line; lines are counted from 0 through all levels. */
public final class PlaneTable implements CsvTable {
  @Override
  public String[] header() {
    return "level,line,x,y".split(",");
  }

  @Override
  public void printRows(Scenario scenario, CSVPrinter rows) throws IOException {
    PlaneSimulation.Result plane =
        new PlaneSimulation().compute(PlaneSimulation.Query.of(scenario), Progress.none());
    int number = 0;
    for (ContourSimulation.Level level : plane.contours().levels()) {
      String value = CsvTable.number(level.value());
      for (ContourSimulation.Line line : level.lines()) {
        for (int i = 0; i < line.size(); i++) {
          rows.printRecord(
              value, number, CsvTable.number(line.x()[i]), CsvTable.number(line.y()[i]));
        }
        number++;
      }
    }
  }
}
