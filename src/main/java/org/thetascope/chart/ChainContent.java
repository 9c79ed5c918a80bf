package org.thetascope.chart;

import java.util.ArrayList;
import java.util.List;
import org.jfree.data.Range;
import org.thetascope.activation.Activations;
import org.thetascope.chain.Chain;
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
    List<CurveSeries> series = new ArrayList<>();
    List<ChartContent.LegendEntry> legend = new ArrayList<>();
    for (Chains.Curve curve : result.curves()) {
      String id = curve.activation();
      String label = Activations.of(id).name();
      SeriesStyle style = SeriesStyle.of(Activations.ids().indexOf(id));
      legend.add(new ChartContent.LegendEntry(id, label, style, true));
      series.add(new CurveSeries(id, label, style, new ChainCurve(curve.chain(), logarithmic), ""));
    }
    return new ChartContent(
        text.get("chart.chain.title"),
        text.get("chart.chain.domain"),
        text.get("chart.chain.range"),
        logarithmic,
        new Range(0.5, depth + 0.5),
        series,
        legend);
  }

  /** What the chart shows, in a sentence with numbers for those who do not see it. */
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
    }
    return words.toString().strip();
  }

  private String spoken(Chain chain, int layer) {
    return chain.sign(layer) == 0
        ? "0"
        : "10^" + text.numbers().rounded(chain.log10Magnitude(layer), 4);
  }
}
