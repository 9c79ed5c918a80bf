package org.thetascope.chart.content;

import java.util.List;
import java.util.stream.IntStream;
import org.thetascope.chart.Axis;
import org.thetascope.chart.ChartContent;
import org.thetascope.chart.Mark;
import org.thetascope.chart.Series;
import org.thetascope.parameter.DoubleVector;
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
    String share = text.get("chart.histogram.range");
    return new ChartContent(
        layer == 0 ? text.get("chart.histogram.input") : text.get("chart.histogram.title", layer),
        Axis.between(sentence(histogram), histogram.low() - room, histogram.high() + room),
        Axis.fitted(share, false),
        List.of(
            new Mark.Histogram(new Series("measured", share), edges(histogram), shares(histogram))),
        List.of());
  }

  private static DoubleVector edges(Histogram histogram) {
    int bins = histogram.counts().size();
    double width = (histogram.high() - histogram.low()) / bins;
    return DoubleVector.of(
        IntStream.rangeClosed(0, bins)
            .mapToDouble(k -> k == bins ? histogram.high() : histogram.low() + k * width)
            .toArray());
  }

  private static DoubleVector shares(Histogram histogram) {
    double total = histogram.total();
    return DoubleVector.of(histogram.counts().stream().mapToDouble(n -> n / total).toArray());
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
