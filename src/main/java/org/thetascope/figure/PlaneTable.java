package org.thetascope.figure;

import java.io.IOException;
import org.apache.commons.csv.CSVPrinter;
import org.thetascope.scenario.Scenario;
import org.thetascope.simulation.ContourSimulation;
import org.thetascope.simulation.LossPlane;
import org.thetascope.simulation.PathSimulation;
import org.thetascope.simulation.PlaneView;
import org.thetascope.simulation.Progress;

/** One row for every vertex of every contour line; lines are counted from 0 through all levels. */
public final class PlaneTable implements CsvTable {
  @Override
  public String[] header() {
    return "level,line,x,y".split(",");
  }

  @Override
  public void printRows(Scenario scenario, CSVPrinter rows) throws IOException {
    LossPlane plane = LossPlane.of(scenario);
    PathSimulation.Paths paths =
        new PathSimulation().compute(PathSimulation.Query.of(scenario, plane), Progress.none());
    PlaneView view = PlaneView.of(scenario, paths);
    ContourSimulation.Result contours =
        new ContourSimulation()
            .compute(
                ContourSimulation.Query.of(plane, view.x(), view.y(), scenario.plane()),
                Progress.none());
    int number = 0;
    for (ContourSimulation.Level level : contours.levels()) {
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
