package org.thetascope.chart;

import java.util.List;
import org.jfree.data.Range;

/**
 * All that a chart of curves shows, apart from its theme.
 *
 * @param title above the chart
 * @param domainLabel under the horizontal axis
 * @param rangeLabel beside the vertical axis
 * @param logarithmic whether the curves are log₁₀ of what the vertical axis labels
 * @param domain what the horizontal axis spans
 * @param series the curves that are shown
 * @param legend every series there could be, shown or not
 */
public record ChartContent(
    String title,
    String domainLabel,
    String rangeLabel,
    boolean logarithmic,
    Range domain,
    List<CurveSeries> series,
    List<LegendEntry> legend) {
  /** Keeps copies of the lists. */
  public ChartContent {
    series = List.copyOf(series);
    legend = List.copyOf(legend);
  }

  /**
   * One entry of the legend.
   *
   * @param id of the optimizer or activation
   * @param label its name
   * @param style its dash and marker
   * @param shown whether its curve is drawn
   */
  public record LegendEntry(String id, String label, SeriesStyle style, boolean shown) {}

  /** Whether an exact zero is among the values of a log axis. */
  boolean hasZeros() {
    return logarithmic
        && series.stream()
            .map(CurveSeries::curve)
            .anyMatch(c -> c.min(c.first(), c.end()) == Double.NEGATIVE_INFINITY);
  }
}
