package org.thetascope.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jfree.data.Range;
import org.thetascope.parameter.ExtendedDouble;
import org.thetascope.simulation.NetworkLayer;
import org.thetascope.simulation.Networks;
import org.thetascope.text.Text;
import org.thetascope.variance.MeanField;

/** What the charts of variances over layers show: measured beside predicted. */
public final class NetworkContent {
  private static final SeriesStyle PREDICTED = SeriesStyle.of(0);
  private static final SeriesStyle HOMEWORK = SeriesStyle.of(1);
  private static final SeriesStyle MEASURED = SeriesStyle.of(3);

  private final Text text;

  /** With the words of a language. */
  public NetworkContent(Text text) {
    this.text = text;
  }

  /**
   * The variance of z, forwards.
   *
   * @param homework what the law with Var(h) says, or null where it says the same or is not known
   */
  public ChartContent forward(
      Networks result, MeanField homework, int chosen, boolean logarithmic) {
    List<CurveSeries> series = new ArrayList<>();
    series.add(predicted(result, layer -> layer.predicted().zVariance(), logarithmic));
    if (homework != null) {
      series.add(
          new CurveSeries(
              "homework",
              text.get("series.homework"),
              HOMEWORK,
              LayerCurve.finite(
                  homework.layers().size(),
                  l -> scaled(homework.layer(l).zVariance(), logarithmic)),
              ""));
    }
    Spread measured = new Spread(result, NetworkLayer::z, logarithmic);
    return content(
        text.get("chart.forward.title"), "Var(z)", result, series, measured, chosen, logarithmic);
  }

  /** The mean square of the gradient below each layer, relative to that at the top. */
  public ChartContent backward(Networks result, int chosen, boolean logarithmic) {
    List<CurveSeries> series = new ArrayList<>();
    series.add(predicted(result, layer -> layer.predicted().gradient(), logarithmic));
    Spread measured = new Spread(result, NetworkLayer::gradient, logarithmic);
    return content(
        text.get("chart.backward.title"),
        text.get("chart.backward.range"),
        result,
        series,
        measured,
        chosen,
        logarithmic);
  }

  /** E[h²] and Var(h). */
  public ChartContent moments(Networks result, int chosen, boolean logarithmic) {
    List<CurveSeries> series = new ArrayList<>();
    List<ChartContent.LegendEntry> legend = new ArrayList<>();
    add(
        series,
        "square",
        "E[h²]",
        result,
        layer -> layer.predicted().h().meanSquare(),
        new Spread(result, NetworkLayer::hMeanSquare, logarithmic));
    add(
        series,
        "spread",
        "Var(h)",
        result,
        layer -> layer.predicted().h().variance(),
        new Spread(result, NetworkLayer::hVariance, logarithmic));
    legend.add(entry("square", text.get("series.square"), PREDICTED));
    legend.add(entry("spread", text.get("series.spread"), HOMEWORK));
    return whole(
            text.get("chart.moments.title"), "E[h²], Var(h)", result, series, legend, logarithmic)
        .with(List.of(new ChosenLayer(chosen)));
  }

  private void add(
      List<CurveSeries> series,
      String id,
      String label,
      Networks result,
      Function<NetworkLayer, ExtendedDouble> prediction,
      Spread measured) {
    LayerCurve curve = curve(result, prediction, measured.logarithmic());
    SeriesStyle style = series.isEmpty() ? PREDICTED : HOMEWORK;
    series.add(new CurveSeries(id, label, style, curve, ""));
    if (result.trials() > 0) {
      series.add(measured.means(id, text.get("series.measured"), MEASURED));
    }
  }

  private CurveSeries predicted(
      Networks result, Function<NetworkLayer, ExtendedDouble> prediction, boolean logarithmic) {
    LayerCurve curve = curve(result, prediction, logarithmic);
    return new CurveSeries("predicted", text.get("series.predicted"), PREDICTED, curve, "");
  }

  private static LayerCurve curve(
      Networks result, Function<NetworkLayer, ExtendedDouble> prediction, boolean logarithmic) {
    return LayerCurve.finite(
        result.layers().size(),
        l -> scaled(prediction.apply(result.layers().get(l - 1)), logarithmic));
  }

  private static double scaled(ExtendedDouble value, boolean logarithmic) {
    return logarithmic ? value.log10Magnitude() : value.toDouble();
  }

  private ChartContent content(
      String title,
      String label,
      Networks result,
      List<CurveSeries> series,
      Spread measured,
      int chosen,
      boolean logarithmic) {
    List<ChartContent.LegendEntry> legend = new ArrayList<>();
    series.forEach(one -> legend.add(entry(one.id(), one.label(), one.style())));
    legend.add(entry("measured", text.get("series.measuredLong"), MEASURED));
    if (result.trials() > 0) {
      series.add(measured.means("measured", text.get("series.measured"), MEASURED));
    }
    List<Decoration> decorations = new ArrayList<>();
    decorations.add(new ChosenLayer(chosen));
    decorations.addAll(measured.decorations("measured"));
    return whole(title, label, result, series, legend, logarithmic).with(decorations);
  }

  private static ChartContent.LegendEntry entry(String id, String label, SeriesStyle style) {
    return new ChartContent.LegendEntry(id, label, style, true);
  }

  private ChartContent whole(
      String title,
      String label,
      Networks result,
      List<CurveSeries> series,
      List<ChartContent.LegendEntry> legend,
      boolean logarithmic) {
    return new ChartContent(
        title,
        text.get("chart.network.domain"),
        label,
        logarithmic,
        new Range(0.5, result.layers().size() + 0.5),
        series,
        legend);
  }
}
