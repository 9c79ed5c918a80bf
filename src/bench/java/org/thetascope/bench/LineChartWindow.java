package org.thetascope.bench;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Parent;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import org.thetascope.simulation.Envelope;
import org.thetascope.simulation.Trajectories;
import org.thetascope.simulation.Trajectory;

/** JavaFX's own chart, without symbols and animation. */
final class LineChartWindow extends PlainWindow {
  private final LineChart<Number, Number> chart =
      new LineChart<>(new NumberAxis(), new NumberAxis());

  @Override
  Parent chart() {
    chart.setAnimated(false);
    chart.setCreateSymbols(false);
    return chart;
  }

  @Override
  void show(Trajectories trajectories) {
    List<XYChart.Series<Number, Number>> all = new ArrayList<>();
    for (Trajectory trajectory : trajectories.curves()) {
      Envelope curve = trajectory.curve();
      List<XYChart.Data<Number, Number>> points = new ArrayList<>();
      for (int i = curve.first(); i < curve.end(); i++) {
        points.add(new XYChart.Data<>(i, curve.get(i)));
      }
      all.add(
          new XYChart.Series<>(trajectory.optimizer(), FXCollections.observableArrayList(points)));
    }
    chart.getData().setAll(all);
  }
}
