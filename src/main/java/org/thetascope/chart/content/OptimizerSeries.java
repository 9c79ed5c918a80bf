package org.thetascope.chart.content;

import java.util.List;
import java.util.Set;
import org.thetascope.chart.ChartContent.LegendEntry;
import org.thetascope.chart.Series;
import org.thetascope.chart.SeriesStyle;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.simulation.Divergence;
import org.thetascope.simulation.PathSimulation;
import org.thetascope.text.NumberText;
import org.thetascope.text.Text;

/** The series of optimizers, whose style is that of their place in the registry. */
final class OptimizerSeries {
  private OptimizerSeries() {}

  /** The series of an optimizer. */
  static Series of(String id) {
    Optimizer optimizer = Optimizers.of(id);
    return new Series(id, optimizer.name(), SeriesStyle.of(Optimizers.ALL.indexOf(optimizer)));
  }

  /** How a run ended before its last step, in few words. */
  static String end(Text text, String optimizer, Divergence end) {
    return end(text, optimizer, end, end.grown());
  }

  /** How a path ended before its last step. */
  static String end(Text text, PathSimulation.Path path) {
    return end(text, path.optimizer(), path.divergence().orElseThrow());
  }

  /**
   * How a run ended before its last step, where more is known of it than θ.
   *
   * @param grows whether its steps grew, where nothing was divided by 0
   */
  static String end(Text text, String optimizer, Divergence end, boolean grows) {
    String key =
        switch (end.cause()) {
          case ZERO_BY_ZERO -> "chart.zeroByZero";
          case DIVISION_BY_ZERO -> "chart.byZero";
          case GROWTH, NO_GRADIENT -> grows ? "chart.diverged" : "chart.ends";
        };
    return text.get(key, Optimizers.of(optimizer).name(), NumberText.grouped(end.step()));
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
