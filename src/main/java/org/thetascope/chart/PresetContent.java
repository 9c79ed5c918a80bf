package org.thetascope.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jfree.data.Range;
import org.thetascope.activation.Activations;
import org.thetascope.simulation.NetworkLayer;
import org.thetascope.simulation.Preset;
import org.thetascope.simulation.PresetNetworks;
import org.thetascope.simulation.SpreadOfTrials;
import org.thetascope.text.Text;

/** What the charts that compare presets show, one curve a preset. */
public final class PresetContent {
  private final Text text;

  /** With the words of a language. */
  public PresetContent(Text text) {
    this.text = text;
  }

  /** The variance of z, forwards. */
  public ChartContent forward(PresetNetworks result, String activation, int depth) {
    String title = text.get("chart.presetForward.title", Activations.of(activation).name());
    return content(result, activation, depth, title, "Var(z)", NetworkLayer::z);
  }

  /** The gradient, backwards. */
  public ChartContent backward(PresetNetworks result, String activation, int depth) {
    String title = text.get("chart.presetBackward.title", Activations.of(activation).name());
    String label = text.get("chart.backward.range");
    return content(result, activation, depth, title, label, NetworkLayer::gradient);
  }

  private ChartContent content(
      PresetNetworks result,
      String activation,
      int depth,
      String title,
      String label,
      Function<NetworkLayer, SpreadOfTrials> number) {
    List<CurveSeries> series = new ArrayList<>();
    List<ChartContent.LegendEntry> legend = new ArrayList<>();
    for (int i = 0; i < Preset.ALL.size(); i++) {
      String id = Preset.ALL.get(i).id();
      String name = text.get("preset." + id);
      SeriesStyle style = SeriesStyle.of(i);
      legend.add(new ChartContent.LegendEntry("preset-" + id, name, style, true));
      for (PresetNetworks.Measured one : result.of(activation)) {
        if (one.preset().id().equals(id)) {
          Spread spread = new Spread(one.networks(), number, true);
          series.add(spread.line("preset-" + id, name, style));
        }
      }
    }
    return new ChartContent(
        title,
        text.get("chart.network.domain"),
        label,
        true,
        new Range(0.5, depth + 0.5),
        series,
        legend);
  }
}
