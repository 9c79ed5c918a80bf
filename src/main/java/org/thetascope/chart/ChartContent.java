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
 * @param decorations what is drawn besides the curves
 * @param fractions whether the horizontal axis is divided finer than whole numbers
 */
public record ChartContent(
    String title,
    String domainLabel,
    String rangeLabel,
    boolean logarithmic,
    Range domain,
    List<CurveSeries> series,
    List<LegendEntry> legend,
    List<Decoration> decorations,
    boolean fractions) {
  /** Keeps copies of the lists. */
  public ChartContent {
    series = List.copyOf(series);
    legend = List.copyOf(legend);
    decorations = List.copyOf(decorations);
  }

  /** Curves over whole numbers with nothing beside them. */
  public ChartContent(
      String title,
      String domainLabel,
      String rangeLabel,
      boolean logarithmic,
      Range domain,
      List<CurveSeries> series,
      List<LegendEntry> legend) {
    this(title, domainLabel, rangeLabel, logarithmic, domain, series, legend, List.of(), false);
  }

  /** The same with other things drawn besides the curves. */
  ChartContent with(List<Decoration> changed) {
    return new ChartContent(
        title, domainLabel, rangeLabel, logarithmic, domain, series, legend, changed, fractions);
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

  /** Whether the horizontal axis counts steps from 0 on, so that the curves can be played. */
  public boolean overSteps() {
    return domain.getLowerBound() == 0 && !fractions;
  }

  /** Whether an exact zero is among the values of a log axis. */
  boolean hasZeros() {
    return logarithmic
        && (series.stream()
                .map(CurveSeries::curve)
                .anyMatch(c -> c.min(c.first(), c.end()) == Double.NEGATIVE_INFINITY)
            || decorations.stream()
                .flatMapToDouble(Decoration::extent)
                .anyMatch(y -> y == Double.NEGATIVE_INFINITY));
  }
}
