package org.thetascope.app.export;

import java.time.InstantSource;
import java.util.List;
import org.thetascope.app.chart.ChartPane;
import org.thetascope.chart.CurveChart;
import org.thetascope.chart.Theme;
import org.thetascope.figure.Figure;
import org.thetascope.figure.FigureFormat;
import org.thetascope.figure.FigureFormats;
import org.thetascope.figure.Motion;
import org.thetascope.parameter.Range;
import org.thetascope.scenario.Scenario;
import org.thetascope.storage.ExportChoice;

/**
 * How a figure is wanted. What was remembered and is no choice any more counts as what is chosen at
 * first.
 *
 * @param chosen as it is remembered
 */
record FigureChoice(ExportChoice chosen) {
  /** Pixels of the picture for one of the chart; 0 for a width in pixels. */
  static final List<Integer> SCALES = List.of(1, 2, 4, 8, 0);

  /** The format of the file. */
  FigureFormat format() {
    return FigureFormats.ALL.stream()
        .filter(format -> format.extension().equals(chosen.format()))
        .findFirst()
        .orElse(FigureFormats.ALL.get(0));
  }

  /** One of {@link #SCALES}. */
  int scale() {
    return SCALES.contains(chosen.scale()) ? chosen.scale() : ExportChoice.DEFAULT.scale();
  }

  /** One of the themes, or empty for the window's own. */
  String theme() {
    return Theme.IDS.contains(chosen.theme()) ? chosen.theme() : "";
  }

  /** How fast it is played where it is. */
  Motion motion() {
    return new Motion(
        within(Motion.RATE.range(), chosen.rate()),
        within(Motion.SECONDS.range(), chosen.seconds()));
  }

  private static int within(Range range, int value) {
    return (int) Math.max(range.low(), Math.min(range.high(), value));
  }

  private double scaleOf(int width) {
    return scale() > 0 ? scale() : (double) Math.max(1, chosen.pixels()) / width;
  }

  /**
   * The figure of charts as they are shown now, drawn apart from the window.
   *
   * @param clock tells its date where it is to have one
   */
  Figure figure(List<ChartPane> panes, Scenario scenario, InstantSource clock) {
    double wide = panes.stream().mapToDouble(ChartPane::getWidth).sum();
    double high = panes.stream().mapToDouble(ChartPane::getHeight).max().orElse(1);
    int width = (int) Math.max(1, Math.round(wide));
    int height = (int) Math.max(1, Math.round(high));
    List<CurveChart> charts = panes.stream().map(pane -> drawn(pane.chart())).toList();
    Figure figure = new Figure(charts, width, height, scaleOf(width), scenario).moving(motion());
    return chosen.dated() ? figure.dated(clock.instant()) : figure;
  }

  private CurveChart drawn(CurveChart shown) {
    CurveChart chart = shown.copy();
    if (!theme().isEmpty()) {
      chart.setTheme(Theme.of(theme()));
    }
    chart.setHead(chosen.title(), chosen.legend());
    return chart;
  }
}
