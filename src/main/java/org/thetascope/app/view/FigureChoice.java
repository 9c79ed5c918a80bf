package org.thetascope.app.view;

import java.util.List;
import org.thetascope.chart.CurveChart;
import org.thetascope.chart.Theme;
import org.thetascope.figure.Figure;
import org.thetascope.figure.FigureFormat;
import org.thetascope.scenario.Scenario;

/**
 * How a figure is wanted.
 *
 * @param format of the file
 * @param scale pixels of an image for one of the chart; 0 where the width says it
 * @param pixels the width of an image where no scale does
 * @param theme one of the themes, or empty for the window's own
 * @param title whether charts have their titles
 * @param legend whether charts have their legends
 */
record FigureChoice(
    FigureFormat format, int scale, int pixels, String theme, boolean title, boolean legend) {
  /** The scale at a width of the charts. */
  double scaleOf(int width) {
    return scale > 0 ? scale : (double) pixels / width;
  }

  /** The figure of charts as they are shown now, drawn apart from the window. */
  Figure figure(List<ChartPane> panes, Scenario scenario) {
    double wide = panes.stream().mapToDouble(ChartPane::getWidth).sum();
    double high = panes.stream().mapToDouble(ChartPane::getHeight).max().orElse(1);
    int width = (int) Math.max(1, Math.round(wide));
    int height = (int) Math.max(1, Math.round(high));
    List<CurveChart> charts = panes.stream().map(pane -> drawn(pane.chart())).toList();
    return new Figure(charts, width, height, scaleOf(width), scenario);
  }

  private CurveChart drawn(CurveChart shown) {
    CurveChart chart = shown.copy();
    if (!theme.isEmpty()) {
      chart.setTheme(Theme.of(theme));
    }
    chart.setHead(title, legend);
    return chart;
  }
}
