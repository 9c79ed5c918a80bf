package org.thetascope.bench;

import javafx.scene.Parent;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.fx.ChartViewer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.thetascope.simulation.Envelope;
import org.thetascope.simulation.Trajectories;
import org.thetascope.simulation.Trajectory;

/** JFreeChart-FX as it comes. */
final class ViewerWindow extends PlainWindow {
  private final JFreeChart chart =
      ChartFactory.createXYLineChart("", "", "", new XYSeriesCollection());

  @Override
  Parent chart() {
    return new ChartViewer(chart);
  }

  @Override
  void show(Trajectories trajectories) {
    XYSeriesCollection all = new XYSeriesCollection();
    for (Trajectory trajectory : trajectories.curves()) {
      XYSeries series = new XYSeries(trajectory.optimizer(), false);
      Envelope curve = trajectory.curve();
      for (int i = curve.first(); i < curve.end(); i++) {
        series.add(i, curve.get(i), false);
      }
      all.addSeries(series);
    }
    chart.getXYPlot().setDataset(all);
  }
}
