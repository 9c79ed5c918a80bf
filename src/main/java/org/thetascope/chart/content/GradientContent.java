package org.thetascope.chart.content;

import java.util.ArrayList;
import java.util.List;
import org.thetascope.chart.ChartContent;
import org.thetascope.chart.Mark;
import org.thetascope.chart.Samples;
import org.thetascope.chart.Series;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.simulation.ChainStudies;
import org.thetascope.simulation.ChainStudy;
import org.thetascope.simulation.RandomChains;
import org.thetascope.text.Text;

/** What the chart of gradients shows with rings at the largest ones, and random chains behind. */
public final class GradientContent {
  private final ChainContent chains;
  private final Text text;

  /** With the words of a language. */
  public GradientContent(Text text) {
    this.text = text;
    chains = new ChainContent(text);
  }

  /**
   * The content for the chains computed.
   *
   * @param random the bands of random chains, or null for none
   * @param chosen the layer that is marked
   * @param logarithmic whether the vertical axis is
   */
  public ChartContent of(
      ChainStudies result, RandomChains random, int chosen, boolean logarithmic) {
    List<Mark> behind = new ArrayList<>();
    behind.add(LayerContent.chosen(chosen, text));
    if (random != null) {
      random.bands().forEach(band -> add(behind, random, band, logarithmic));
    }
    List<Mark> rings = new ArrayList<>();
    for (ChainStudy study : result.studies()) {
      int at = study.claim().argmax();
      if (at > 0) {
        double y = ChainContent.height(study.chain(), at, logarithmic);
        Series series = ChainContent.series(study.activation());
        rings.add(new Mark.Ring(series, at, y, rings.size()));
      }
    }
    return chains.of(result.weights().size(), result.chains(), logarithmic, behind, rings);
  }

  /** What the chart shows, in a sentence with numbers for those who do not see it. */
  public String sentence(ChainStudies result) {
    return chains.sentence(result.chains());
  }

  private void add(
      List<Mark> marks, RandomChains random, RandomChains.Band band, boolean logarithmic) {
    DoubleVector x =
        DoubleVector.of(random.layers().stream().mapToDouble(Integer::doubleValue).toArray());
    String name = ChainContent.series(band.activation()).label();
    Series area = new Series(band.activation(), text.get("series.randomBand", name));
    Series middle = new Series(band.activation(), text.get("series.randomMedian", name));
    marks.add(
        new Mark.Band(area, x, scaled(band.low(), logarithmic), scaled(band.high(), logarithmic)));
    marks.add(new Mark.Line(middle, Samples.of(x, scaled(band.median(), logarithmic)), "", true));
  }

  private static DoubleVector scaled(DoubleVector log10, boolean logarithmic) {
    if (logarithmic) {
      return log10;
    }
    double[] values = log10.toArray();
    for (int k = 0; k < values.length; k++) {
      values[k] = Math.pow(10, values[k]);
    }
    return DoubleVector.of(values);
  }
}
