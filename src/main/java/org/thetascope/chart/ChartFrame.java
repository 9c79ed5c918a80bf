package org.thetascope.chart;

import java.util.List;

/**
 * What stands about the curves of a chart and seldom changes, apart from theme and axis ranges.
 *
 * @param title above the chart
 * @param domainLabel under the horizontal axis
 * @param rangeLabel beside the vertical axis
 * @param logarithmic whether the vertical axis is logarithmic
 * @param fractions whether the horizontal axis is divided finer than whole numbers
 * @param zeroRow whether exact zeros have a row of their own
 * @param legend every series there could be
 * @param names of the curves at whose ends room is left for them
 */
record ChartFrame(
    String title,
    String domainLabel,
    String rangeLabel,
    boolean logarithmic,
    boolean fractions,
    boolean zeroRow,
    List<ChartContent.LegendEntry> legend,
    List<String> names) {
  /** The furniture for some content. */
  static ChartFrame of(ChartContent content) {
    return new ChartFrame(
        content.title(),
        content.domainLabel(),
        content.rangeLabel(),
        content.logarithmic(),
        content.fractions(),
        content.hasZeros(),
        content.legend(),
        EndLabels.names(content.series()));
  }
}
