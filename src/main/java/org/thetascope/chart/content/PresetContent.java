package org.thetascope.chart.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.thetascope.activation.Activations;
import org.thetascope.chart.Axis;
import org.thetascope.chart.ChartContent;
import org.thetascope.chart.Curve;
import org.thetascope.chart.Mark;
import org.thetascope.chart.Series;
import org.thetascope.chart.SeriesStyle;
import org.thetascope.parameter.ExtendedDouble;
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
    return content(
        result,
        activation,
        depth,
        title,
        "Var(z)",
        NetworkLayer::z,
        l -> l.predicted().zVariance());
  }

  /** The gradient, backwards. */
  public ChartContent backward(PresetNetworks result, String activation, int depth) {
    String title = text.get("chart.presetBackward.title", Activations.of(activation).name());
    String label = text.get("chart.backward.range");
    return content(
        result,
        activation,
        depth,
        title,
        label,
        NetworkLayer::gradient,
        l -> l.predicted().gradient());
  }

  /** Both in one chart: the variance as lines with markers, the gradient as thin lines. */
  public ChartContent of(PresetNetworks result, String activation, int depth) {
    ChartContent forward = forward(result, activation, depth);
    ChartContent backward = backward(result, activation, depth);
    List<Mark> marks = new ArrayList<>(forward.marks());
    for (Mark mark : backward.marks()) {
      Series series = mark.series();
      String label = text.get("series.presetGradient", series.label());
      Curve curve = ((Mark.Line) mark).curve();
      marks.add(new Mark.Line(new Series(series.id(), label, series.style()), curve, "", true));
    }
    return new ChartContent(
        text.get("chart.preset.title", Activations.of(activation).name()),
        forward.x(),
        Axis.fitted(text.get("chart.preset.range"), true),
        marks,
        forward.legend());
  }

  private ChartContent content(
      PresetNetworks result,
      String activation,
      int depth,
      String title,
      String label,
      Function<NetworkLayer, SpreadOfTrials> number,
      Function<NetworkLayer, ExtendedDouble> predicted) {
    List<Mark> marks = new ArrayList<>();
    List<ChartContent.LegendEntry> legend = new ArrayList<>();
    for (int i = 0; i < Preset.ALL.size(); i++) {
      String id = Preset.ALL.get(i).id();
      Series series = new Series("preset-" + id, text.get("preset." + id), SeriesStyle.of(i));
      legend.add(new ChartContent.LegendEntry(series));
      for (PresetNetworks.Measured one : result.of(activation)) {
        if (one.preset().id().equals(id)) {
          Spread spread = new Spread(one.networks(), number, predicted, true);
          marks.add(new Mark.Line(series, spread.means()));
        }
      }
    }
    return new ChartContent(
        title,
        Axis.layers(text.get("chart.network.domain"), depth),
        Axis.fitted(label, true),
        marks,
        legend);
  }
}
