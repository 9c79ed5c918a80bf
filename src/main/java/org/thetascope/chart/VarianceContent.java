package org.thetascope.chart;

import java.util.ArrayList;
import java.util.List;
import org.jfree.data.Range;
import org.thetascope.simulation.NetworkLayer;
import org.thetascope.simulation.Networks;
import org.thetascope.simulation.SpreadOfTrials;
import org.thetascope.text.Text;

/** What the chart of Var(z) over the layers of networks shows: predicted, and measured. */
public final class VarianceContent {
  /** Below this power of ten a double is 0 though the number need not be. */
  private static final double LEAST = -307;

  private final Text text;

  /** With the words of a language. */
  public VarianceContent(Text text) {
    this.text = text;
  }

  /** The content for the networks measured so far. */
  public ChartContent of(Networks result) {
    List<CurveSeries> series = new ArrayList<>();
    List<ChartContent.LegendEntry> legend = new ArrayList<>();
    add(series, legend, "predicted", 1, new NetworkCurve(predicted(result)));
    add(series, legend, "measured", 0, new NetworkCurve(measured(result)));
    return new ChartContent(
        text.get("chart.variance.title"),
        text.get("chart.variance.domain"),
        text.get("chart.variance.range"),
        true,
        new Range(0.5, result.layers().size() + 0.5),
        series,
        legend);
  }

  private void add(
      List<CurveSeries> series,
      List<ChartContent.LegendEntry> legend,
      String id,
      int index,
      Curve curve) {
    String label = text.get("series." + id);
    SeriesStyle style = SeriesStyle.of(index);
    series.add(new CurveSeries(id, label, style, curve, ""));
    legend.add(new ChartContent.LegendEntry(id, label, style, true));
  }

  private static List<NetworkCurve.Point> predicted(Networks result) {
    return result.layers().stream()
        .map(layer -> layer.predicted().zVariance())
        .map(z -> NetworkCurve.Point.sure(z.log10Magnitude(), z.toDouble()))
        .toList();
  }

  /** As deep as anything is measured within a double's range. */
  private static List<NetworkCurve.Point> measured(Networks result) {
    List<NetworkCurve.Point> points = new ArrayList<>();
    for (NetworkLayer layer : result.layers()) {
      SpreadOfTrials z = layer.z();
      boolean hidden = z.mean() == 0 && layer.predicted().zVariance().log10Magnitude() < LEAST;
      if (!Double.isFinite(z.mean()) || hidden) {
        break;
      }
      points.add(
          new NetworkCurve.Point(
              Math.log10(z.mean()),
              z.mean(),
              Math.log10(z.interval().low()),
              Math.log10(z.interval().high())));
    }
    return points;
  }

  /** What the chart shows, in a sentence with numbers for those who do not see it. */
  public String sentence(Networks result) {
    NetworkLayer last = result.layers().get(result.layers().size() - 1);
    double predicted = last.predicted().zVariance().log10Magnitude();
    return text.get(
        "chart.spoken.variance",
        result.layers().size(),
        predicted == Double.NEGATIVE_INFINITY ? "0" : "10^" + text.numbers().rounded(predicted, 4),
        text.numbers().rounded(last.z().mean(), 4));
  }
}
