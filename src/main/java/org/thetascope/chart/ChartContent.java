package org.thetascope.chart;

import java.util.List;
import java.util.Optional;
import org.jfree.data.Range;

/**
 * All that a chart shows, apart from its theme.
 *
 * @param title above the chart
 * @param x the horizontal axis, which has a span
 * @param y the vertical axis
 * @param marks in the order in which they are drawn, one over the other
 * @param legend every series there could be, shown or not
 * @param stages what it shows at each step, where that is no part of what it shows at the end
 */
public record ChartContent(
    String title,
    Axis x,
    Axis y,
    List<Mark> marks,
    List<LegendEntry> legend,
    Optional<Stages> stages) {
  /** What a chart shows from step to step, such as a line that turns. */
  public interface Stages {
    /** The last step; step 0 is the start. */
    int last();

    /** What stands above it at a step from 0 to the last one. */
    String title(int step);

    /** The marks at a step from 0 to the last one. */
    List<Mark> at(int step);
  }

  /** A chart that stands still, or whose marks grow. */
  public ChartContent(String title, Axis x, Axis y, List<Mark> marks, List<LegendEntry> legend) {
    this(title, x, y, marks, legend, Optional.empty());
  }

  /** Keeps copies of the lists. */
  public ChartContent {
    marks = List.copyOf(marks);
    legend = List.copyOf(legend);
  }

  /**
   * One entry of the legend.
   *
   * @param id of the series
   * @param label its name
   * @param style its dash and marker
   * @param shown whether its marks are drawn
   */
  public record LegendEntry(String id, String label, SeriesStyle style, boolean shown) {
    /** The entry of a series that is shown. */
    public LegendEntry(Series series) {
      this(series.id(), series.label(), series.style(), true);
    }
  }

  /** What the horizontal axis spans, as drawn. */
  public Range domain() {
    return x.span();
  }

  /** What stands under the horizontal axis. */
  public String domainLabel() {
    return x.label();
  }

  /** Whether the heights of marks are log₁₀ of what the vertical axis labels. */
  public boolean logarithmic() {
    return y.logarithmic();
  }

  /** Whether the horizontal axis counts steps from 0 on. */
  public boolean overSteps() {
    return x.scale() == Axis.Scale.WHOLE && domain().getLowerBound() == 0;
  }

  /** The last step to which the marks can be played; none where they have no steps. */
  public Optional<Integer> steps() {
    if (stages.isPresent()) {
      return stages.map(Stages::last);
    }
    if (overSteps()) {
      return Optional.of((int) domain().getUpperBound());
    }
    return marks.stream()
        .filter(Mark.Path.class::isInstance)
        .map(mark -> ((Mark.Path) mark).last())
        .max(Integer::compare);
  }

  /** The marks that have one value at each index of a curve. */
  List<Mark.Curved> curves() {
    return marks.stream()
        .filter(Mark.Curved.class::isInstance)
        .map(Mark.Curved.class::cast)
        .toList();
  }

  /** The heat map, whose colours stand beside the plot; none where there is none. */
  Optional<Mark.HeatMap> heatMap() {
    return marks.stream()
        .filter(Mark.HeatMap.class::isInstance)
        .map(Mark.HeatMap.class::cast)
        .findFirst();
  }

  /** Whether an exact zero is among the heights of a log axis. */
  boolean hasZeros() {
    return logarithmic() && marks.stream().anyMatch(mark -> mark.reach().zero());
  }
}
