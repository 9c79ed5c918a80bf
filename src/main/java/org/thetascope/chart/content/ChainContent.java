package org.thetascope.chart.content;

import java.util.ArrayList;
import java.util.List;
import org.thetascope.activation.Activations;
import org.thetascope.chain.Chain;
import org.thetascope.chain.FirstLayer;
import org.thetascope.chart.Axis;
import org.thetascope.chart.ChartContent;
import org.thetascope.chart.Mark;
import org.thetascope.chart.Samples;
import org.thetascope.chart.Series;
import org.thetascope.chart.SeriesStyle;
import org.thetascope.simulation.Chains;
import org.thetascope.text.Text;

/** What the chart of gradient magnitudes over layers shows. */
public final class ChainContent {
  private final Text text;

  /** With the words of a language. */
  public ChainContent(Text text) {
    this.text = text;
  }

  /**
   * The content for the chains computed.
   *
   * @param depth the number of layers
   * @param logarithmic whether the vertical axis is
   */
  public ChartContent of(int depth, Chains result, boolean logarithmic) {
    return of(depth, result, logarithmic, List.of(), List.of());
  }

  /** The same with marks behind the curves and before them. */
  ChartContent of(
      int depth, Chains result, boolean logarithmic, List<Mark> behind, List<Mark> before) {
    List<Mark> marks = new ArrayList<>(behind);
    List<ChartContent.LegendEntry> legend = new ArrayList<>();
    for (Chains.Curve curve : result.curves()) {
      Series series = series(curve.activation());
      legend.add(new ChartContent.LegendEntry(series));
      marks.add(new Mark.Line(series, magnitudes(curve.chain(), logarithmic)));
    }
    marks.addAll(before);
    return new ChartContent(
        text.get("chart.chain.title"),
        Axis.layers(text.get("chart.chain.domain"), depth),
        Axis.fitted(text.get("chart.chain.range"), logarithmic),
        marks,
        legend);
  }

  /** The series of an activation. */
  static Series series(String activation) {
    return new Series(
        activation,
        Activations.of(activation).name(),
        SeriesStyle.of(Activations.ids().indexOf(activation)));
  }

  private static Samples magnitudes(Chain chain, boolean logarithmic) {
    return Samples.layers(
        chain.depth(), i -> height(chain, i, logarithmic), i -> Math.abs(chain.gradient(i)));
  }

  /** Where the gradient of a layer stands. */
  static double height(Chain chain, int layer, boolean logarithmic) {
    return logarithmic ? chain.log10Magnitude(layer) : Math.abs(chain.gradient(layer));
  }

  /** What the chart shows, with what goes wrong, in sentences for those who do not see it. */
  public String sentence(Chains result) {
    StringBuilder words = new StringBuilder();
    for (Chains.Curve curve : result.curves()) {
      Chain chain = curve.chain();
      words.append(
          text.get(
              "chart.spoken.chain",
              Activations.of(curve.activation()).name(),
              spoken(chain, Math.min(2, chain.depth())),
              spoken(chain, chain.depth()),
              chain.depth()));
      words.append(' ');
      curve.diagnosis().forEach(fault -> words.append(text.sentence(fault)).append(' '));
    }
    if (result.curves().stream()
        .anyMatch(one -> one.chain().firstLayer() == FirstLayer.INPUT_ONLY)) {
      words.append(text.get("chain.free"));
    }
    return words.toString().strip();
  }

  private String spoken(Chain chain, int layer) {
    return chain.sign(layer) == 0
        ? "0"
        : "10^" + text.numbers().rounded(chain.log10Magnitude(layer), 4);
  }
}
