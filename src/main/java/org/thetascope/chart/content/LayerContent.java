package org.thetascope.chart.content;

import java.util.ArrayList;
import java.util.List;
import org.thetascope.chain.Chain;
import org.thetascope.chart.Axis;
import org.thetascope.chart.ChartContent;
import org.thetascope.chart.Mark;
import org.thetascope.chart.Samples;
import org.thetascope.chart.Series;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.simulation.ChainStudies;
import org.thetascope.simulation.ChainStudy;
import org.thetascope.text.Text;

/** What the small charts beside the gradients show: activations, local factors, weights. */
public final class LayerContent {
  /** Weights up to this size can be given by dragging without another axis. */
  private static final double REACH = 1.2;

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
    Mark bars =
        new Mark.Bars(new Series("weight", "wᵢ"), Samples.layers(depth, i -> weights.get(i - 1)));
    return content(
        text.get("chart.weights.title"),
        Axis.fitted("wᵢ", false).showing(-REACH, REACH),
        depth,
        List.of(chosen(chosen, text), zero(), bars));
  }

  private ChartContent lines(
      ChainStudies result, int chosen, String title, String label, Value value) {
    List<Mark> marks = new ArrayList<>(List.of(chosen(chosen, text), zero()));
    for (ChainStudy study : result.studies()) {
      Chain chain = study.chain();
      marks.add(
          new Mark.Line(
              ChainContent.series(study.activation()),
              Samples.layers(chain.depth(), i -> value.of(chain, i))));
    }
    return content(title, Axis.fitted(label, false), result.weights().size(), marks);
  }

  private ChartContent content(String title, Axis y, int depth, List<Mark> marks) {
    Axis x = Axis.layers(text.get("chart.chain.domain"), depth);
    return new ChartContent(title, x, y, marks, List.of());
  }

  /** The pale column at a layer. */
  static Mark chosen(int layer, Text text) {
    Series series = new Series("chosen", text.get("series.chosen"));
    return new Mark.Rule(series, Mark.Rule.Kind.CHOSEN, layer);
  }

  private static Mark zero() {
    return new Mark.Rule(new Series("zero", "0"), Mark.Rule.Kind.ZERO, 0);
  }
}
