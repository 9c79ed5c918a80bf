package org.thetascope.chart;

import java.util.ArrayList;
import java.util.List;
import org.jfree.data.Range;
import org.thetascope.activation.Activations;
import org.thetascope.chain.Chain;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.simulation.ChainStudies;
import org.thetascope.simulation.ChainStudy;
import org.thetascope.text.Text;

/** What the small charts beside the gradients show: activations, local factors, weights. */
public final class LayerContent {
  private final Text text;

  /** With the words of a language. */
  public LayerContent(Text text) {
    this.text = text;
  }

  /** One value of a chain in a layer. */
  private interface Value {
    double of(Chain chain, int layer);
  }

  /** The forward activations hᵢ. */
  public ChartContent activations(ChainStudies result, int chosen) {
    return lines(result, chosen, text.get("chart.activations.title"), "hᵢ", Chain::h);
  }

  /** The local factors wᵢφ′(zᵢ), whose product the gradients are. */
  public ChartContent factors(ChainStudies result, int chosen) {
    return lines(result, chosen, text.get("chart.factors.title"), "wᵢφ′(zᵢ)", Chain::factor);
  }

  /** The weights as bars. */
  public ChartContent weights(DoubleVector weights, int chosen) {
    int depth = weights.size();
    CurveSeries bars =
        new CurveSeries(
            "weight",
            "wᵢ",
            SeriesStyle.of(0),
            new LayerCurve(1, depth + 1, i -> weights.get(i - 1)),
            "",
            Drawing.BARS);
    return content(text.get("chart.weights.title"), "wᵢ", depth, List.of(bars))
        .with(List.of(new ChosenLayer(chosen), new ZeroLine(-1.2, 1.2)));
  }

  private ChartContent lines(
      ChainStudies result, int chosen, String title, String label, Value value) {
    List<CurveSeries> series = new ArrayList<>();
    for (ChainStudy study : result.studies()) {
      String id = study.activation();
      Chain chain = study.chain();
      series.add(
          new CurveSeries(
              id,
              Activations.of(id).name(),
              SeriesStyle.of(Activations.ids().indexOf(id)),
              new LayerCurve(1, chain.depth() + 1, i -> value.of(chain, i)),
              ""));
    }
    return content(title, label, result.weights().size(), series)
        .with(List.of(new ChosenLayer(chosen), new ZeroLine(0, 0)));
  }

  private ChartContent content(String title, String label, int depth, List<CurveSeries> series) {
    return new ChartContent(
        title,
        text.get("chart.chain.domain"),
        label,
        false,
        new Range(0.5, depth + 0.5),
        series,
        List.of());
  }
}
