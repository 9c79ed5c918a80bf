package org.thetascope.chart;

import java.util.List;
import org.jfree.data.Range;
import org.thetascope.simulation.Histogram;
import org.thetascope.text.Text;

/** What the histogram of the activations of one layer shows. */
public final class HistogramContent {
  private static final int DIGITS = 3;

  private final Text text;

  /** With the words of a language. */
  public HistogramContent(Text text) {
    this.text = text;
  }

  /**
   * The content.
   *
   * @param layer whose activations they are; 0 is the input
   */
  public ChartContent of(Histogram histogram, int layer) {
    double room = 0.02 * (histogram.high() - histogram.low());
    return new ChartContent(
        layer == 0 ? text.get("chart.histogram.input") : text.get("chart.histogram.title", layer),
        sentence(histogram),
        text.get("chart.histogram.range"),
        false,
        new Range(histogram.low() - room, histogram.high() + room),
        List.of(),
        List.of(),
        List.of(new HistogramBars("measured", histogram)),
        true);
  }

  /** Mean, variance and the share of zeros, in words. */
  public String sentence(Histogram histogram) {
    double zeros = 100.0 * histogram.zeros() / histogram.total();
    return text.get(
        "chart.histogram.domain",
        text.numbers().rounded(histogram.mean(), DIGITS).replace('-', '−'),
        text.numbers().rounded(histogram.variance(), DIGITS),
        text.numbers().rounded(zeros, DIGITS));
  }
}
