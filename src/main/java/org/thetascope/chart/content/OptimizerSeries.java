package org.thetascope.chart.content;

import java.util.List;
import java.util.Set;
import org.thetascope.chart.ChartContent.LegendEntry;
import org.thetascope.chart.Series;
import org.thetascope.chart.SeriesStyle;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;

/** The series of optimizers, whose style is that of their place in the registry. */
final class OptimizerSeries {
  private OptimizerSeries() {}

  /** The series of an optimizer. */
  static Series of(String id) {
    Optimizer optimizer = Optimizers.of(id);
    return new Series(id, optimizer.name(), SeriesStyle.of(Optimizers.ALL.indexOf(optimizer)));
  }

  /** The legend of those that are shown, and of those that always could be. */
  static List<LegendEntry> legend(Set<String> shown) {
    return Optimizers.ALL.stream()
        .filter(optimizer -> shown.contains(optimizer.id()) || optimizer.enabledUnnamed())
        .map(optimizer -> of(optimizer.id()))
        .map(
            series ->
                new LegendEntry(
                    series.id(), series.label(), series.style(), shown.contains(series.id())))
        .toList();
  }
}
