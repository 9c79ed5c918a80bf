package org.thetascope.chart;

import java.util.List;
import org.thetascope.parameter.DoubleVector;

/**
 * What stands about the marks of a chart and seldom changes, apart from theme and axis ranges.
 *
 * @param title above the chart
 * @param domainLabel under the horizontal axis
 * @param domainScale of the horizontal axis
 * @param rangeLabel beside the vertical axis
 * @param rangeScale of the vertical axis
 * @param zeroRow whether exact zeros have a row of their own
 * @param legend every series there could be
 * @param names of the curves at whose ends room is left for them
 * @param colors the heat map beside whose plot room is left for its colours; null for none
 */
record ChartFrame(
    String title,
    String domainLabel,
    Axis.Scale domainScale,
    String rangeLabel,
    Axis.Scale rangeScale,
    boolean zeroRow,
    List<ChartContent.LegendEntry> legend,
    List<String> names,
    DoubleVector colors) {
  /** The frame of some content. */
  static ChartFrame of(ChartContent content) {
    return new ChartFrame(
        content.title(),
        content.domainLabel(),
        content.x().scale(),
        content.y().label(),
        content.y().scale(),
        content.hasZeros(),
        content.legend(),
        EndLabels.names(content.marks()),
        content.heatMap().map(Mark.HeatMap::bounds).orElse(null));
  }
}
